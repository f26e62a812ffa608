/** The rules as data for two general rule engines, two-valued: for sets in which all that applies is answered. */
import { Engine } from "json-rules-engine";
import jsonLogic, { type RulesLogic } from "json-logic-js";
import type { Condition } from "../rules/engine/condition.ts";
import type { GivenAnswers, RuleSet } from "../rules/engine/rule-set.ts";

type Given = GivenAnswers<string>;

interface Fact {
  fact: string;
  operator: string;
  value: string[];
}
type Nested = Fact | TopLevel;
type TopLevel = { all: Nested[] } | { any: Nested[] };

/** Level by json-logic-js, as a place in `levels`. */
export function byJsonLogic(ruleSet: RuleSet): (answers: Given) => number {
  const rules = Object.values(ruleSet.rules).map(({ when, disposition }) => ({
    level: ruleSet.levels.indexOf(disposition),
    logic: inJsonLogic(when),
  }));
  return (answers) => {
    let most = ruleSet.levels.length - 1;
    for (const { level, logic } of rules) {
      if (level < most && jsonLogic.apply(logic, answers) === true) most = level;
    }
    return most;
  };
}

function inJsonLogic(condition: Condition): RulesLogic {
  if (condition.kind === "answered") return { in: [{ var: condition.question }, [...condition.options]] };
  const parts = condition.of.map(inJsonLogic);
  return isAny(condition) ? { or: parts } : { and: parts };
}

/** Level by json-rules-engine, as a place in `levels`. */
export function byJsonRulesEngine(ruleSet: RuleSet): (answers: Given) => Promise<number> {
  const engine = new Engine(
    Object.entries(ruleSet.rules).map(([name, { when, disposition }]) => ({
      name,
      conditions: topLevel(when),
      event: { type: disposition },
    })),
    { allowUndefinedFacts: true },
  );
  return async (answers) => {
    const { events } = await engine.run({ ...answers });
    return Math.min(ruleSet.levels.length - 1, ...events.map(({ type }) => ruleSet.levels.indexOf(type)));
  };
}

function topLevel(condition: Condition): TopLevel {
  if (condition.kind === "answered") return { all: [nested(condition)] };
  const parts = condition.of.map(nested);
  return isAny(condition) ? { any: parts } : { all: parts };
}

function nested(condition: Condition): Nested {
  if (condition.kind === "atLeast") return topLevel(condition);
  return { fact: condition.question, operator: "in", value: [...condition.options] };
}

/** Neither engine counts; throws RangeError for a condition that needs it. */
function isAny({ count, of }: Condition & { kind: "atLeast" }): boolean {
  if (count !== 1 && count !== of.length)
    throw new RangeError("This condition counts, which these engines do not.");
  return count === 1;
}
