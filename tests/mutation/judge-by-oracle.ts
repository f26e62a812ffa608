/** Whether the independent oracle, written from the specification, notices that a rule set is wrong. */
import { keysOf, optionsOf, type Answers, type QuestionId } from "#rules";
import { stateOf } from "../../rules/engine/evaluate.ts";
import { interview } from "../../rules/engine/interview.ts";
import { triage } from "../../rules/engine/triage.ts";
import { oracle, type Verdict } from "../oracle/level.ts";
import { specifiedRules } from "../oracle/rules.ts";
import { specifiedOptionalScreens, specifiedScreens } from "../oracle/specified.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { answersFrom, someCombinationsOf, withSteps, type Step } from "../support/people/sets.ts";
import type { AnyRuleSet, RuleMutant } from "./rule-mutations.ts";

/** A set of answers and what the specification says about it. */
interface Judged {
  readonly answers: Answers;
  readonly verdict: Verdict;
}

/**
 * The first set of answers on which `mutant` differs from the specification, or the ordinary case when its tables
 * differ; undefined when nothing differs.
 */
export function setAgainst({ ruleSet, touches }: RuleMutant): Answers | undefined {
  if (!isInSpecifiedOrder(ruleSet) || !hasSpecifiedLevels(ruleSet)) return soreNextDay;
  return (
    alongTheWay().find((judged) => differs(ruleSet, judged))?.answers ??
    firstOf(around(touches), (judged) => differs(ruleSet, judged))?.answers
  );
}

/** The first that `isIt`; what comes after it is not worked out. */
function firstOf<T>(all: Iterable<T>, isIt: (one: T) => boolean): T | undefined {
  for (const one of all) if (isIt(one)) return one;
  return undefined;
}

function differs(ruleSet: AnyRuleSet, { answers, verdict }: Judged): boolean {
  const state = stateOf(ruleSet, answers);
  const result = triage(ruleSet, state);
  const { next, offered, path } = interview(ruleSet, state);
  const level = result.status === "decided" ? result.disposition : (result.atLeast ?? "selfCare");
  return (
    result.status !== verdict.status ||
    level !== verdict.level ||
    !sameOnes(
      result.present.map(({ rule }) => rule),
      verdict.present,
    ) ||
    !sameOnes(
      result.notRuledOut.map(({ rule }) => rule),
      verdict.notRuledOut,
    ) ||
    !result.missing.every((question) => verdict.couldMatter.includes(question)) ||
    !sameOnes([...offered, ...path.flatMap(({ toAsk }) => toAsk)], verdict.unanswered) ||
    !isNextScreen(next, verdict)
  );
}

function sameOnes(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && others.every((other) => some.includes(other));
}

/**
 * Whether it is the screen of the specification with the first question that is still asked: any that has no answer, as
 * long as there is a plan at this level, else one that could matter.
 */
function isNextScreen(next: string | undefined, verdict: Verdict): boolean {
  const { level, unanswered, couldMatter } = verdict;
  const screenOf = (question: string) =>
    Object.keys(specifiedScreens).find((screen) => question in (specifiedScreens[screen] ?? {}));
  if (level === "soon" || level === "selfCare") {
    const [first] = unanswered;
    return next === (first === undefined ? undefined : screenOf(first));
  }
  return next === undefined ? verdict.status === "decided" : couldMatter.some((id) => screenOf(id) === next);
}

/** All questions, on the screens of the specification and in their order, those that may be skipped included. */
function isInSpecifiedOrder(ruleSet: AnyRuleSet): boolean {
  const { path } = interview(ruleSet, stateOf(ruleSet, soreNextDay));
  return (
    sameText(
      path.map(({ id }) => id),
      Object.keys(specifiedScreens),
    ) &&
    path
      .filter(({ id }) => specifiedOptionalScreens.includes(id))
      .every(
        ({ id, optional, questions }) =>
          optional && sameOnes(questions, Object.keys(specifiedScreens[id] ?? {})),
      )
  );
}

const sameText = (some: readonly string[], others: readonly string[]) => some.join() === others.join();

/** Each rule with the two levels of the specification's tables. */
function hasSpecifiedLevels(ruleSet: AnyRuleSet): boolean {
  return Object.entries(specifiedRules).every(([id, [disposition, ifUnsure]]) => {
    const rule = ruleSet.rules[id];
    return rule?.disposition === disposition && rule.ifUnsure === ifUnsure;
  });
}

/** Each place in the interview, and an ordinary case with one question not answered or not sure. */
function alongTheWay(): readonly Judged[] {
  return (kept ??= [
    ...Object.keys(specifiedScreens).map((_, count) => ordinaryUpTo(count)),
    ...keysOf(soreNextDay).map((question) => withSteps(soreNextDay, [question, undefined])),
    ...keysOf(soreNextDay)
      .filter((question) => optionsOf(question).includes("unsure"))
      .map((question) => withSteps(soreNextDay, [question, "unsure"])),
  ].map(judge));
}
let kept: readonly Judged[] | undefined;

function ordinaryUpTo(screens: number): Answers {
  const reached = Object.values(specifiedScreens)
    .slice(0, screens)
    .flatMap((questions) => Object.keys(questions));
  return answersFrom(
    Object.fromEntries(Object.entries(soreNextDay).filter(([question]) => reached.includes(question))),
  );
}

/**
 * An ordinary case with the combinations of the answers to `questions`, each judged when it is first reached. They come
 * out of order, so that what one answer makes different is met soon.
 */
function* around(questions: readonly QuestionId[]): Generator<Judged, void, undefined> {
  const name = questions.join();
  const judged = combined.get(name) ?? [...someCombinationsOf(questions, 6_000)];
  combined.set(name, judged);
  for (let count = 0; count < judged.length; count += 1) {
    const place = (count * largePrime) % judged.length;
    const steps = judged[place];
    if (steps === undefined) return;
    const one = "verdict" in steps ? steps : judge(withSteps(soreNextDay, ...steps));
    judged[place] = one;
    yield one;
  }
}
const combined = new Map<string, (Judged | readonly Step[])[]>();

/** Shares no factor with a number of combinations, so that each has its turn. */
const largePrime = 7919;

function judge(answers: Answers): Judged {
  return { answers, verdict: oracle(answers) };
}
