/** Everything that a person who goes through the interview should be able to reach, and how the engine tells. */
import { answerState, causesThatFit, isAnswers, triage } from "#rules";
import { questionsIn } from "../rules/engine/condition.ts";
import { standingOf, stateOf } from "../rules/engine/evaluate.ts";
import { interview } from "../rules/engine/interview.ts";
import { questionsOfScreen } from "../rules/engine/rule-set.ts";
import { hasPlan, isLeftOut, patternFits } from "./advice.ts";
import { itemKey, plannedItems } from "./planned.ts";
import type { AnswerSet, ReachedKind } from "./results-format.ts";
import type { Solver, Term } from "./solver.ts";
import { engineTriage } from "./statement.ts";
import type { World } from "./world.ts";

/** Something to be reached. */
export interface Target {
  readonly kind: ReachedKind;
  readonly id: string;
  /** When it is reached; for advice, circumstances in which it may be, to be tried one after another. */
  readonly when: readonly Term[];
  /** Whether the engine has it at the end of a walk that gave `answers`. */
  reached(answers: AnswerSet): boolean;
}

/** All that is to be reached. */
export function targetsOf(solver: Solver, world: World): readonly Target[] {
  return [...asked(world), ...ruled(solver, world), ...advised(solver, world)];
}

function asked({ subject, reading, given }: World): readonly Target[] {
  return Object.entries(subject.options).flatMap(([question, options]) => [
    {
      kind: "question",
      id: question,
      when: [reading.answered(question)],
      reached: (answers: AnswerSet) =>
        stateOf(subject.ruleSet, answers).applies(question) === "yes" && question in answers,
    } satisfies Target,
    ...options.map((option): Target => ({
      kind: "option",
      id: `${question}.${option}`,
      when: [given(question, option)],
      reached: (answers) => answers[question] === option,
    })),
  ]);
}

function ruled({ logic }: Solver, { subject, reading }: World): readonly Target[] {
  const { rules, levels, screens } = subject.ruleSet;
  const canBeOpen = (id: string): boolean => {
    const rule = rules[id];
    return (
      rule !== undefined &&
      questionsIn(rule.when).some((question) => subject.options[question]?.includes("unsure"))
    );
  };
  return [
    ...Object.entries(rules).map(([id, { when }]): Target => ({
      kind: "rulePresent",
      id,
      when: [reading.stands(when).yes],
      reached: (answers) => engineTriage(subject, answers).present.some(({ rule }) => rule === id),
    })),
    ...Object.entries(rules)
      .filter(([id]) => canBeOpen(id))
      .map(([id, { when }]): Target => {
        const { unsure, yes } = reading.stands(when);
        return {
          kind: "ruleNotRuledOut",
          id,
          when: [logic.all([unsure, logic.not(yes)])],
          reached: (answers) =>
            engineTriage(subject, answers).notRuledOut.some(({ rule }) => rule === id) &&
            standingOf(when, stateOf(subject.ruleSet, answers)) === "unsure",
        };
      }),
    ...levels.map((level): Target => ({
      kind: "level",
      id: level,
      when: [reading.disposition(level)],
      reached: (answers) => {
        const result = engineTriage(subject, answers);
        return result.status === "decided" && result.disposition === level;
      },
    })),
    ...Object.entries(screens).map(([id, screen]): Target => ({
      kind: "screen",
      id,
      when: [logic.any(questionsOfScreen(screen).map(reading.answered))],
      reached: (answers) =>
        interview(subject.ruleSet, stateOf(subject.ruleSet, answers)).path.some(
          (shown) => shown.id === id && shown.questions.some((question) => question in answers),
        ),
    })),
  ];
}

function advised({ logic }: Solver, { subject, reading }: World): readonly Target[] {
  const fits = Object.values(subject.patterns).map((pattern) => patternFits(logic, reading, pattern));
  const called = subject.advice.calledFor.map((condition) => reading.stands(condition).yes);
  return [
    ...Object.entries(subject.patterns).map(([id, pattern]): Target => ({
      kind: "causePattern",
      id,
      when: [logic.all([hasPlan(logic, reading, subject.advice), patternFits(logic, reading, pattern)])],
      reached: (answers) => fittingNow(answers).includes(id),
    })),
    ...subject.advice.items.map((item): Target => {
      const shown = logic.all([
        hasPlan(logic, reading, subject.advice),
        logic.not(isLeftOut(logic, reading, subject.advice, item)),
      ]);
      const askFirst = subject.advice.forbids.flatMap(({ when, things, askFirst: asks }) =>
        asks.some((thing) => item.needs.includes(thing) && !things.includes(thing))
          ? [reading.stands(when).yes]
          : [],
      );
      return {
        kind: item.kind === "exercise" ? "exercise" : "planItem",
        id: item.kind === "exercise" ? item.id : itemKey(item),
        when: [logic.yes, ...askFirst, ...fits, ...called].map((circumstance) =>
          logic.all([shown, circumstance]),
        ),
        reached: (answers) => plannedItems(answers).has(itemKey(item)),
      };
    }),
  ];
}

function fittingNow(answers: AnswerSet): readonly string[] {
  if (!isAnswers(answers)) return [];
  const fit = causesThatFit(triage(answers), answerState(answers));
  return fit.kind === "fits" ? fit.patterns.map(({ pattern }) => pattern) : [];
}
