/** What is proven: a rule set with its questions and its advice, as plain data that a twin can break. */
import {
  carePhases,
  causePatterns,
  exercises,
  exclusionRules,
  keysOf,
  measures,
  medicineQuestions,
  optionsOf,
  outOfScope,
  painReliefSteps,
  questions,
  redFlags,
  soreNextDay,
  upperBack,
  type CarePhase,
  type ExclusionRule,
  type Measure,
  type Question,
  type RedFlag,
} from "#rules";
import type { Condition } from "../rules/engine/condition.ts";
import { stateOf } from "../rules/engine/evaluate.ts";
import type { Pattern } from "../rules/engine/patterns.ts";
import type { RuleSet } from "../rules/engine/rule-set.ts";
import type { AnswerSet } from "./results-format.ts";
import type { OptionsOf } from "./translate.ts";

/** A red flag or an answer that forbids advice unless it is certainly not there. */
export interface Forbids {
  readonly kind: "redFlag" | "exclusion";
  readonly id: string;
  readonly when: Condition;
  /** What is forbidden, as ids of exclusions. */
  readonly things: readonly string[];
  /** What is still advised, with the words to ask first. */
  readonly askFirst: readonly string[];
  /** Single plan items that are forbidden, by id. */
  readonly items: readonly string[];
}

/** Something that a plan can hold. */
export interface PlanItem {
  readonly kind: "exercise" | "measure" | "painRelief" | "line" | "section";
  readonly id: string;
  /** What it is made of, as ids of exclusions: it must not be shown while one of these is forbidden. */
  readonly needs: readonly string[];
  /** While one of these is forbidden, the plan leaves it out. */
  readonly leftOutWith: readonly string[];
}

/** What the advice is worked out from. */
export interface Advice {
  readonly forbids: readonly Forbids[];
  readonly items: readonly PlanItem[];
  /** Things forbidden while one of these questions has no answer. */
  readonly gate: { readonly things: readonly string[]; readonly questions: readonly string[] };
  /** Levels with a plan. */
  readonly levels: readonly string[];
  /** There is no plan when this holds. */
  readonly noPlanWhen: Condition;
  /** Answers that call for a measure, whatever the pain fits with. */
  readonly calledFor: readonly Condition[];
}

/** A rule set with all that the statements are about. */
export interface Subject {
  readonly ruleSet: RuleSet;
  readonly options: OptionsOf;
  /** Chains of option ids, each from least to most worrying, for questions that have such an order. */
  readonly worry: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly advice: Advice;
  readonly patterns: Readonly<Record<string, Pattern>>;
}

/** The upper back check itself. */
export const upperBackSubject: Subject = {
  ruleSet: upperBack,
  options: Object.fromEntries(keysOf(questions).map((id) => [id, optionsOf(id)])),
  worry: Object.fromEntries(
    keysOf(questions).flatMap((id) => {
      const { worry }: Question = questions[id];
      return worry === undefined ? [] : [[id, worry]];
    }),
  ),
  advice: {
    forbids: [
      ...keysOf(exclusionRules).map((id): Forbids => {
        const rule: ExclusionRule = exclusionRules[id];
        const { when, ruledOut, askFirst, exercises: items = [] } = rule;
        return { kind: "exclusion", id, when, things: ruledOut, askFirst, items };
      }),
      ...keysOf(redFlags).map((id): Forbids => {
        const rule: RedFlag = redFlags[id];
        return { kind: "redFlag", id, when: rule.when, things: rule.rulesOut, askFirst: [], items: [] };
      }),
    ],
    items: planItems(),
    gate: { things: ["painkillers", "nsaids"], questions: medicineQuestions },
    levels: ["soon", "selfCare"],
    noPlanWhen: outOfScope,
    calledFor: keysOf(measures).flatMap((id) => {
      const { calledForBy }: Measure = measures[id];
      return calledForBy === undefined ? [] : [calledForBy];
    }),
  },
  patterns: causePatterns,
};

function planItems(): readonly PlanItem[] {
  const item = (kind: PlanItem["kind"], id: string, needs: readonly string[]): PlanItem => ({
    kind,
    id,
    needs,
    leftOutWith: needs,
  });
  return [
    ...keysOf(exercises).map((id) => item("exercise", id, exercises[id].ruledOutBy)),
    ...keysOf(measures).map((id) => {
      const measure: Measure = measures[id];
      return item("measure", id, measure.ruledOutBy);
    }),
    ...keysOf(painReliefSteps).map((id) => item("painRelief", id, painReliefSteps[id].ruledOutBy)),
    ...keysOf(carePhases).flatMap((phase) => {
      const { do: toDo, doNot }: CarePhase = carePhases[phase];
      return [...toDo, ...doNot].flatMap(({ text, askFirst, ruledOutBy }) =>
        [text, ...(askFirst === undefined ? [] : [askFirst])].map((said) =>
          item("line", said, ruledOutBy === undefined ? [] : [ruledOutBy]),
        ),
      );
    }),
    item("section", "ice", ["ice"]),
    item("section", "heat", ["heat"]),
    item("section", "training", ["loading"]),
    item("section", "sorenessPace", []),
    item("section", "strainPace", []),
  ];
}

/** Ordinary soreness: the least worrying answer to each required question that applies, but for what `soreNextDay` says. */
export function ordinarySoreness(subject: Subject): AnswerSet {
  const known = ordinaryOf.get(subject) ?? ordinaryAnew(subject);
  ordinaryOf.set(subject, known);
  return known;
}

/** It is asked for at every step, and never changes. */
const ordinaryOf = new WeakMap<Subject, AnswerSet>();

function ordinaryAnew({ ruleSet, worry }: Subject): AnswerSet {
  // A twin may have questions of its own, about which nothing ordinary is known.
  const known: AnswerSet = soreNextDay;
  return ruleSet.required.reduce<AnswerSet>((answers, question) => {
    const option = known[question] ?? worry[question]?.[0]?.[0];
    const asked = stateOf(ruleSet, answers).applies(question) === "yes";
    return option !== undefined && asked ? { ...answers, [question]: option } : answers;
  }, {});
}
