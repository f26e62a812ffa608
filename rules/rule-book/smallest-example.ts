/** The fewest answers that make a condition certain: the shortest story that a rule can tell of itself. */
import type { Condition } from "../engine/condition.ts";

/** Answers as plain data, question id to option id. */
type Given = Readonly<Record<string, string>>;

/** What each question that is not asked of everybody depends on. */
type EnableWhen = Readonly<Partial<Record<string, Condition>>>;

/**
 * The fewest answers with which `condition` is certainly met, with what enables the questions among them. Of several
 * as few, the first as the condition is written. Undefined when no set of answers meets it.
 */
export function smallestExample(condition: Condition, enableWhen: EnableWhen): Given | undefined {
  return fewest(waysToMeet(condition, enableWhen));
}

/** Every way to meet a condition that needs no more than it must: one option a leaf, `count` parts a list. */
function waysToMeet(condition: Condition, enableWhen: EnableWhen): readonly Given[] {
  switch (condition.kind) {
    case "answered": {
      const { question, options } = condition;
      const enabling = enableWhen[question];
      const before = enabling === undefined ? [{}] : waysToMeet(enabling, enableWhen);
      return before.flatMap((given) => options.flatMap((option) => withAnswer(given, question, option)));
    }
    case "atLeast":
      return choicesOf(condition.of, condition.count).flatMap((parts) =>
        parts.reduce<readonly Given[]>(
          (ways, part) =>
            waysToMeet(part, enableWhen).flatMap((way) => ways.flatMap((given) => merged(given, way))),
          [{}],
        ),
      );
  }
}

/** The answers with one more, or none when the question already has another answer. */
function withAnswer(given: Given, question: string, option: string): readonly Given[] {
  const before = given[question];
  return before === undefined || before === option ? [{ ...given, [question]: option }] : [];
}

/** Both sets of answers in one, or none when they speak against each other. */
function merged(one: Given, other: Given): readonly Given[] {
  const both: Given = { ...one, ...other };
  return Object.entries(one).every(([question, option]) => both[question] === option) ? [both] : [];
}

/** Every way to choose `count` of `parts`, in order. */
function choicesOf<T>(parts: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return parts.flatMap((part, index) =>
    choicesOf(parts.slice(index + 1), count - 1).map((others) => [part, ...others]),
  );
}

function fewest(ways: readonly Given[]): Given | undefined {
  const sizes = ways.map((way) => Object.keys(way).length);
  return ways[sizes.indexOf(Math.min(...sizes))];
}
