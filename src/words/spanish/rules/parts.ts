/**
 * What a file of this folder holds: a part of the rules, in which nothing is missing and nothing is stale. The compiler
 * names a stale text in its file, and a missing record where all come together (`../index.ts`).
 */
import type { RulesInOtherWords } from "../../in-other-words.ts";
import type { saidOnce } from "./said-once.ts";

type RulesInSpanish = RulesInOtherWords<keyof typeof saidOnce>;

/** Some records, each whole. */
export type SomeRules = Partial<RulesInSpanish>;

/** Some questions, each whole. */
export type SomeQuestions = Partial<RulesInSpanish["questions"]>;

/** Some red flags, each whole. */
export type SomeRedFlags = Partial<RulesInSpanish["redFlags"]>;
