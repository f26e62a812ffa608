/** Whether the stories notice that a rule set is wrong. */
import { keysOf, upperBack, type Answers, type DispositionId, type QuestionId } from "#rules";
import { stateOf } from "../../rules/engine/evaluate.ts";
import { interview } from "../../rules/engine/interview.ts";
import { triage } from "../../rules/engine/triage.ts";
import { answersFrom } from "../support/people/sets.ts";
import { boundaries, ordinaryVignettes, vignettes } from "../../rules/upper-back/stories/index.ts";
import type { Boundary, Vignette } from "../../rules/upper-back/stories/vignette.ts";
import type { AnyRuleSet } from "./rule-mutations.ts";

/** A story that does not end as it must under `ruleSet`; undefined when all do. */
export function storyAgainst(ruleSet: AnyRuleSet): string | undefined {
  return (
    boundaryAgainst(ruleSet) ??
    vignettes.find((vignette) => !endsAsExpected(ruleSet, vignette))?.story ??
    ordinaryVignettes.find((vignette) => !findsNothing(ruleSet, vignette))?.story ??
    // Who is asked the same gives the same answers.
    (asksTheSame(ruleSet)
      ? undefined
      : vignettes.find((vignette) => !isAskedAsExpected(ruleSet, vignette))?.story)
  );
}

function boundaryAgainst(ruleSet: AnyRuleSet): string | undefined {
  const isChanged = ({ rule }: Boundary) => ruleSet.rules[rule] !== upperBack.rules[rule];
  const changedFirst = [...boundaries.filter(isChanged), ...boundaries.filter((pair) => !isChanged(pair))];
  return changedFirst.find(({ rule, inside, outside }) => {
    const { notRuledOut, present } = findingsOf(ruleSet, outside.answers);
    const absent = !present.includes(rule) && !notRuledOut.includes(rule);
    return !absent || !findingsOf(ruleSet, inside.answers).present.includes(rule);
  })?.inside.story;
}

function findsNothing(ruleSet: AnyRuleSet, { answers }: Vignette): boolean {
  const { present, notRuledOut } = findingsOf(ruleSet, answers);
  return present.length + notRuledOut.length === 0;
}

/** Whether the follow-ups and the screens that must be answered are as they were written. */
function asksTheSame(ruleSet: AnyRuleSet): boolean {
  return ruleSet.enableWhen === upperBack.enableWhen && mustBeAnswered(ruleSet) === mustBeAnswered(upperBack);
}

function mustBeAnswered({ screens }: AnyRuleSet): string {
  return JSON.stringify(Object.values(screens).filter(({ optional }) => optional === undefined));
}

/** What `ruleSet` says about `answers`, worked out once as long as both are in use. */
function findingsOf(ruleSet: AnyRuleSet, answers: Answers): Found {
  const known = found.get(ruleSet) ?? new Map<Answers, Found>();
  found.set(ruleSet, known);
  const before = known.get(answers);
  if (before !== undefined) return before;
  const now = workedOut(ruleSet, answers);
  known.set(answers, now);
  return now;
}
const found = new WeakMap<AnyRuleSet, Map<Answers, Found>>();

interface Found {
  readonly level: DispositionId | undefined;
  readonly present: readonly string[];
  readonly notRuledOut: readonly string[];
}

function workedOut(ruleSet: AnyRuleSet, answers: Answers): Found {
  const result = triage(ruleSet, stateOf(ruleSet, answers));
  return {
    level: result.status === "decided" ? result.disposition : undefined,
    present: result.present.map(({ rule }) => rule),
    notRuledOut: result.notRuledOut.map(({ rule }) => rule),
  };
}

function endsAsExpected(
  ruleSet: AnyRuleSet,
  { answers, expected, present = [], notRuledOut = [] }: Vignette,
): boolean {
  const found = findingsOf(ruleSet, answers);
  return (
    found.level === expected &&
    present.every((rule) => found.present.includes(rule)) &&
    notRuledOut.every((rule) => found.notRuledOut.includes(rule))
  );
}

/** A person of a story who answers only what the interview asks must be sent to the same place. */
function isAskedAsExpected(ruleSet: AnyRuleSet, { answers, expected }: Vignette): boolean {
  // Most changes of what opens a question open no other for this person, who then answers the same.
  if (ruleSet.screens === upperBack.screens && opensTheSame(ruleSet, answers)) return true;
  return findingsOf(ruleSet, answersWhenAsked(ruleSet, answers)).level === expected;
}

function opensTheSame(ruleSet: AnyRuleSet, answers: Answers): boolean {
  const [then, now] = [stateOf(upperBack, answers), stateOf(ruleSet, answers)];
  return upperBack.required.every((question) => then.applies(question) === now.applies(question));
}

/** What a person whose answers would be `answers` has answered at the end of the interview. */
function answersWhenAsked(ruleSet: AnyRuleSet, answers: Answers): Answers {
  let given: Answers = {};
  for (;;) {
    const { path, next } = interview(ruleSet, stateOf(ruleSet, given));
    const asked = path.find(({ id }) => id === next)?.missing ?? [];
    const more = answersTo(asked, answers);
    if (keysOf(more).length === 0) return given;
    given = { ...given, ...more };
  }
}

function answersTo(asked: readonly QuestionId[], answers: Answers): Answers {
  return answersFrom(Object.fromEntries(asked.map((question) => [question, answers[question]])));
}
