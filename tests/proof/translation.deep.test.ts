/** What is proven is about the translation of the rules, so the translation must equal the engine. */
import {
  answerState,
  causesThatFit,
  exclusions,
  interview,
  isAnswers,
  keysOf,
  plan,
  ruledOut,
  triage,
  upperBack,
  type Answers,
} from "#rules";
import { describe, expect, it, vi } from "vitest";
import { hasPlan, isForbidden, patternFits } from "../../proof/advice.ts";
import { plainLogic } from "../../proof/logic.ts";
import { ordinarySoreness, upperBackSubject } from "../../proof/subject.ts";
import { translate } from "../../proof/translate.ts";
import { levelSoFar } from "../../rules/engine/level.ts";
import { standingOf } from "../../rules/engine/evaluate.ts";
import { utcCalendar } from "../support/people/calendars.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { chance, randomSet } from "../support/people/sets.ts";

vi.setConfig({ testTimeout: 600_000 });

/** How many sets are compared; a scheduled run looks at more. */
const sets = Number(process.env["ORACLE_SETS"] ?? 4_000);

const { ruleSet, options, advice, patterns } = upperBackSubject;

/** Everything that the engine says, as far as it is translated. */
function saidByEngine(answers: Answers): object {
  const state = answerState(answers);
  const result = triage(answers);
  const { path, next, missing } = interview(answers);
  const out = ruledOut(state, result);
  const fit = causesThatFit(result, state);
  const now = Date.UTC(2026, 0, 5);
  const made = plan({ answers, startedAt: undefined, answeredAt: now, now, calendar: utcCalendar });
  return {
    applies: keysOf(upperBack.enableWhen).map((question) => state.applies(question)),
    stands: keysOf(upperBack.rules).map((id) => standingOf(upperBack.rules[id].when, state)),
    soFar: levelSoFar(upperBack, state),
    decided: result.status === "decided",
    disposition: result.status === "decided" ? result.disposition : undefined,
    path: path.map(({ id }) => id),
    next,
    missing,
    forbidden: keysOf(exclusions).filter((thing) => out.ruledOut[thing].length > 0),
    hasPlan: made.kind !== "none",
    fits:
      fit.kind === "notShown"
        ? undefined
        : fit.kind === "fits"
          ? fit.patterns.map((each) => each.pattern).sort()
          : [],
  };
}

/** The same, said by the translation, run on plain truth values. */
function saidByTranslation(answers: Answers, patternsShown: boolean): object {
  const given: Readonly<Record<string, string>> = { ...answers };
  const reading = translate(plainLogic, ruleSet, options, (question, option) => given[question] === option);
  const { levels, rules, screens, enableWhen, required } = ruleSet;
  return {
    applies: keysOf(enableWhen).map((question) => {
      const { certainly, possibly } = reading.applies(question);
      return certainly ? "yes" : possibly ? "unknown" : "no";
    }),
    stands: Object.values(rules).map(({ when }) => {
      const { yes, unsure, notAsked } = reading.stands(when);
      return yes ? "yes" : unsure ? "unsure" : notAsked ? "notAsked" : "no";
    }),
    soFar: levels.find(reading.soFar),
    decided: reading.decided(),
    disposition: levels.find(reading.disposition),
    path: Object.keys(screens).filter(reading.onPath),
    next: Object.keys(screens).find(reading.next),
    missing: required.filter(reading.missing),
    forbidden: keysOf(exclusions).filter((thing) => isForbidden(plainLogic, reading, advice, thing)),
    hasPlan: hasPlan(plainLogic, reading, advice),
    fits: patternsShown
      ? Object.entries(patterns)
          .flatMap(([id, pattern]) => (patternFits(plainLogic, reading, pattern) ? [id] : []))
          .sort()
      : undefined,
  };
}

describe("the translation that is proven", () => {
  it("says what the engine says, for many random sets", () => {
    const next = chance(20_261_122);
    for (let index = 0; index < sets; index += 1) {
      const answers = randomSet(next);
      const engine = saidByEngine(answers);
      const patternsShown = "fits" in engine && engine.fits !== undefined;
      const translated = saidByTranslation(answers, patternsShown);
      if (JSON.stringify(translated) !== JSON.stringify(engine))
        expect(translated, JSON.stringify(answers)).toEqual(engine);
    }
    expect(sets).toBeGreaterThan(0);
  });

  it("refuses questions that wait for each other", () => {
    const circle = {
      ...ruleSet,
      enableWhen: {
        fever: { kind: "answered", question: "rash", options: ["yes"] },
        rash: { kind: "answered", question: "fever", options: ["yes"] },
      },
    } as const;
    const reading = translate(plainLogic, circle, options, () => false);
    expect(() => reading.applies("fever")).toThrow("depends on itself");
  });
});

describe("the ordinary soreness that examples are measured from", () => {
  it("is that of the stories, as far as its questions are asked, and leads to care at home", () => {
    const ordinary = ordinarySoreness(upperBackSubject);
    expect(soreNextDay).toMatchObject(ordinary);
    expect(isAnswers(ordinary) && triage(ordinary)).toMatchObject({
      status: "decided",
      disposition: "selfCare",
      present: [],
      notRuledOut: [],
    });
  });
});
