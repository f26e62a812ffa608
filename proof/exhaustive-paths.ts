/**
 * The ways through the interview, as the engine leads it: which screens and questions a person meets, and in which
 * order. It depends on the answers to questions that decide whether others are asked, and on the level so far. So
 * every combination of so many of those answers out of the ordinary is tried, and after each screen every level that it
 * can lead to. All combinations would be more than can be walked: some thirty answers open a question each.
 */
import { questionsIn } from "../rules/engine/condition.ts";
import { stateOf } from "../rules/engine/evaluate.ts";
import { interview } from "../rules/engine/interview.ts";
import { levelSoFar } from "../rules/engine/level.ts";
import { triage } from "../rules/engine/triage.ts";
import type { RuleSet } from "../rules/engine/rule-set.ts";
import { refute, type RuleAlone } from "./exhaustive-rules.ts";
import { combinationAt } from "./exhaustive-space.ts";
import type { AnswerSet } from "./results-format.ts";
import { ordinarySoreness, type Subject } from "./subject.ts";

/** What all ways through the interview come to. */
export interface PathsReport {
  /** Ways that differ in a screen or a question that is asked, or in the level at the end. */
  readonly paths: number;
  /** Those of them that end with questions left, because the level was decided. */
  readonly stopped: number;
  /** How many of them end at each level. */
  readonly byLevel: Readonly<Record<string, number>>;
  /** Fewest and most screens, and fewest and most questions, of a way; those that may be skipped are counted. */
  readonly screens: readonly [fewest: number, most: number];
  readonly questions: readonly [fewest: number, most: number];
  /** How many times a screen was answered. */
  readonly answered: number;
}

/** A person on the way. */
interface Walker {
  readonly answers: AnswerSet;
  /** Screens left behind or being answered, in order. */
  readonly screens: readonly string[];
  /** How many more answers that steer may be out of the ordinary. */
  readonly changes: number;
}

/** The end of a way. */
interface End {
  readonly level: string;
  readonly stopped: boolean;
  readonly screens: number;
  readonly questions: number;
}

/**
 * Goes every way on which at most `changes` answers that steer are out of the ordinary, from the start to its end. Throws
 * `Refuted` at a dead end, a way back, or a screen asked for nothing.
 */
export function everyPath(subject: Subject, alone: readonly RuleAlone[], changes: number): PathsReport {
  const { ruleSet } = subject;
  const guide = guideFor(subject, alone);
  const ends = new Map<string, End>();
  const met = new Set<string>();
  let answered = 0;
  let walkers: readonly Walker[] = [{ answers: {}, screens: [], changes }];
  while (walkers.length > 0) {
    const next: Walker[] = [];
    for (const walker of walkers) {
      const state = stateOf(ruleSet, walker.answers);
      const result = triage(ruleSet, state);
      const { path, next: screenId, offered } = interview(ruleSet, state);
      if (screenId === undefined && result.status === "decided") {
        const optional = path.filter((screen) => screen.optional);
        const screens = [...walker.screens, ...optional.map(({ id }) => id)];
        const questions = [...Object.keys(walker.answers), ...optional.flatMap((screen) => screen.questions)];
        const way = `${screens.join(">")} ${questions.join(",")} ${result.disposition}`;
        const stopped = offered.length > 0;
        ends.set(way, {
          level: result.disposition,
          stopped,
          screens: screens.length,
          questions: questions.length,
        });
        continue;
      }
      const screen = path.find(({ id }) => id === screenId);
      if (screen === undefined || screen.missing.length === 0) refute("no next question", walker.answers);
      const isHere = walker.screens.at(-1) === screen.id;
      if (!isHere && walker.screens.includes(screen.id)) refute(`back to ${screen.id}`, walker.answers);
      const screens = isHere ? walker.screens : [...walker.screens, screen.id];
      for (const step of answersTo(subject, guide, walker, screen.missing)) {
        answered += 1;
        const { answers } = step;
        const key = [
          step.changes,
          ...screens,
          ...Object.keys(answers),
          ...whatMatters(subject, answers),
        ].join(" ");
        if (!met.has(key)) next.push({ ...step, screens });
        met.add(key);
      }
    }
    walkers = next;
  }
  return report([...ends.values()], answered);
}

/**
 * Answers to `missing` questions, added to those before: those that steer in every combination with so many changes; the
 * others as in ordinary soreness, and once more for each level that a cause leads to. A cause may also change answers
 * given on earlier screens, as long as they lead here all the same.
 */
