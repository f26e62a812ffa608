/** A more worrying answer never lowers the level. */
import type { Solver, Term } from "../solver.ts";
import { answersIn, engineTriage, levelOf, refuted, type Outcome, type Statement } from "../statement.ts";
import type { Subject } from "../subject.ts";
import { withRule } from "../twins.ts";
import { anyWorld, changedWorld, smallestIn, type World } from "../world.ts";

export const moreWorrying: Statement = {
  id: "moreWorrying",
  sentence:
    "A more worrying answer never leads to a milder level, whatever else was answered, was not sure or was not asked.",
  pace: "quick",
  prove,
  twins: [
    {
      sentence: "“Not sure” about a swollen arm asks for more than a swollen arm does.",
      subject: withRule("swollenArm", { ifUnsure: "emergency" }),
    },
  ],
};

async function prove(solver: Solver, subject: Subject): Promise<Outcome> {
  const world = anyWorld(solver, subject, "a");
  const search = solver.search(...world.facts);
  const smallest = smallestIn(solver, search, world.unusual);
  const ordered = Object.entries(subject.worry);
  let steps = 0;
  const chains = ordered.flatMap(([question, of]) => of.map((options) => ({ question, options })));
  for (const { question, options } of chains) {
    const worlds = options.map((option) => changedWorld(solver, world, question, option));
    for (const [index, more] of worlds.entries()) {
      const less = worlds[index - 1];
      if (less === undefined) continue;
      steps += 1;
      const found = await smallest(lowered(solver, less, more));
      if (found === undefined) continue;
      const [before = {}, after = {}] = answersIn(found, less, more);
      const [was, is] = [before, after].map((set) => levelOf(subject, engineTriage(subject, set)));
      return refuted(
        subject,
        `“${question}” from “${options[index - 1] ?? ""}” to “${options[index] ?? ""}” lowers “${was ?? ""}” to “${is ?? ""}”`,
        [before, after],
        subject.ruleSet.levels.indexOf(was ?? "") < subject.ruleSet.levels.indexOf(is ?? ""),
      );
    }
  }
  const unordered = Object.keys(subject.options).filter((question) => subject.worry[question] === undefined);
  return {
    holds: true,
    notes: [
      `${steps} steps on ${ordered.length} questions`,
      `${unordered.length} questions have no order of worry: ${unordered.join(", ")}`,
    ],
  };
}

/** `after` has a milder level than `before`, so far or in the end. */
function lowered({ logic }: Solver, before: World, after: World): Term {
  const { levels } = before.subject.ruleSet;
  const atLeast = ({ reading }: World, level: string): Term =>
    logic.any(levels.slice(0, levels.indexOf(level) + 1).map(reading.disposition));
  return logic.any(
    levels.flatMap((level) => [
      logic.all([before.reading.soFarAtLeast(level), logic.not(after.reading.soFarAtLeast(level))]),
      logic.all([atLeast(before, level), after.reading.decided(), logic.not(atLeast(after, level))]),
    ]),
  );
}
