/** The answers that a person can end up with by going through the interview, and the same walk in the engine. */
import { stateOf } from "../rules/engine/evaluate.ts";
import { interview } from "../rules/engine/interview.ts";
import { questionsOfScreen } from "../rules/engine/rule-set.ts";
import type { AnswerSet } from "./results-format.ts";
import type { Solver, Term } from "./solver.ts";
import { ordinarySoreness, type Subject } from "./subject.ts";
import { translate } from "./translate.ts";
import type { World } from "./world.ts";

/**
 * That the answers are those at the end of an interview: screen by screen, a screen on which something is still asked
 * is answered as a whole, as far as it applies, and no other is; a screen that may be skipped is answered as a whole or
 * not at all.
 */
export function endsWalk(solver: Solver, world: World): Term {
  const { logic } = solver;
  const { ruleSet, options } = world.subject;
  const { reading } = world;
  const screens = Object.entries(ruleSet.screens);
  const facts: Term[] = [];
  const before = new Set<string>();
  for (const [id, screen] of screens) {
    const questions = questionsOfScreen(screen);
    const answeredAll = logic.all(
      questions.map((question) =>
        logic.any([logic.not(reading.applies(question).certainly), reading.answered(question)]),
      ),
    );
    const answeredNone = logic.all(questions.map((question) => logic.not(reading.answered(question))));
    for (const question of questions) {
      facts.push(logic.any([logic.not(reading.answered(question)), reading.applies(question).certainly]));
    }
    if (screen.optional !== undefined) {
      const seen = logic.all([reading.decided(), reading.onPath(id)]);
      facts.push(logic.any([answeredNone, logic.all([seen, answeredAll])]));
      continue;
    }
    const earlier = new Set(before);
    const upToHere = translate(logic, ruleSet, options, (question, option) =>
      earlier.has(question) ? world.given(question, option) : logic.no,
    );
    const asks = logic.any(questions.map(upToHere.toAsk));
    facts.push(logic.any([logic.all([asks, answeredAll]), logic.all([logic.not(asks), answeredNone])]));
    questions.forEach((question) => before.add(question));
  }
  return logic.all(facts);
}

/** One term for each question: that a person was asked it, and did not answer as with ordinary soreness. */
export function outOfTheOrdinary({ logic }: Solver, world: World): readonly Term[] {
  const { subject, reading } = world;
  const ordinary = ordinarySoreness(subject);
  return Object.keys(subject.options).map((question) => {
    const usual = ordinary[question] ?? subject.worry[question]?.[0]?.[0];
    const asked = reading.answered(question);
    return usual === undefined ? asked : logic.all([asked, logic.not(world.given(question, usual))]);
  });
}

/** The answers that are not those of ordinary soreness. */
export function changesOf(subject: Subject, answers: AnswerSet): AnswerSet {
  const ordinary = ordinarySoreness(subject);
  return Object.fromEntries(
    Object.entries(answers).filter(([question, option]) => ordinary[question] !== option),
  );
}

/**
 * The answers of a person who goes through the interview of the engine and answers each question with `changes`,
 * else as with ordinary soreness; what is in neither is skipped. Throws Error when a question that must be answered
 * has no answer, or when the walk does not use all of `changes`.
 */
export function walk(subject: Subject, changes: AnswerSet): AnswerSet {
  const { ruleSet } = subject;
  const wanted: AnswerSet = { ...ordinarySoreness(subject), ...changes };
  let answers: AnswerSet = {};
  const add = (questions: readonly string[], mustAnswer: boolean): void => {
    for (const question of questions) {
      const option = wanted[question];
      if (option !== undefined) answers = { ...answers, [question]: option };
      else if (mustAnswer) throw new Error(`The walk has no answer to “${question}”.`);
    }
  };
  // A screen is finished before the person goes on, with the questions that come up on it along the way.
  const finish = (screen: string, missing: readonly string[]): void => {
    if (missing.length === 0) return;
    add(missing, true);
    const { path } = interview(ruleSet, stateOf(ruleSet, answers));
    finish(screen, path.find(({ id }) => id === screen)?.missing ?? []);
  };
  for (;;) {
    const { next, path } = interview(ruleSet, stateOf(ruleSet, answers));
    if (next === undefined) break;
    finish(next, path.find(({ id }) => id === next)?.missing ?? []);
  }
  const { path } = interview(ruleSet, stateOf(ruleSet, answers));
  for (const screen of path.filter(({ optional }) => optional)) {
    add(
      screen.questions,
      screen.questions.some((question) => changes[question] !== undefined),
    );
  }
  const unused = Object.keys(changes).find((question) => answers[question] !== changes[question]);
  if (unused !== undefined) throw new Error(`The walk never asks “${unused}”.`);
  return answers;
}
