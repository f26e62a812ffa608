/** What a page may write to storage, for each order in which browsers tell it that it was left and came back. */
import { describe, expect, it } from "vitest";
import { pageLife, type PageDeed, type PageEvent, type PageState } from "../../src/session/page-life.ts";

/** What the page does at each of the events, one after the other. */
function deedsAt(events: readonly PageEvent[]): readonly PageDeed[] {
  let state: PageState = "current";
  return events.map((event) => {
    const next = pageLife(state, event);
    state = next.state;
    return next.does;
  });
}

const writing: readonly PageDeed[] = ["noteLife", "forgetWhenAbsent"];

describe("a page", () => {
  it("notes signs of life while it is shown", () => {
    expect(deedsAt(["touched", "seen", "minutePassed"])).toEqual([
      "noteLife",
      "noteLife",
      "forgetWhenAbsent",
    ]);
  });

  it.each<readonly [string, readonly PageEvent[]]>([
    ["as the standard has it", ["left", "seen", "seen", "cameBack"]],
    ["with the timer first", ["left", "seen", "minutePassed", "seen", "cameBack"]],
    ["told before it is seen", ["left", "seen", "cameBack"]],
    ["hidden before it is left", ["seen", "left", "minutePassed", "seen", "cameBack"]],
    ["twice", ["left", "seen", "cameBack", "left", "seen", "cameBack"]],
  ])("writes nothing from when it is left until it has read what is stored: %s", (_, events) => {
    const does = deedsAt(events);
    expect(does.at(-1)).toBe("takeUpStored");
    expect(does.slice(events.indexOf("left")).filter((deed) => writing.includes(deed))).toEqual([]);
    expect(deedsAt([...events, "seen", "touched"]).slice(-2)).toEqual(["noteLife", "noteLife"]);
  });

  it("reads what is stored at the first touch when the browser does not say that it came back", () => {
    expect(deedsAt(["left", "seen", "touched", "touched"]).slice(-2)).toEqual(["takeUpStored", "noteLife"]);
  });

  it("reads what is stored when the browser did not say that it was left", () => {
    expect(deedsAt(["cameBack"])).toEqual(["takeUpStored"]);
  });
});
