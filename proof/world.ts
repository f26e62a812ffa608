/** A world: one unknown set of answers, with everything that the rule set says about it. */
import { countsOf } from "./logic.ts";
import type { AnswerSet } from "./results-format.ts";
import type { Found, Search, Solver, Term } from "./solver.ts";
import { ordinarySoreness, type Subject } from "./subject.ts";
import { translate, type Given, type Reading } from "./translate.ts";

/** One unknown set of answers. */
export interface World {
  readonly subject: Subject;
  readonly given: Given<Term>;
  readonly reading: Reading<Term>;
  /** Facts that make it a set of answers: at most one option for each question. */
  readonly facts: readonly Term[];
  /** One term for each question: that its answer is out of the ordinary. */
  readonly unusual: readonly Term[];
  /** The answers of an example. */
  answersOf(found: Found): AnswerSet;
}

/** Any set of answers at all; `name` tells worlds apart. */
export function anyWorld(solver: Solver, subject: Subject, name: string): World {
  const { given, facts } = unknownAnswers(solver, subject, name);
  return worldOf(solver, subject, given, facts);
}

/** An unknown for each option, and the facts that only one option of a question is chosen. */
export function unknownAnswers(
  solver: Solver,
  subject: Pick<Subject, "options">,
  name: string,
): Pick<World, "given" | "facts"> {
  const { logic } = solver;
  const unknowns = new Map(
    pairsOf(subject).map(([question, option]) => [
      `${question}.${option}`,
      solver.unknown(`${name}.${question}.${option}`),
    ]),
  );
  const given: Given<Term> = (question, option) => unknowns.get(`${question}.${option}`) ?? logic.no;
  const facts = Object.entries(subject.options).flatMap(([question, options]) =>
    options.flatMap((option, index) =>
      options
        .slice(index + 1)
        .map((other) => logic.any([logic.not(given(question, option)), logic.not(given(question, other))])),
    ),
  );
  return { given, facts };
}

/** The same answers, but for one question, whose answer is `option`, or none when it is undefined. */
export function changedWorld(
  solver: Solver,
  world: World,
  question: string,
  option: string | undefined,
): World {
  const { yes, no } = solver.logic;
  const given: Given<Term> = (asked, chosen) =>
    asked !== question ? world.given(asked, chosen) : chosen === option ? yes : no;
  return worldOf(solver, world.subject, given, world.facts);
}

/** The same answers, but for one question, which has any answer or none. */
export function otherAnswer(solver: Solver, world: World, question: string): World {
  const { options } = world.subject;
  const free = unknownAnswers(solver, { options: { [question]: options[question] ?? [] } }, "other");
  const given: Given<Term> = (asked, option) =>
    (asked === question ? free.given : world.given)(asked, option);
  return worldOf(solver, world.subject, given, [...world.facts, ...free.facts]);
}

/** Whether every answer of `fewer` is an answer of `more`. */
export function isPartOf({ logic }: Solver, fewer: World, more: World): Term {
  return logic.all(
    pairsOf(fewer.subject).map(([question, option]) =>
      logic.any([logic.not(fewer.given(question, option)), more.given(question, option)]),
    ),
  );
}

/** Whether the two give the same answer, or none, to this question. */
export function agreeOn({ logic }: Solver, a: World, b: World, question: string): Term {
  return logic.all(
    (a.subject.options[question] ?? []).flatMap((option) => [
      logic.any([logic.not(a.given(question, option)), b.given(question, option)]),
      logic.any([logic.not(b.given(question, option)), a.given(question, option)]),
    ]),
  );
}

function worldOf(solver: Solver, subject: Subject, given: Given<Term>, facts: readonly Term[]): World {
  const { logic } = solver;
  const reading = translate(logic, subject.ruleSet, subject.options, given);
  const ordinary = ordinarySoreness(subject);
  return {
    subject,
    given,
    reading,
    facts,
    unusual: Object.keys(subject.options).map((question) => {
      const usual = ordinary[question];
      return usual === undefined ? reading.answered(question) : logic.not(given(question, usual));
    }),
    answersOf: (found) =>
      Object.fromEntries(pairsOf(subject).filter(([question, option]) => found(given(question, option)))),
  };
}

/** Every question with each of its options. */
function pairsOf({ options }: Pick<Subject, "options">): readonly (readonly [string, string])[] {
  return Object.entries(options).flatMap(([question, ids]) => ids.map((id) => [question, id] as const));
}

/** The most answers out of the ordinary for which the smallest number is looked for. */
const mostUnusual = 24;

/** An example with as few of `unusual` as can be; undefined when there is no example. */
export function smallestIn(
  { logic }: Solver,
  search: Search,
  unusual: readonly Term[],
): (...wanted: readonly Term[]) => Promise<Found | undefined> {
  const fewer = countsOf(logic, unusual, mostUnusual).slice(1).map(logic.not);
  search.expect(fewer);
  return async (...wanted) => {
    if ((await search.find(...wanted)) === undefined) return undefined;
    for (const few of fewer) {
      const found = await search.find(...wanted, few);
      if (found !== undefined) return found;
    }
    return search.find(...wanted);
  };
}
