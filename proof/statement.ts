/** What a statement about the rules is, and what comes of trying to prove it. */
import { stateOf } from "../rules/engine/evaluate.ts";
import { triage, type Triage } from "../rules/engine/triage.ts";
import type { AnswerSet, Example, KeptRule, LeafPair } from "./results-format.ts";
import type { Found, Solver, Term } from "./solver.ts";
import { ordinarySoreness, type Subject } from "./subject.ts";
import { differenceInWords } from "./words.ts";
import type { World } from "./world.ts";

/** That the statement holds for all sets of answers, or what speaks against it. */
export type Outcome =
  | {
      readonly holds: true;
      /** What was counted or looked at, for the report. */
      readonly notes: readonly string[];
      readonly examples?: readonly Example[];
      readonly leaves?: readonly LeafPair[];
      readonly keptRules?: readonly KeptRule[];
    }
  | {
      readonly holds: false;
      /** What goes wrong, in plain words. */
      readonly because: string;
      /** The sets of answers that show it, if it takes any. */
      readonly answers: readonly AnswerSet[];
    };

/** A copy of the rules, broken on purpose. */
export interface Twin {
  /** What was broken, in plain words. */
  readonly sentence: string;
  readonly subject: Subject;
}

/** One statement about all sets of answers. */
export interface Statement {
  readonly id: string;
  readonly sentence: string;
  /** Slow statements are left out when time is short. */
  readonly pace: "quick" | "slow";
  prove(solver: Solver, subject: Subject): Promise<Outcome>;
  readonly twins: readonly Twin[];
}

/** What the engine itself makes of `answers` under the rules of `subject`. */
export function engineTriage({ ruleSet }: Subject, answers: AnswerSet): Triage<string, string, string> {
  return triage(ruleSet, stateOf(ruleSet, answers));
}

/** The level of a triage so far; the least urgent one while everything is still possible. */
export function levelOf({ ruleSet }: Subject, result: Triage<string, string, string>): string {
  switch (result.status) {
    case "decided":
      return result.disposition;
    case "asking":
      return result.atLeast ?? ruleSet.levels.at(-1) ?? "";
  }
}

/**
 * A statement that fails. The engine has to agree that it does: `confirmed` is worked out by the engine from the
 * answers that the solver found. Throws Error when it does not, as the translation would then be wrong.
 */
export function refuted(
  subject: Subject,
  because: string,
  answers: readonly AnswerSet[],
  confirmed: boolean,
): Outcome {
  if (answers.length === 0) return { holds: false, because, answers };
  const ordinary = ordinarySoreness(subject);
  const shown = answers.map((set) => differenceInWords(set, ordinary)).join("; against ");
  if (!confirmed) throw new Error(`The solver and the engine disagree: ${because}; ${shown}`);
  return { holds: false, because: `${because}: ${shown}`, answers };
}

/** The answers of each world in an example. */
export function answersIn(found: Found, ...worlds: readonly World[]): readonly AnswerSet[] {
  return worlds.map((world) => world.answersOf(found));
}

/** Exactly one of `of` holds. */
export function exactlyOne({ logic }: Solver, of: readonly Term[]): Term {
  const pairs = of.flatMap((one, index) =>
    of.slice(index + 1).map((other) => logic.any([logic.not(one), logic.not(other)])),
  );
  return logic.all([logic.any(of), ...pairs]);
}
