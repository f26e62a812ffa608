/**
 * How a change of the rules moves people between levels, over all sets of answers: the solver looks for a person whose
 * level was one and is now another, for each pair of levels and each rule that the old level rested on.
 */
import type { AnswerSet } from "./results-format.ts";
import { stateOf } from "../rules/engine/evaluate.ts";
import { triage } from "../rules/engine/triage.ts";
import type { RulesAt } from "./rules-at.ts";
import type { Solver, Term } from "./solver.ts";
import { translate, type OptionsOf, type Reading } from "./translate.ts";
import { smallestIn, unknownAnswers } from "./world.ts";

/** A level of either rule set, or that questions are left. */
export type Place = string;

/** That the questions are not answered yet. */
const stillAsking: Place = "stillAsking";

/** One way in which people move, with an example that has as few answers out of the ordinary as can be. */
export interface Move {
  readonly from: Place;
  readonly to: Place;
  /** Milder than before. */
  readonly down: boolean;
  /** The rule that asked for the level of before; undefined when none did, so that the move is up. */
  readonly rule: string | undefined;
  readonly example: AnswerSet;
}

/** The place of one set of answers, by the engine itself. Answers that the rules do not know are left out. */
export function placeOf({ ruleSet, options }: RulesAt, answers: AnswerSet): Place {
  const known = Object.entries(answers).filter(([id, option]) => options[id]?.includes(option) === true);
  const result = triage(ruleSet, stateOf(ruleSet, Object.fromEntries(known)));
  return result.status === "decided" ? result.disposition : stillAsking;
}

/** Every move from `before` to `after`; empty when no set of answers gets another level. */
export async function movesBetween(
  solver: Solver,
  before: RulesAt,
  after: RulesAt,
  ordinary: AnswerSet,
): Promise<readonly Move[]> {
  const { logic } = solver;
  const options = together(before.options, after.options);
  const { given, facts } = unknownAnswers(solver, { options }, "person");
  const was = translate(logic, before.ruleSet, before.options, given);
  const is = translate(logic, after.ruleSet, after.options, given);
  const unusual = Object.entries(options).map(([question, ids]) => {
    const usual = ordinary[question];
    return usual === undefined
      ? logic.any(ids.map((option) => given(question, option)))
      : logic.not(given(question, usual));
  });
  const smallest = smallestIn(solver, solver.search(...facts), unusual);
  const moves: Move[] = [];
  for (const from of placesOf(before)) {
    for (const to of placesOf(after)) {
      if (from === to) continue;
      const there = logic.all([at(solver, was, from), at(solver, is, to)]);
      const down = isMilder(after, to, from);
      const reasons = down ? rulesThatAsk(solver, before, was, from) : [{ rule: undefined, asks: logic.yes }];
      // Most pairs have no move at all: one question settles them.
      if ((await smallest(there)) === undefined) continue;
      for (const { rule, asks } of reasons) {
        const found = await smallest(there, asks);
        if (found === undefined) continue;
        const example = Object.fromEntries(
          Object.entries(options).flatMap(([id, ids]) =>
            ids.filter((option) => found(given(id, option))).map((option) => [id, option] as const),
          ),
        );
        if (placeOf(before, example) !== from || placeOf(after, example) !== to) {
          throw new Error(
            `The solver and the engine disagree on ${from} → ${to}: ${JSON.stringify(example)}`,
          );
        }
        moves.push({ from, to, down, rule, example });
      }
    }
  }
  return moves;
}

/** Every level, and that questions are left. */
export function placesOf({ ruleSet }: RulesAt): readonly Place[] {
  return [...ruleSet.levels, stillAsking];
}

function at({ logic }: Solver, reading: Reading<Term>, place: Place): Term {
  return place === stillAsking ? logic.not(reading.decided()) : reading.disposition(place);
}

/** Being asked more is no milder level: whoever goes on gets one, and that is compared too. */
function isMilder({ ruleSet: { levels } }: RulesAt, to: Place, from: Place): boolean {
  if (to === stillAsking || from === stillAsking) return false;
  // A level that is gone was something; what it was cannot be known, so it counts as the most urgent.
  return levels.indexOf(to) > levels.indexOf(from);
}

function rulesThatAsk({ logic }: Solver, { ruleSet }: RulesAt, reading: Reading<Term>, level: Place) {
  return Object.entries(ruleSet.rules).map(([rule, { when, disposition, ifUnsure }]) => {
    const { yes, notAsked } = reading.stands(when);
    return {
      rule,
      asks: logic.any([
        ...(disposition === level ? [yes] : []),
        ...(ifUnsure === level ? [logic.all([notAsked, logic.not(yes)])] : []),
      ]),
    };
  });
}

function together(a: OptionsOf, b: OptionsOf): OptionsOf {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...ids].map((id) => [id, [...new Set([...(a[id] ?? []), ...(b[id] ?? [])])]] as const),
  );
}

/** Downward moves that no line in `lines` names, with the rule in backticks and both levels with an arrow. */
export function unlisted(moves: readonly Move[], lines: readonly string[]): readonly Move[] {
  return moves.filter(
    ({ down, rule, from, to }) =>
      down && !lines.some((line) => line.includes(`\`${rule ?? ""}\``) && line.includes(`${from} → ${to}`)),
  );
}

/** The points of the Clinical sections of a changelog, each as one line. */
export function clinicalPoints(changelog: string): readonly string[] {
  return changelog
    .split(/^#+ /m)
    .filter((section) => section.startsWith("Clinical"))
    .flatMap((section) => section.split(/^- /m).slice(1))
    .map((point) => point.replaceAll(/\s+/g, " ").trim());
}
