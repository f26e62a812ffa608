/** The level that is certain so far, what it is found from, and what the notation says when it refuses a count. */
import { interview, notationFor } from "#rules";
import { describe, expect, it } from "vitest";
import type { Condition } from "../../rules/engine/condition.ts";
import { stateOf } from "../../rules/engine/evaluate.ts";
import { levelSoFar } from "../../rules/engine/level.ts";
import { sore } from "../../rules/upper-back/stories/people.ts";

const { answered, atLeast } = notationFor({
  rain: { options: { yes: {}, no: {}, unsure: {} } },
  wind: { options: { yes: {}, no: {}, unsure: {} } },
});

describe("the level so far", () => {
  const weather = {
    levels: ["run", "hurry", "stroll"],
    rules: { storm: { when: answered("rain", "yes"), disposition: "run", ifUnsure: "hurry" } },
  } as const;
  const soFar = (answers: Readonly<Record<string, string>>) =>
    levelSoFar(weather, stateOf({ enableWhen: {} }, answers));

  it.each([
    ["the level of a rule that is present", { rain: "yes" }, "run"],
    ["the level for not sure where the person is not sure", { rain: "unsure" }, "hurry"],
    ["the mildest while nothing has been asked", {}, "stroll"],
    ["the mildest when no rule is present", { rain: "no" }, "stroll"],
  ])("is %s", (_, answers, level) => {
    expect(soFar(answers)).toBe(level);
  });

  it("leaves out the screens for those who can wait, also when not sure is what makes it urgent", () => {
    const { path } = interview(sore({ swollenArm: "unsure" }));
    expect(path.filter(({ optional }) => optional)).toEqual([]);
  });
});

it("works out once whether a question is asked, however often and in however long a chain that is needed", () => {
  const length = 60;
  const chain: Record<string, Condition> = {};
  for (let place = 1; place < length; place += 1) {
    const before: Condition = { kind: "answered", question: `q${place - 1}`, options: ["yes"] };
    chain[`q${place}`] = { kind: "atLeast", count: 2, of: [before, before] };
  }
  const answers = Object.fromEntries(Array.from({ length }, (_, place) => [`q${place}`, "yes"]));
  // Worked out anew each time, this would take two to the power of sixty steps.
  expect(stateOf({ enableWhen: chain }, answers).applies(`q${length - 1}`)).toBe("yes");
});

it("says which counts it would take when it refuses one", () => {
  expect(() => atLeast(3, answered("rain", "yes"), answered("wind", "yes"))).toThrow(
    "atLeast(3) needs a whole number from 1 to 2",
  );
});
