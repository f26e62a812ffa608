/** What a person ticks on the page that was built beforehand, before its scripts are there. */
import { keysOf, screens } from "#rules";
import { ticksOf, useSession } from "../session/session.ts";
import { load } from "../session/storage.ts";
import { firstParts, wantedOn } from "./pages.ts";
import { noneOnList, tickedOn, tickStem } from "./ticks.ts";

/** The lists as they stand there when this is fetched: whoever draws them anew, what was ticked on them is known. */
const lists =
  typeof document === "undefined" ? [] : [...document.querySelectorAll<HTMLFieldSetElement>("form fieldset")];

/** Takes up, once, what stands ticked on the built page, which is the first of the check. */
export function takeUpTicks(): void {
  const built = lists.splice(0);
  const [page] = keysOf(screens);
  // With answers of an earlier page load the form has not been in sight.
  if (page === undefined || load().text !== null) return;
  for (const [index, { part }] of firstParts(page, wantedOn(page, {}, false)).entries()) {
    if (part.kind !== "stems") continue;
    for (const [line, { checked }] of [...(built[index]?.querySelectorAll("input") ?? [])].entries()) {
      if (!checked) continue;
      const { answers, ticks: kept, answer } = useSession.getState();
      const ticks = ticksOf({ ticks: kept });
      const stem = part.stems[line];
      // The last box says that nothing applies. Without scripts it can stand ticked beside a sign; then the sign counts.
      if (stem === undefined && tickedOn(part, answers, ticks).length > 0) continue;
      const changes =
        stem === undefined ? noneOnList(part, true, ticks) : tickStem(part, stem, true, { answers, ticks });
      answer(changes.answers, changes.ticks);
    }
  }
}
