import {
  answerState,
  dispositionOrder,
  isQuestionId,
  keysOf,
  questions,
  triage,
  whatWouldChange,
  type Answers,
  type DispositionId,
  type Option,
} from "#rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesForTheWorse } from "../../rules/engine/changes.ts";
import { isNoticeable } from "../../rules/upper-back/levels/noticeable.ts";
import { upperBack } from "../../rules/upper-back/rule-set.ts";
import { anySet, fullSet } from "../support/people/arbitraries.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { allSteps, answersFrom, withSteps } from "../support/people/sets.ts";

/** How urgent a level is; 0 is the most urgent. */
const rank = (level: DispositionId) => dispositionOrder.indexOf(level);

/** The level that is certain after these answers. */
function levelOf(answers: Parameters<typeof triage>[0]): DispositionId {
  const result = triage(answers);
  return result.status === "decided" ? result.disposition : (result.atLeast ?? "selfCare");
}

/** What the person says now: without answers kept from when their question still applied. */
function saidIn(answers: Answers): Answers {
  const { applies } = answerState(answers);
  const said = Object.entries(answers).filter(([id]) => isQuestionId(id) && applies(id) === "yes");
  return answersFrom(Object.fromEntries(said));
}

const askedAbout = (answers: Parameters<typeof triage>[0]) =>
  whatWouldChange(answers).map(({ question }) => question);

describe("what would change the level", () => {
  it("really moves the level there when the change is made, and makes those rules present", () => {
    fc.assert(
      fc.property(anySet, (answers) => {
        for (const { question, option, to, rules } of changesForTheWorse(upperBack, questions, answers)) {
          const changed = answersFrom({ ...saidIn(answers), [question]: option });
          expect(levelOf(changed)).toBe(to);
          expect(rank(to)).toBeLessThan(rank(levelOf(answers)));
          const present = triage(changed).present.map(({ rule }) => rule);
          expect(present).toEqual(expect.arrayContaining([...rules]));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("misses no single change that makes it more urgent", () => {
    fc.assert(
      fc.property(fullSet, fc.constantFrom(...keysOf(questions)), (answers, question) => {
        const said = saidIn(answers);
        // Only an answer that was given can be changed; a follow-up that is still open has none.
        fc.pre(said[question] !== undefined);
        const listed = changesForTheWorse(upperBack, questions, answers).filter(
          (change) => change.question === question,
        );
        for (const option of Object.keys(questions[question].options)) {
          const worse = rank(levelOf(answersFrom({ ...said, [question]: option }))) < rank(levelOf(answers));
          if (option !== "unsure") expect(listed.some((change) => change.option === option)).toBe(worse);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("does not count an answer that no longer applies, even when the change brings its question back", () => {
    const onceTender = withSteps(soreNextDay, ["popWithBonePain", "yes"]);
    const withPop = withSteps(soreNextDay, ["pop", "yes"]);
    expect(levelOf(withPop)).toBe("soon");
    expect(levelOf(withSteps(withPop, ["popWithBonePain", "yes"]))).toBe("urgent");
    const popIn = (answers: Answers) =>
      changesForTheWorse(upperBack, questions, answers).find(({ question }) => question === "pop");
    expect(popIn(onceTender)).toMatchObject({ to: "soon" });
    expect(whatWouldChange(onceTender)).toEqual(whatWouldChange(soreNextDay));
  });

  it("shows at most five, each question once, the most urgent first, only what a person can notice", () => {
    fc.assert(
      fc.property(anySet, (answers) => {
        const shown = whatWouldChange(answers);
        expect(shown.length).toBeLessThanOrEqual(5);
        expect(new Set(shown.map(({ question }) => question)).size).toBe(shown.length);
        const ranks = shown.map(({ to }) => rank(to));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        for (const { question } of shown) expect(isNoticeable(question), question).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("has nothing to add to an emergency", () => {
    expect(whatWouldChange(withSteps(soreNextDay, ["chestPressure", "yes"]))).toEqual([]);
  });

  it("names weakness of the arm first when an arm tingles", () => {
    const [nearest] = [...whatWouldChange(withSteps(soreNextDay, ["armTingling", "yes"]))].sort(
      (a, b) => b.links - a.links,
    );
    expect(nearest).toMatchObject({ question: "armWeakness", to: "urgent", rules: ["armWeakness"] });
    expect(nearest?.sentence).toBe(
      "An arm or hand that is clearly weaker would move this to medical help today.",
    );
  });

  it("names a chest illness when a rib hurts on breathing", () => {
    expect(askedAbout(withSteps(soreNextDay, ["siteRib", "yes"], ["painOnBreathing", "yes"]))).toContain(
      "coughIllness",
    );
  });

  it("names how bad the pain is as a sign, and does not quote the option", () => {
    const steps = allSteps.map((step) => whatWouldChange(withSteps(soreNextDay, step)));
    const sentences = steps.flat().map(({ sentence }) => sentence);
    expect(sentences).toContain("Pain that gets worse fast would move this to medical help today.");
    for (const sentence of sentences) expect(sentence).not.toMatch(/the answer|[“”]/i);
    expect(questions.function.options.severelyLimited.short).toContain("without help");
    expect(questions.painNow.options.n8.short).toContain("8 or more");
  });

  it("has a noun phrase for every option that can make it more urgent", () => {
    fc.assert(
      fc.property(anySet, (answers) => {
        for (const { question, option, sign } of whatWouldChange(answers)) {
          if (option === "yes") continue;
          const { short }: Option = Object.entries<Option>(questions[question].options).find(
            ([id]) => id === option,
          )?.[1] ?? { plain: "", clinical: "" };
          expect(sign).toBe(short);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("names dark pee to a person who is sore on the day after", () => {
    expect(askedAbout(soreNextDay)).toContain("darkUrine");
  });

  it("does not fill the list with one level while there are others", () => {
    expect(new Set(whatWouldChange(soreNextDay).map(({ to }) => to)).size).toBeGreaterThan(1);
  });
});
