/** Everything in the rules can be reached by somebody. */
import type { Example } from "../results-format.ts";
import type { Found, Solver, Term } from "../solver.ts";
import { answersIn, engineTriage, levelOf, refuted, type Outcome, type Statement } from "../statement.ts";
import type { Subject } from "../subject.ts";
import { targetsOf, type Target } from "../targets.ts";
import { withEnabling, withNewRule } from "../twins.ts";
import { changesOf, endsWalk, outOfTheOrdinary, walk } from "../walk.ts";
import { anyWorld, smallestIn, type World } from "../world.ts";

export const everythingReached: Statement = {
  id: "everythingReached",
  sentence:
    "Every question, answer, warning sign, level, screen, cause pattern, exercise and piece of the plan can be reached by a person who goes through the interview.",
  pace: "slow",
  prove,
  twins: [
    {
      sentence: "A question is asked only of people whose pain is both new and old.",
      subject: withEnabling("breathless", {
        kind: "atLeast",
        count: 2,
        of: [
          { kind: "answered", question: "duration", options: ["under24h"] },
          { kind: "answered", question: "duration", options: ["overM3"] },
        ],
      }),
    },
    {
      sentence: "A rule asks for two answers that nobody can give together.",
      subject: withNewRule("pregnantAndNot", {
        when: {
          kind: "atLeast",
          count: 2,
          of: [
            { kind: "answered", question: "pregnancyWarning", options: ["yes"] },
            { kind: "answered", question: "pregnancy", options: ["no"] },
          ],
        },
        disposition: "soon",
        ifUnsure: "soon",
      }),
    },
  ],
};

async function prove(solver: Solver, subject: Subject): Promise<Outcome> {
  const world = anyWorld(solver, subject, "a");
  const search = solver.search(...world.facts, endsWalk(solver, world));
  const smallest = smallestIn(solver, search, outOfTheOrdinary(solver, world));
  const targets = targetsOf(solver, world);
  search.expect(targets.flatMap(({ when }) => when));
  const examples: Example[] = [];
  for (const target of targets) {
    const changes = await smallestChanges(subject, world, smallest, target);
    if (changes === undefined)
      return refuted(subject, `Nobody can reach ${target.kind} “${target.id}”`, [], true);
    const level = levelOf(subject, engineTriage(subject, walk(subject, changes)));
    examples.push({ kind: target.kind, id: target.id, level, changes });
  }
  const kinds = [...new Set(examples.map(({ kind }) => kind))];
  const counts = kinds.map(
    (kind) => `${examples.filter((example) => example.kind === kind).length} × ${kind}`,
  );
  return {
    holds: true,
    notes: [
      `${examples.length} examples with the fewest answers out of the ordinary, each walked through the engine: ${counts.join(", ")}`,
    ],
    examples,
  };
}

/** The smallest walk that reaches the target in the engine; undefined when none of its circumstances leads there. */
async function smallestChanges(
  subject: Subject,
  world: World,
  smallest: (...wanted: readonly Term[]) => Promise<Found | undefined>,
  target: Target,
): Promise<Example["changes"] | undefined> {
  const reached: Example["changes"][] = [];
  for (const circumstance of target.when) {
    const found = await smallest(circumstance);
    if (found === undefined) continue;
    const [answers = {}] = answersIn(found, world);
    const changes = changesOf(subject, answers);
    if (!target.reached(walk(subject, changes))) continue;
    if (circumstance === target.when[0]) return changes;
    reached.push(changes);
  }
  return reached.toSorted((a, b) => Object.keys(a).length - Object.keys(b).length)[0];
}
