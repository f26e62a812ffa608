/** Every set of answers gets exactly one level, and none that is milder than a rule asks for. */
import { standingOf, stateOf } from "../../rules/engine/evaluate.ts";
import type { Solver } from "../solver.ts";
import {
  answersIn,
  engineTriage,
  exactlyOne,
  levelOf,
  refuted,
  type Outcome,
  type Statement,
} from "../statement.ts";
import type { Subject } from "../subject.ts";
import { withRule } from "../twins.ts";
import { anyWorld, smallestIn } from "../world.ts";

export const oneLevel: Statement = {
  id: "oneLevel",
  sentence:
    "Every set of answers gets exactly one level, and it is never milder than a sign that is present, or that the person is not sure of, asks for.",
  pace: "quick",
  prove,
  twins: [
    {
      sentence: "The level of one rule is misspelt, so that nobody reads it.",
      subject: withRule("fever", { disposition: "urgnt" }),
    },
  ],
};

async function prove(solver: Solver, subject: Subject): Promise<Outcome> {
  const { logic } = solver;
  const { ruleSet } = subject;
  const world = anyWorld(solver, subject, "a");
  const { reading } = world;
  const smallest = smallestIn(solver, solver.search(...world.facts), world.unusual);

  const dispositions = ruleSet.levels.map(reading.disposition);
  const notOne = await smallest(
    logic.any([
      logic.not(exactlyOne(solver, ruleSet.levels.map(reading.soFar))),
      logic.all([reading.decided(), logic.not(exactlyOne(solver, dispositions))]),
      logic.all([logic.not(reading.decided()), logic.any(dispositions)]),
    ]),
  );
  if (notOne !== undefined) {
    const [answers = {}] = answersIn(notOne, world);
    const known = ruleSet.levels.includes(levelOf(subject, engineTriage(subject, answers)));
    return refuted(subject, "There is not exactly one level", [answers], !known);
  }

  for (const [id, { when, disposition, ifUnsure }] of Object.entries(ruleSet.rules)) {
    const { yes, unsure } = reading.stands(when);
    const asks = [
      [yes, disposition],
      [logic.all([unsure, logic.not(yes)]), ifUnsure],
    ] as const;
    for (const [standing, level] of asks) {
      const milder = await smallest(standing, logic.not(reading.soFarAtLeast(level)));
      if (milder === undefined) continue;
      const [answers = {}] = answersIn(milder, world);
      const got = levelOf(subject, engineTriage(subject, answers));
      const stands = standingOf(when, stateOf(ruleSet, answers));
      const ranks = ruleSet.levels.indexOf(got) > ruleSet.levels.indexOf(level);
      return refuted(
        subject,
        `Rule “${id}” asks for “${level}”, the result is “${got}”`,
        [answers],
        (stands === "yes" || stands === "unsure") && ranks,
      );
    }
  }
  return { holds: true, notes: [`${Object.keys(ruleSet.rules).length} rules, each present and not certain`] };
}
