/** Wrong copies of the rules, each with one mistake in the data and a name for it. None may pass for the rules. */
import {
  dispositionOrder,
  keysOf,
  questionsIn,
  redFlags,
  upperBack,
  type DispositionId,
  type QuestionId,
  type RedFlag,
  type RedFlagId,
  type RuleSet,
} from "#rules";
import { nonEmpty } from "../../rules/engine/keys.ts";
import { prepared } from "../../rules/engine/rule-set.ts";
import { changesOf, type ConditionChangeKind } from "./changed-conditions.ts";
import { screenMutants, type ScreenChangeKind } from "./changed-screens.ts";

/** A rule set from which a rule may be missing. */
export type AnyRuleSet = RuleSet<QuestionId, DispositionId>;
/** The parts of a rule set that are written down. */
export type Written = Omit<AnyRuleSet, "required">;

/** A kind of mistake. */
export type MutationKind =
  | "drop a rule"
  | "make a level milder"
  | "make a level more urgent"
  | "make the level for not sure milder"
  | "drop a follow-up condition"
  | "swap two levels"
  | ConditionChangeKind
  | ScreenChangeKind;

/** A wrong copy of the rules. */
export interface RuleMutant {
  readonly kind: MutationKind;
  /** The mistake in words, with the ids that it concerns; unique. */
  readonly name: string;
  readonly ruleSet: AnyRuleSet;
  /** The questions whose combinations show the mistake. */
  readonly touches: readonly QuestionId[];
}

/** Every wrong copy that can be made by one small change. */
export function ruleMutants(): readonly RuleMutant[] {
  return [
    ...keysOf(redFlags).flatMap((id) => [...ruleDropped(id), ...levelChanged(id), ...conditionChanged(id)]),
    ...keysOf(upperBack.enableWhen).flatMap(followUpChanged),
    ...levelsSwapped(),
    ...screenMutants().map(({ kind, name, screens }) => mutant(kind, name, { screens }, [])),
  ];
}

function mutant(
  kind: MutationKind,
  name: string,
  changes: Partial<Written>,
  touches: readonly QuestionId[],
): RuleMutant {
  const withDeciding = touches.flatMap((question) => [question, ...decidingAbout(question)]);
  return { kind, name, ruleSet: prepared({ ...upperBack, ...changes }), touches: [...new Set(withDeciding)] };
}

/** The questions that decide whether `question` is asked. */
function decidingAbout(question: QuestionId): readonly QuestionId[] {
  const condition = upperBack.enableWhen[question];
  return condition === undefined ? [] : questionsIn(condition);
}

/** The rules with the fields `changes` of the rule `id` replaced. */
function ruleWith(id: RedFlagId, changes: Partial<RedFlag>): Partial<Written> {
  return { rules: { ...upperBack.rules, [id]: { ...redFlags[id], ...changes } } };
}

function ruleDropped(id: RedFlagId): readonly RuleMutant[] {
  const others = keysOf(redFlags).filter((other) => other !== id);
  const rules = Object.fromEntries(others.map((other) => [other, upperBack.rules[other]]));
  return [mutant("drop a rule", `${id} is missing`, { rules }, questionsIn(redFlags[id].when))];
}

function levelChanged(id: RedFlagId): readonly RuleMutant[] {
  const { when, disposition, ifUnsure }: RedFlag = redFlags[id];
  const touches = questionsIn(when);
  return [
    ...next(disposition, 1).map((to) =>
      mutant(
        "make a level milder",
        `${id} is ${to} in place of ${disposition}`,
        ruleWith(id, { disposition: to }),
        touches,
      ),
    ),
    ...next(disposition, -1).map((to) =>
      mutant(
        "make a level more urgent",
        `${id} is ${to} in place of ${disposition}`,
        ruleWith(id, { disposition: to }),
        touches,
      ),
    ),
    ...next(ifUnsure, 1).map((to) =>
      mutant(
        "make the level for not sure milder",
        `${id} when not sure is ${to} in place of ${ifUnsure}`,
        ruleWith(id, { ifUnsure: to }),
        touches,
      ),
    ),
  ];
}

/** The level so many places further on, in a list; empty where there is none. */
function next(level: DispositionId, places: 1 | -1): readonly DispositionId[] {
  const index = dispositionOrder.indexOf(level) + places;
  return index < 0 ? [] : dispositionOrder.slice(index, index + 1);
}

function conditionChanged(id: RedFlagId): readonly RuleMutant[] {
  const { when }: RedFlag = redFlags[id];
  return changesOf(when).map(({ kind, change, condition }) =>
    mutant(kind, `${id}: ${change}`, ruleWith(id, { when: condition }), questionsIn(when)),
  );
}

function followUpChanged(question: QuestionId): readonly RuleMutant[] {
  const { [question]: condition, ...others } = upperBack.enableWhen;
  if (condition === undefined) return [];
  const touches = [question];
  return [
    mutant(
      "drop a follow-up condition",
      `${question} is asked of everybody`,
      { enableWhen: others },
      touches,
    ),
    ...changesOf(condition).map(({ kind, change, condition: changed }) =>
      mutant(
        kind,
        `${question} is asked when: ${change}`,
        { enableWhen: { ...others, [question]: changed } },
        touches,
      ),
    ),
  ];
}

function levelsSwapped(): readonly RuleMutant[] {
  return dispositionOrder.slice(1).map((lower, index) => {
    const upper = dispositionOrder[index] ?? lower;
    const levels = nonEmpty(dispositionOrder.with(index, lower).with(index + 1, upper));
    return mutant("swap two levels", `${lower} is more urgent than ${upper}`, { levels }, []);
  });
}
