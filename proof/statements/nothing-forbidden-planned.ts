/** Nothing that an answer rules out is in the plan. */
import { hasPlan, isForbidden, isLeftOut } from "../advice.ts";
import { itemKey, plannedItems } from "../planned.ts";
import type { Solver, Term } from "../solver.ts";
import { answersIn, refuted, type Outcome, type Statement } from "../statement.ts";
import type { Advice, Subject } from "../subject.ts";
import { withAdvice } from "../twins.ts";
import { anyWorld, smallestIn } from "../world.ts";

export const nothingForbiddenPlanned: Statement = {
  id: "nothingForbiddenPlanned",
  sentence:
    "Nothing that a warning sign or an answer rules out is in the plan, whether it is there, not sure or not asked.",
  pace: "slow",
  prove,
  twins: [
    {
      sentence: "One exercise does not heed that foam rolling is ruled out.",
      subject: withAdvice(({ items }) => ({
        items: items.map((item) =>
          item.id === "foamExtension" ? { ...item, leftOutWith: ["stretching"] } : item,
        ),
      })),
    },
    {
      sentence: "Painkillers are named before the medicine questions have been answered.",
      subject: withAdvice(({ items }) => ({
        items: items.map((item) => (item.kind === "painRelief" ? { ...item, leftOutWith: [] } : item)),
      })),
    },
  ],
};

async function prove(solver: Solver, subject: Subject): Promise<Outcome> {
  return (await forbiddenShown(solver, subject)) ?? (await plansOfTheEngine(solver, subject));
}

const noItems: readonly string[] = [];

/** From the data: a sign or an answer that forbids something, and an item made of that in the plan all the same. */
async function forbiddenShown(solver: Solver, subject: Subject): Promise<Outcome | undefined> {
  const { logic } = solver;
  const { advice } = subject;
  const world = anyWorld(solver, subject, "a");
  const { reading } = world;
  const search = solver.search(...world.facts, hasPlan(logic, reading, advice));
  const smallest = smallestIn(solver, search, world.unusual);
  const gate = advice.gate.questions.map((question) => ({
    name: `no answer to “${question}”`,
    holds: logic.not(reading.answered(question)),
    things: advice.gate.things,
    items: noItems,
  }));
  const signs = advice.forbids.map(({ kind, id, when, things, items }) => ({
    name: `${kind} “${id}”`,
    holds: reading.stands(when).notAsked,
    things,
    items,
  }));
  for (const { name, holds, things, items } of [...signs, ...gate]) {
    const concerned = advice.items.filter(
      ({ id, needs }) => items.includes(id) || needs.some((thing) => things.includes(thing)),
    );
    const shown = concerned.map((item) => logic.not(isLeftOut(logic, reading, advice, item)));
    const found = await smallest(holds, logic.any(shown));
    if (found === undefined) continue;
    const item = concerned.find((_, place) => found(shown[place] ?? logic.no));
    const what = item?.id ?? "";
    return refuted(
      subject,
      `${name} rules out “${what}”, which is in the plan`,
      answersIn(found, world),
      true,
    );
  }
  return undefined;
}

/** From the code: the plans of the engine, for every combination of what can be forbidden together. */
async function plansOfTheEngine(solver: Solver, subject: Subject): Promise<Outcome> {
  const { logic } = solver;
  const { advice } = subject;
  const world = anyWorld(solver, subject, "a");
  const { reading } = world;
  const facts = [...world.facts, hasPlan(logic, reading, advice)];
  const search = solver.search(...facts);
  const things = thingsOf(advice).map((thing) => isForbidden(logic, reading, advice, thing));
  const singly = advice.forbids
    .filter(({ items }) => items.length > 0)
    .map(({ when }) => reading.stands(when).notAsked);
  const choices = [...things, ...singly];
  search.expect(choices.flatMap((choice) => [choice, logic.not(choice)]));
  let possible = 0;
  /** Settles one choice after another, and leaves a branch as soon as nobody can be in it. */
  const branch = async (settled: readonly Term[]): Promise<Outcome | undefined> => {
    const found = await search.find(...settled);
    if (found === undefined) return undefined;
    const open = choices[settled.length];
    if (open !== undefined) {
      return (await branch([...settled, open])) ?? (await branch([...settled, logic.not(open)]));
    }
    possible += 1;
    const [answers = {}] = answersIn(found, world);
    const planned = plannedItems(answers);
    if (planned.size === 0) return refuted(subject, "The engine makes no plan", [answers], true);
    const wrong = advice.items.find(
      (item) => planned.has(itemKey(item)) && found(isLeftOut(logic, reading, advice, item)),
    );
    if (wrong === undefined) return undefined;
    return refuted(subject, `“${wrong.id}” is ruled out and in the plan`, [answers], true);
  };
  const fault = await branch([]);
  if (fault !== undefined) return fault;
  return {
    holds: true,
    notes: [
      `${advice.forbids.length} signs and answers that rule something out, against ${advice.items.length} items of a plan: from the data, for all answers`,
      `Putting the plan together is code: read at eight moments for one set of answers for each of the ${possible} combinations, of what can be ruled out together, out of ${2 ** choices.length}`,
    ],
  };
}

function thingsOf({ forbids, gate }: Advice): readonly string[] {
  return [...new Set([...forbids.flatMap(({ things }) => things), ...gate.things])].sort();
}
