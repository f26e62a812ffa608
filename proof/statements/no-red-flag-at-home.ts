/** Care at home is never the result while a sign is present or open. */
import type { Solver } from "../solver.ts";
import { answersIn, engineTriage, refuted, type Outcome, type Statement } from "../statement.ts";
import type { Subject } from "../subject.ts";
import { withRule } from "../twins.ts";
import { anyWorld, smallestIn } from "../world.ts";

export const noRedFlagAtHome: Statement = {
  id: "noRedFlagAtHome",
  sentence:
    "Nobody is told to look after it at home while any warning sign is present or cannot be ruled out.",
  pace: "quick",
  prove,
  twins: [
    {
      sentence: "“Not sure” about a fever counts as care at home.",
      subject: withRule("fever", { ifUnsure: "selfCare" }),
    },
  ],
};

async function prove(solver: Solver, subject: Subject): Promise<Outcome> {
  const { ruleSet } = subject;
  const world = anyWorld(solver, subject, "a");
  const smallest = smallestIn(solver, solver.search(...world.facts), world.unusual);
  const mildest = ruleSet.levels.at(-1) ?? ruleSet.levels[0];
  for (const [id, { when }] of Object.entries(ruleSet.rules)) {
    // What is not asked cannot bring up a rule that the answers given rule out, whatever it will be.
    const found = await smallest(
      world.reading.disposition(mildest),
      world.reading.stands(when).notAsked,
      world.reading.worst(when).unsure,
    );
    if (found === undefined) continue;
    const [answers = {}] = answersIn(found, world);
    const result = engineTriage(subject, answers);
    const open = [...result.present, ...result.notRuledOut].some(({ rule }) => rule === id);
    return refuted(
      subject,
      `The result is “${mildest}” while “${id}” is not ruled out`,
      [answers],
      open && result.status === "decided" && result.disposition === mildest,
    );
  }
  return { holds: true, notes: [`${Object.keys(ruleSet.rules).length} rules`] };
}