function* answersTo(
  { ruleSet, options }: Subject,
  { steers, usual, causes }: Guide,
  { answers: before, changes }: Walker,
  missing: readonly string[],
): Generator<Omit<Walker, "screens">, void, undefined> {
  const asked = new Set([...Object.keys(before), ...missing]);
  const possible = causes.filter(({ answers }) =>
    Object.keys(answers).every((question) => asked.has(question)),
  );
  const ordinary: AnswerSet = {
    ...before,
    ...Object.fromEntries(missing.map((question) => [question, usual(question)])),
  };
  const steering = missing.filter((question) => steers.has(question));
  for (const { answers: plain, changes: left } of withChanges(ordinary, steering, changes)) {
    const found = new Set([levelOf(ruleSet, plain)]);
    yield { answers: plain, changes: left };
    for (const { answers, level } of possible) {
      if (found.has(level)) continue;
      if (
        Object.keys(answers).some((question) => steers.has(question) && answers[question] !== plain[question])
      ) {
        continue;
      }
      const changed = { ...plain, ...answers };
      const earlier = Object.fromEntries(
        Object.keys(before).map((question) => [question, changed[question] ?? ""]),
      );
      if (levelOf(ruleSet, earlier) === ruleSet.levels[0] || levelOf(ruleSet, changed) !== level) continue;
      found.add(level);
      yield { answers: changed, changes: left };
    }
  }

  /** `answers`, and every copy of it in which up to `most` of the `questions` are answered in another way. */
  function* withChanges(
    answers: AnswerSet,
    questions: readonly string[],
    most: number,
  ): Generator<Omit<Walker, "screens">, void, undefined> {
    yield { answers, changes: most };
    if (most === 0) return;
    for (const [place, question] of questions.entries()) {
      for (const option of options[question] ?? []) {
        if (option === answers[question]) continue;
        yield* withChanges({ ...answers, [question]: option }, questions.slice(place + 1), most - 1);
      }
    }
  }
}

/** Answers that make one rule ask for a level, each of them needed. */
interface Cause {
  readonly answers: AnswerSet;
  readonly level: string;
}

/** What is tried on the way. */
interface Guide {
  /** Questions whose answers decide whether another is asked. */
  readonly steers: ReadonlySet<string>;
  /** The answer to any other question. */
  readonly usual: (question: string) => string;
  readonly causes: readonly Cause[];
}

function guideFor(subject: Subject, alone: readonly RuleAlone[]): Guide {
  const { ruleSet, options, worry } = subject;
  const ordinary = ordinarySoreness(subject);
  return {
    steers: new Set(
      Object.values(ruleSet.enableWhen).flatMap((when) => (when === undefined ? [] : questionsIn(when))),
    ),
    usual: (question) => ordinary[question] ?? worry[question]?.[0]?.[0] ?? options[question]?.[0] ?? "",
    causes: causesIn(subject, alone),
  };
}

/** Every cause. A level is always one rule's, so there are no others. */
function causesIn({ ruleSet }: Subject, alone: readonly RuleAlone[]): readonly Cause[] {
  return alone.flatMap(({ space, levels }) =>
    Array.from(levels, (level, index): readonly Cause[] => {
      const isNeeded = space.digits.every(({ answers, stride }) => {
        const digit = Math.floor(index / stride) % answers.length;
        return digit === 0 || levels[index - digit * stride] !== level;
      });
      const name = ruleSet.levels[level];
      return isNeeded && name !== undefined && level < ruleSet.levels.length - 1
        ? [{ answers: combinationAt(space, index), level: name }]
        : [];
    }).flat(),
  );
}

function levelOf(ruleSet: RuleSet, answers: AnswerSet): string {
  return levelSoFar(ruleSet, stateOf(ruleSet, answers));
}

/** What the rest of the way can depend on: the level so far, and answers that steer questions not answered yet. */
function whatMatters({ ruleSet }: Subject, answers: AnswerSet): readonly string[] {
  const steering = Object.entries(ruleSet.enableWhen).flatMap(([question, when]) =>
    when === undefined || answers[question] !== undefined ? [] : questionsIn(when),
  );
  return [
    levelOf(ruleSet, answers),
    ...[...new Set(steering)].map((question) => `${question}=${answers[question] ?? ""}`),
  ];
}

function report(ends: readonly End[], answered: number): PathsReport {
  const byLevel: Record<string, number> = {};
  for (const { level } of ends) byLevel[level] = (byLevel[level] ?? 0) + 1;
  const range = (counts: readonly number[]): readonly [number, number] => [
    Math.min(...counts),
    Math.max(...counts),
  ];
  return {
    paths: ends.length,
    stopped: ends.filter(({ stopped }) => stopped).length,
    byLevel,
    screens: range(ends.map(({ screens }) => screens)),
    questions: range(ends.map(({ questions }) => questions)),
    answered,
  };
}
