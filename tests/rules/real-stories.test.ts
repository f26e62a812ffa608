/** What people told in their own words: how often the level is right, acceptable, and too mild. */
import { dispositionOrder, triage, type DispositionId } from "#rules";
import { expect, it } from "vitest";
import { realStories } from "../../rules/upper-back/stories/real-stories.ts";

const rank = (level: DispositionId): number => dispositionOrder.indexOf(level);

function levelOf({ answers }: (typeof realStories)[number]): DispositionId {
  const result = triage(answers);
  if (result.status === "asking") expect.fail(`Not answered: ${result.missing.join(", ")}`);
  return result.disposition;
}

const share = (part: number, whole: number): number => Math.round((100 * part) / whole);

it.each(realStories)("is sent nowhere milder than is acceptable: $story", (told) => {
  const mildest = Math.max(...[told.expected, ...told.also].map(rank));
  expect(rank(levelOf(told))).toBeLessThanOrEqual(mildest);
});

it("is right for most, acceptable for nearly all, and keeps most at home who may stay there", () => {
  const judged = realStories.map((told) => ({ ...told, level: levelOf(told) }));
  const exact = judged.filter(({ level, expected }) => level === expected);
  const acceptable = judged.filter(({ level, expected, also }) => level === expected || also.includes(level));
  const home = judged.filter(({ expected }) => expected === "selfCare");
  const kept = home.filter(({ level }) => level === "selfCare");
  console.log(
    `${judged.length} people's own stories: ${exact.length} exact, ${acceptable.length} acceptable, ${kept.length} of ${home.length} kept at home.`,
  );
  expect(share(exact.length, judged.length)).toBeGreaterThanOrEqual(80);
  expect(share(acceptable.length, judged.length)).toBeGreaterThanOrEqual(95);
  expect(share(kept.length, home.length)).toBeGreaterThanOrEqual(75);
});
