/** The interview ends for everybody: no dead end, no circle. */
import { questionsIn } from "../../rules/engine/condition.ts";
import { stateOf } from "../../rules/engine/evaluate.ts";
import { interview, screenAfter } from "../../rules/engine/interview.ts";
import { questionsOfScreen, type RuleSet } from "../../rules/engine/rule-set.ts";
import type { AnswerSet } from "../results-format.ts";
import type { Solver } from "../solver.ts";
import { answersIn, engineTriage, refuted, type Outcome, type Statement } from "../statement.ts";
import type { Subject } from "../subject.ts";
import { withEnabling, withScreen } from "../twins.ts";
import { agreeOn, anyWorld, isPartOf, smallestIn } from "../world.ts";

export const interviewEnds: Statement = {
  id: "interviewEnds",
  sentence:
    "Every way through the questions ends in a result: there is always a next screen with something to answer on it, and no answer sends a person back to a screen they have finished.",
  pace: "quick",
  prove,
  twins: [
    {
      sentence: "A screen that must be answered is shown only to people who need an appointment.",
      subject: withScreen("otherSigns", { onlyFor: ["soon"] }),
    },
    {
      sentence: "What the person has tried so far is asked only after an answer on a later screen.",
      subject: withEnabling("selfCare", { kind: "answered", question: "recurrent", options: ["yes"] }),
    },
    {
      sentence: "Two questions are each asked only after an answer to the other.",
      subject: withEnabling("pregnancy", {
        kind: "answered",
        question: "pregnancyWarning",
        options: ["yes"],
      }),
    },
  ],
};

async function prove(solver: Solver, subject: Subject): Promise<Outcome> {
  const circle = enablingCircle(subject.ruleSet);
  if (circle !== undefined) return refuted(subject, circle, [], true);
  const nowhere = Object.keys(subject.options).find((id) => screensWith(subject.ruleSet, id).length !== 1);
  if (nowhere !== undefined)
    return refuted(subject, `“${nowhere}” stands not on exactly one screen`, [], true);
  return (
    (await deadEnd(solver, subject)) ??
    (await sentBack(solver, subject)) ?? {
      holds: true,
      notes: [
        `${Object.keys(subject.ruleSet.screens).length} screens; each answered screen leads only forward`,
        `${pathsForward(subject.ruleSet)} paths of screens checked in the engine: the screen after another is always a later one`,
      ],
    }
  );
}

/** Somebody who has no result, and no question left to answer; or nothing left to ask, and yet a next screen. */
async function deadEnd(solver: Solver, subject: Subject): Promise<Outcome | undefined> {
  const { logic } = solver;
  const world = anyWorld(solver, subject, "a");
  const { reading } = world;
  const smallest = smallestIn(solver, solver.search(...world.facts), world.unusual);
  const screens = Object.keys(subject.ruleSet.screens);
  const next = logic.any(screens.map(reading.next));
  const nothingToAnswer = screens.map((id) => {
    const screen = subject.ruleSet.screens[id];
    const questions = screen === undefined ? [] : questionsOfScreen(screen);
    return logic.all([reading.next(id), logic.not(logic.any(questions.map(reading.toAsk)))]);
  });
  const found = await smallest(
    logic.any([
      logic.all([logic.not(reading.decided()), logic.not(next)]),
      logic.all([next, logic.not(logic.any(subject.ruleSet.required.map(reading.toAsk)))]),
      ...nothingToAnswer,
    ]),
  );
  if (found === undefined) return undefined;
  const [answers = {}] = answersIn(found, world);
  const stuck = nextScreen(subject, answers) === undefined;
  return refuted(
    subject,
    "There is neither a result nor a next screen",
    [answers],
    stuck === (engineTriage(subject, answers).status === "asking"),
  );
}

/** Somebody who answers on this screen or later ones, and is then sent to an earlier one. */
async function sentBack(solver: Solver, subject: Subject): Promise<Outcome | undefined> {
  const { logic } = solver;
  const [before, after] = [anyWorld(solver, subject, "a"), anyWorld(solver, subject, "b")];
  const search = solver.search(...before.facts, ...after.facts, isPartOf(solver, before, after));
  const smallest = smallestIn(solver, search, after.unusual);
  const screens = Object.entries(subject.ruleSet.screens);
  for (const [index, [id]] of screens.entries()) {
    const earlier = screens.slice(0, index);
    const left = earlier.flatMap(([, screen]) => questionsOfScreen(screen));
    const found = await smallest(
      before.reading.next(id),
      logic.all(left.map((question) => agreeOn(solver, before, after, question))),
      logic.any(earlier.map(([other]) => after.reading.next(other))),
    );
    if (found === undefined) continue;
    const [first = {}, second = {}] = answersIn(found, before, after);
    const [from, to] = [nextScreen(subject, first), nextScreen(subject, second)];
    const ids = screens.map(([screen]) => screen);
    return refuted(
      subject,
      `From screen “${from ?? ""}” the person is sent back to “${to ?? ""}”`,
      [first, second],
      from === id && to !== undefined && ids.indexOf(to) < ids.indexOf(id),
    );
  }
  return undefined;
}

function nextScreen({ ruleSet }: Subject, answers: AnswerSet): string | undefined {
  return interview(ruleSet, stateOf(ruleSet, answers)).next;
}

function screensWith({ screens }: RuleSet, question: string): readonly string[] {
  return Object.entries(screens).flatMap(([id, screen]) =>
    questionsOfScreen(screen)
      .filter((other) => other === question)
      .map(() => id),
  );
}

/** Questions that wait for each other, in words; undefined when there are none. */
function enablingCircle({ enableWhen }: RuleSet): string | undefined {
  const waitsFor = (question: string, path: readonly string[]): string | undefined => {
    if (path.includes(question)) return `Questions wait for each other: ${[...path, question].join(" → ")}`;
    const condition = enableWhen[question];
    if (condition === undefined) return undefined;
    return questionsIn(condition).reduce<string | undefined>(
      (found, other) => found ?? waitsFor(other, [...path, question]),
      undefined,
    );
  };
  return Object.keys(enableWhen).reduce<string | undefined>(
    (found, question) => found ?? waitsFor(question, []),
    undefined,
  );
}

/** Tries every path that is made of some of the screens; returns how many. Throws Error when one goes back. */
function pathsForward({ screens }: RuleSet): number {
  const ids = Object.keys(screens);
  const paths = ids.reduce<readonly (readonly string[])[]>(
    (shorter, id) => [...shorter, ...shorter.map((path) => [...path, id])],
    [[]],
  );
  for (const ids of paths) {
    const path = ids.map((id) => ({
      id,
      questions: [],
      missing: [],
      toAsk: [],
      optional: false,
      offered: false,
    }));
    for (const [index, id] of ids.entries()) {
      if (screenAfter({ path }, id) !== ids[index + 1]) throw new Error(`The screen after “${id}” is wrong.`);
    }
  }
  return paths.length;
}
