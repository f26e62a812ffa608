/** Every small change of a condition, as plain data: what somebody could get wrong when writing it down. */
import { optionsOf, type Answered, type AtLeast, type Condition, type QuestionId } from "#rules";
import { nonEmpty } from "../../rules/engine/keys.ts";

/** A kind of change to a condition. */
export type ConditionChangeKind =
  | "remove an option"
  | "add an option"
  | "swap an option"
  | "remove a disjunct"
  | "remove a conjunct"
  | "change a count";

/** A condition with one change in it. */
export interface ChangedCondition {
  readonly kind: ConditionChangeKind;
  /** The change in words. */
  readonly change: string;
  readonly condition: Condition<QuestionId>;
}

/** Each change of one leaf or one node, wherever it stands in `condition`. */
export function changesOf(condition: Condition<QuestionId>): readonly ChangedCondition[] {
  switch (condition.kind) {
    case "answered":
      return [...withoutAnOption(condition), ...withOneMore(condition), ...withASwap(condition)];
    case "atLeast":
      return [...withoutAPart(condition), ...withAnotherCount(condition), ...withAChangedPart(condition)];
  }
}

function withoutAnOption({ question, options }: Answered<QuestionId>): readonly ChangedCondition[] {
  if (options.length === 1) return [];
  return options.map((option) => ({
    kind: "remove an option",
    change: `${question} = ${option} no longer counts`,
    condition: answered(
      question,
      options.filter((other) => other !== option),
    ),
  }));
}

function withOneMore({ question, options }: Answered<QuestionId>): readonly ChangedCondition[] {
  return othersOf(question, options).map((option) => ({
    kind: "add an option",
    change: `${question} = ${option} counts as well`,
    condition: answered(question, [...options, option]),
  }));
}

function withASwap({ question, options }: Answered<QuestionId>): readonly ChangedCondition[] {
  return options.flatMap((option, index) =>
    othersOf(question, options).map((other): ChangedCondition => ({
      kind: "swap an option",
      change: `${question} = ${other} counts in place of ${option}`,
      condition: answered(question, options.with(index, other)),
    })),
  );
}

function withoutAPart(node: AtLeast<QuestionId>): readonly ChangedCondition[] {
  if (node.of.length === 1) return [];
  const any = node.count === 1;
  return node.of.map((part, index) => ({
    kind: any ? "remove a disjunct" : "remove a conjunct",
    change: `without ${inShort(part)}`,
    condition: { ...node, count: any ? 1 : node.count - 1, of: nonEmpty(node.of.toSpliced(index, 1)) },
  }));
}

function withAnotherCount(node: AtLeast<QuestionId>): readonly ChangedCondition[] {
  return node.of
    .map((_, index) => index + 1)
    .filter((count) => count !== node.count)
    .map((count) => ({
      kind: "change a count",
      change: `${count} in place of ${node.count} of ${node.of.map(inShort).join(", ")}`,
      condition: { ...node, count },
    }));
}

function withAChangedPart(node: AtLeast<QuestionId>): readonly ChangedCondition[] {
  return node.of.flatMap((part, index) =>
    changesOf(part).map((changed) => ({
      ...changed,
      change: `in part ${index + 1}, ${changed.change}`,
      condition: { ...node, of: nonEmpty(node.of.with(index, changed.condition)) },
    })),
  );
}

/** The options of `question` that are not among `options`; "unsure" is never the subject of a condition. */
function othersOf(question: QuestionId, options: readonly string[]): readonly string[] {
  return optionsOf(question).filter((option) => option !== "unsure" && !options.includes(option));
}

function answered(question: QuestionId, options: readonly string[]): Answered<QuestionId> {
  return { kind: "answered", question, options: nonEmpty(options) };
}

function inShort(condition: Condition<QuestionId>): string {
  switch (condition.kind) {
    case "answered":
      return `${condition.question} = ${condition.options.join(" or ")}`;
    case "atLeast":
      return `(${condition.count} of ${condition.of.map(inShort).join(", ")})`;
  }
}
