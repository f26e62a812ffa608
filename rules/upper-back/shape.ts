/**
 * The shape of what is written down in this folder: one interface per kind of record. Everything a person or a
 * clinician reads comes from records of these shapes, so nothing has to be said twice.
 */
import type { Condition, NonEmpty } from "../engine/condition.ts";
import type { DispositionId } from "./levels/dispositions.ts";
import type { ExclusionId } from "./levels/exclusions.ts";
import type { QuestionId } from "./questions/index.ts";
import type { SourceId } from "./sources/index.ts";
import type { ProfessionalId } from "./levels/who-to-see.ts";

/** One way to answer a question. */
export interface Option {
  /** What the person reads and chooses, in plain words. */
  readonly plain: string;
  /** The same in a professional's words, for the printed sheet. */
  readonly clinical: string;
  /** A noun phrase for the sign, where the answer is a sign: "pain that gets worse fast". */
  readonly short?: string;
}

/** One question. On a checklist `plain` is an item to tick, otherwise it is a whole question. */
export interface Question {
  /** What the person reads, in plain words, one thing only. */
  readonly plain: string;
  /** A noun phrase for the sign or the topic, to be used inside other sentences ("fainting or nearly fainting"). */
  readonly short: string;
  /** One line that tells the person why this is asked. */
  readonly why: string;
  /** What does not count, so that ordinary training pain does not set it off. */
  readonly notThis?: string;
  /** What a strange word means. */
  readonly help?: string;
  /** For a scale of numbers: what its two ends mean. */
  readonly scale?: { readonly from: string; readonly to: string };
  /** The finding in a professional's words, for the printed sheet. */
  readonly clinical: string;
  readonly options: Readonly<Record<string, Option>>;
  /**
   * Option ids from least to most worrying, for questions in which one answer is plainly more worrying than
   * another. Proven: moving along it never lowers the level.
   */
  readonly worry?: NonEmpty<string>;
}

/** Why a source is named: which source, and what of the rule it supports, in our own words. */
export interface Citation {
  readonly source: SourceId;
  readonly supports: string;
}

/** A red flag: when it is present, a professional should look, this soon. Fields stand in a clinician's order. */
export interface RedFlag {
  /** What it is, as a person would say it; never a diagnosis. */
  readonly title: string;
  /** When it is present. */
  readonly when: Condition<QuestionId>;
  /** How soon help is needed when it is present. */
  readonly disposition: DispositionId;
  /** How soon help is needed when it can be neither confirmed nor ruled out. */
  readonly ifUnsure: DispositionId;
  /** Why it matters, to the person, in one or two plain sentences. */
  readonly because: string;
  /** What must not set it off. */
  readonly notWhen: string;
  /** Who suits it, the best first. */
  readonly see: NonEmpty<ProfessionalId>;
  /** What must not be advised while it is present or not ruled out. */
  readonly rulesOut: readonly ExclusionId[];
  readonly sources: NonEmpty<Citation>;
  /** One more piece of advice that only this rule gives. */
  readonly advice?: string;
}
