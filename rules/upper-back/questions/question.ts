/** The shape of a question and of its options. */
import type { NonEmpty } from "../../engine/condition.ts";
import type { QuestionKindId } from "./kinds.ts";

/** One way to answer a question. */
export interface Option {
  /** What the person reads and chooses, in plain words. */
  readonly plain: string;
  /** The same in a professional's words, for the printed sheet. */
  readonly clinical: string;
  /** A noun phrase for the sign, where the answer is a sign: "pain that gets worse fast". */
  readonly short?: string;
}

/**
 * One question. A sign is asked about once its stem was ticked: then `plain` is all that counts as yes, and the answer no
 * says in words what does not. Otherwise it is a whole question, or on a list to tick the item.
 */
export interface Question {
  /** What holds for it as for its like: whether it is asked again, can be noticed, is a place, or a gate. */
  readonly kind: QuestionKindId;
  /** What the person reads, in plain words. */
  readonly plain: string;
  /** A noun phrase for the sign or the topic, to be used inside other sentences ("fainting or nearly fainting"). */
  readonly short: string;
  /** One line that tells the person why this is asked. */
  readonly why: string;
  /** What a strange word means. */
  readonly help?: string;
  /** For a scale of numbers: what its two ends mean. */
  readonly scale?: { readonly from: string; readonly to: string };
  /** The finding in a professional's words, for the printed sheet. */
  readonly clinical: string;
  readonly options: Readonly<Record<string, Option>>;
  /**
   * The order of worry, for questions in which one answer is plainly more worrying than another: chains of option ids,
   * each from least to most worrying. Options that share no chain are not compared. Proven: moving along a chain
   * never lowers the level.
   */
  readonly worry?: NonEmpty<NonEmpty<string>>;
}
