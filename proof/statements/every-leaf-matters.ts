/** Each leaf of each condition matters: two sets of answers that differ in its question only show it (MC/DC). */
import type { Answered, Condition, NonEmpty } from "../../rules/engine/condition.ts";
import { nonEmpty } from "../../rules/engine/keys.ts";
import { standingOf, stateOf, truthOf } from "../../rules/engine/evaluate.ts";
import type { AnswerSet, LeafPair, OwnerKind } from "../results-format.ts";
import type { Solver, Term } from "../solver.ts";
import { answersIn, refuted, type Outcome, type Statement } from "../statement.ts";
import type { Subject } from "../subject.ts";
import { withRule } from "../twins.ts";
import { changesOf } from "../walk.ts";
import { anyWorld, otherAnswer, smallestIn, type World } from "../world.ts";

export const everyLeafMatters: Statement = {
  id: "everyLeafMatters",
  sentence:
    "Each part of each condition matters: for each there are two sets of answers that differ in its question only, and the condition holds for one and not for the other.",
  pace: "slow",
  prove,
  twins: [
    {
      sentence: "A rule has a part that can never make a difference.",
      subject: withRule("heartSigns", {
        when: {
          kind: "atLeast",
          count: 1,
          of: [
            { kind: "answered", question: "chestPressure", options: ["yes"] },
            {
              kind: "atLeast",
              count: 2,
              of: [
                { kind: "answered", question: "chestPressure", options: ["yes"] },
                { kind: "answered", question: "worried", options: ["yes"] },
              ],
            },
          ],
        },
      }),
    },
  ],
};

/** A condition that is not made of others, and where it stands. */
interface Leaf {
  readonly leaf: Answered;
  /** The same condition with something else in the place of this leaf. */
  replaced(by: Condition): Condition;
}

/** A condition with its owner. */
interface Owned {
  readonly kind: OwnerKind;
  readonly id: string;
  readonly condition: Condition;
}

async function prove(solver: Solver, subject: Subject): Promise<Outcome> {
  const withIt = anyWorld(solver, subject, "a");
  const questions = Object.keys(subject.options);
  const others = new Map(questions.map((question) => [question, otherAnswer(solver, withIt, question)]));
  const facts = [withIt, ...others.values()].flatMap((world) => world.facts);
  const smallest = smallestIn(solver, solver.search(...new Set(facts)), withIt.unusual);
  const leaves: LeafPair[] = [];
  for (const { kind, id, condition } of conditionsOf(subject)) {
    for (const { leaf, replaced } of leavesOf(condition)) {
      const { question, options } = leaf;
      const withoutIt = others.get(question);
      if (withoutIt === undefined) throw new Error(`There is no question “${question}”.`);
      const coupled = leavesOf(condition).filter((other) => other.leaf.question === question).length > 1;
      const pair = [
        withIt.reading.answered(question),
        withoutIt.reading.answered(question),
        ...flips(solver, condition, leaf, withIt, withoutIt),
        ...(coupled ? [decides(solver, withIt, leaf, replaced)] : []),
      ];
      // A question that is asked only because another part is not sure can settle the condition, and never rule it out.
      const found =
        (await smallest(...pair, isRuledOut(solver, condition, withoutIt))) ??
        (await smallest(...pair, isNotSure(solver, condition, withoutIt)));
      if (found === undefined) {
        const where = `${kind} “${id}”`;
        return refuted(
          subject,
          `In ${where} the part ${question} = ${options.join(" or ")} makes no difference`,
          [],
          true,
        );
      }
      const [yes = {}, no = {}] = answersIn(found, withIt, withoutIt);
      confirm(subject, condition, leaf, yes, no);
      const changes = Object.fromEntries(
        Object.entries(changesOf(subject, yes)).filter(([other]) => other !== question),
      );
      leaves.push({
        owner: { kind, id },
        question,
        options,
        changes,
        yes: yes[question] ?? "",
        no: no[question] ?? "",
        how: coupled ? "masking" : "uniqueCause",
      });
    }
  }
  const masked = leaves.filter(({ how }) => how === "masking").length;
  return {
    holds: true,
    notes: [
      `${leaves.length} parts of conditions, each with its pair, checked in the engine`,
      `${leaves.length - masked} by unique cause; ${masked} by masking, as their question stands in another part of the same condition too`,
    ],
    leaves,
  };
}

function conditionsOf({ ruleSet, advice }: Subject): readonly Owned[] {
  return [
    ...Object.entries(ruleSet.rules).map(([id, { when }]): Owned => ({ kind: "rule", id, condition: when })),
    ...Object.entries(ruleSet.enableWhen).flatMap(([id, condition]): readonly Owned[] =>
      condition === undefined ? [] : [{ kind: "enableWhen", id, condition }],
    ),
    ...advice.forbids.flatMap(({ kind, id, when }): readonly Owned[] =>
      kind === "exclusion" ? [{ kind, id, condition: when }] : [],
    ),
  ];
}

function leavesOf(condition: Condition): readonly Leaf[] {
  switch (condition.kind) {
    case "answered":
      return [{ leaf: condition, replaced: (by) => by }];
    case "atLeast":
      return condition.of.flatMap((part, place) =>
        leavesOf(part).map(({ leaf, replaced }) => ({
          leaf,
          replaced: (by: Condition): Condition => {
            const of: NonEmpty<Condition> = nonEmpty(
              condition.of.map((other, index) => (index === place ? replaced(by) : other)),
            );
            return { ...condition, of };
          },
        })),
      );
  }
}

/** The condition and the leaf hold with the one set of answers, and the leaf certainly does not with the other. */
function flips({ logic }: Solver, condition: Condition, leaf: Answered, a: World, b: World): readonly Term[] {
  return [
    a.reading.stands(condition).yes,
    a.reading.stands(leaf).yes,
    logic.not(b.reading.stands(leaf).notAsked),
  ];
}

function isRuledOut({ logic }: Solver, condition: Condition, { reading }: World): Term {
  return logic.not(reading.stands(condition).notAsked);
}

function isNotSure({ logic }: Solver, condition: Condition, { reading }: World): Term {
  const { unsure, yes } = reading.stands(condition);
  return logic.all([unsure, logic.not(yes)]);
}

/** With the first set alone: were this leaf not to hold, and all else the same, the condition would not. */
function decides(
  { logic }: Solver,
  { reading, subject }: World,
  leaf: Answered,
  replaced: Leaf["replaced"],
): Term {
  const never: Condition = { ...leaf, options: nonEmpty([neverChosen]) };
  if (subject.options[leaf.question]?.includes(neverChosen) === true) throw new Error("This option exists.");
  return logic.not(reading.stands(replaced(never)).yes);
}

/** No option of any question. */
const neverChosen = "(none of the options)";

function confirm(
  { ruleSet }: Subject,
  condition: Condition,
  leaf: Answered,
  yes: AnswerSet,
  no: AnswerSet,
): void {
  const [a, b] = [stateOf(ruleSet, yes), stateOf(ruleSet, no)];
  const without = standingOf(condition, b);
  const holds = truthOf(condition, a) === "yes" && (without === "no" || without === "unsure");
  const same = Object.keys({ ...yes, ...no }).every((id) => id === leaf.question || yes[id] === no[id]);
  if (!holds || !same || standingOf(leaf, a) !== "yes" || standingOf(leaf, b) !== "no")
    throw new Error(`The engine does not agree that “${leaf.question}” makes the difference.`);
}
