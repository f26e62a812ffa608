/** The level by two ways that share nothing but the specification. */
import { keysOf, questions, questionsIn, redFlags, triage, type Answers } from "#rules";
import { expect, it, vi } from "vitest";
import { oracle, type Verdict } from "../oracle/level.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { allSteps, chance, randomSet, someCombinationsOf, withSteps } from "../support/people/sets.ts";
import { vignettes } from "../../rules/upper-back/stories/index.ts";
import { realStories } from "../../rules/upper-back/stories/real-stories.ts";

// Enough for a busy machine, and for a long run.
vi.setConfig({ testTimeout: 30 * 60_000 });

/** How many random sets; raised for a long run by ORACLE_SETS. */
const randomSets = Number(process.env["ORACLE_SETS"] ?? 20_000);

/** What both ways say of a level; and what the rules still ask without need, or forget to ask. */
function bothWays(answers: Answers, verdict: Verdict) {
  const result = triage(answers);
  const byRules = {
    status: result.status,
    level: result.status === "decided" ? result.disposition : (result.atLeast ?? "selfCare"),
    present: result.present.map((finding) => finding.rule).sort(),
    notRuledOut: result.notRuledOut.map((finding) => finding.rule).sort(),
    // A question too many is no error, as long as it stands in a rule that could still count for more.
    idle: result.missing.filter((question) => !verdict.couldMatter.includes(question)),
    forgotten: verdict.missing.filter((question) => !result.missing.some((asked) => asked === question)),
  };
  const bySpecification = {
    status: verdict.status,
    level: verdict.level,
    present: [...verdict.present].sort(),
    notRuledOut: [...verdict.notRuledOut].sort(),
    idle: [],
    forgotten: [],
  };
  return { byRules, bySpecification };
}

/** Comparing texts is much quicker than `toEqual`, which then explains the one that differs. */
function agree(answers: Answers): Verdict {
  const verdict = oracle(answers);
  const { byRules, bySpecification } = bothWays(answers, verdict);
  if (JSON.stringify(byRules) !== JSON.stringify(bySpecification))
    expect(byRules, JSON.stringify(answers)).toEqual(bySpecification);
  return verdict;
}

it("gives what the specification gives for random sets, complete and partial", () => {
  const next = chance(20_261_122);
  const levels = new Map<string, number>();
  for (let count = 0; count < randomSets; count += 1) {
    const answers = randomSet(next);
    const { status, level } = agree(answers);
    levels.set(`${status} ${level}`, (levels.get(`${status} ${level}`) ?? 0) + 1);
  }
  console.log(`${randomSets} random sets compared:`, Object.fromEntries([...levels].sort()));
  expect([...levels.keys()].sort()).toEqual([
    "asking selfCare",
    "asking soon",
    "asking urgent",
    "decided emergency",
    "decided selfCare",
    "decided soon",
    "decided urgent",
  ]);
});

it("gives what the specification gives one and two steps away from an ordinary case", () => {
  const steps = [...allSteps, ...keysOf(questions).map((question) => [question, undefined] as const)];
  let compared = 0;
  for (const [index, first] of steps.entries()) {
    for (const second of steps.slice(index)) {
      // The second would take the place of the first.
      if (second !== first && second[0] === first[0]) continue;
      agree(withSteps(soreNextDay, first, second));
      compared += 1;
    }
  }
  console.log(`${compared} sets one or two steps from an ordinary case compared.`);
  expect(compared).toBeGreaterThan(50_000);
});

it("gives what the specification gives for everything that a rule mentions, and for each story", () => {
  let compared = 0;
  for (const id of keysOf(redFlags)) {
    for (const steps of someCombinationsOf(questionsIn(redFlags[id].when))) {
      agree(withSteps(soreNextDay, ...steps));
      compared += 1;
    }
  }
  for (const { answers } of [...vignettes, ...realStories]) agree(answers);
  console.log(`${compared} sets around the rules and ${vignettes.length} stories compared.`);
  expect(compared).toBeGreaterThan(10_000);
});
