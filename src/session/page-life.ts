/**
 * What a page may do with the answers in its memory, at each event of its life. The order of events, as browsers have it:
 *
 * - A page load: `load`, `pageshow`. Then signs of life, and the minute's timer, in any order.
 * - Leaving for another page load: `pagehide`, then `visibilitychange`. The page may be put away whole, with the answers
 *   in its memory, while the person clears them in the page that came after it.
 * - Coming back to it: `visibilitychange` (and whatever timer was due), and only then `pageshow` with `persisted`.
 *
 * So what a page remembers counts for nothing from the moment it is left until it has read what is stored now.
 */

/** Whether the memory of the page is what counts, or what another page may have stored meanwhile. */
export type PageState = "current" | "away";

/** What happens to a page. "touched": by the person, at a control or a key; "seen": it scrolled, or came to the front. */
export type PageEvent = "left" | "cameBack" | "touched" | "seen" | "minutePassed";

/** What the page does then. "noteLife" and "forgetWhenAbsent" may write to storage; "takeUpStored" reads it first. */
export type PageDeed = "nothing" | "noteLife" | "forgetWhenAbsent" | "takeUpStored";

/** The one place that decides it. */
export function pageLife(
  state: PageState,
  event: PageEvent,
): { readonly state: PageState; readonly does: PageDeed } {
  switch (event) {
    case "left":
      return { state: "away", does: "nothing" };
    case "cameBack":
      return { state: "current", does: "takeUpStored" };
    case "touched":
      // A browser that says nothing when a page comes back must not leave it unusable.
      return { state: "current", does: state === "away" ? "takeUpStored" : "noteLife" };
    case "seen":
      return { state, does: state === "away" ? "nothing" : "noteLife" };
    case "minutePassed":
      return { state, does: state === "away" ? "nothing" : "forgetWhenAbsent" };
  }
}
