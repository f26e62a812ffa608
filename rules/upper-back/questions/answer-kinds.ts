/** Sets of options that many questions share, with their order of worry. */
import type { Option } from "./question.ts";

/** Yes or no; for what a person always knows, such as where it hurts. */
export const yesNo = {
  yes: { plain: "Yes", clinical: "present" },
  no: { plain: "No", clinical: "absent" },
} as const satisfies Record<string, Option>;

/** What a person says who honestly does not know. */
export const notSure = { plain: "I’m not sure", clinical: "not sure" } as const satisfies Option;

/** Yes, no, or honestly not known. */
export const yesNoUnsure = {
  yes: yesNo.yes,
  no: yesNo.no,
  unsure: notSure,
} as const satisfies Record<string, Option>;

/** A sign that was there since the pain began, and that has been gone for a while. */
const goneAgain = {
  plain: "Yes, but more than three days ago, and gone since",
  clinical: "present earlier, gone for more than three days",
} as const satisfies Option;

/** The order of worry of nearly every question: yes is the worrying answer. */
export const yesWorries = [["no", "unsure", "yes"]] as const;

/** The same where a sign may be gone again: that lies between no and yes, and is not compared with “not sure”. */
const yesOrPastWorries = [
  ["no", "unsure", "yes"],
  ["no", "past", "yes"],
] as const;

/** The order of worry where no is the worrying answer. */
export const noWorries = [["yes", "unsure", "no"]] as const;

/** The answers to a sign. */
interface Sign<Harmless extends string> {
  readonly options: {
    readonly yes: typeof yesNo.yes;
    readonly no: { readonly plain: Harmless; readonly clinical: typeof yesNo.no.clinical };
    readonly unsure: typeof notSure;
  };
  readonly worry: typeof yesWorries;
}

/** The answers to a sign that may be gone again. */
interface SignOrPast<Harmless extends string> {
  readonly options: {
    readonly yes: typeof yesNo.yes;
    readonly past: typeof goneAgain;
    readonly no: { readonly plain: Harmless; readonly clinical: typeof yesNo.no.clinical };
    readonly unsure: typeof notSure;
  };
  readonly worry: typeof yesOrPastWorries;
}

/**
 * The answers to a sign, written out. `harmless` is the answer no, in the words of the ordinary thing that the sign is
 * easily taken for: it has to be chosen, so that nobody says no to what they did not read. With `past` the person may
 * also say that the sign is gone again.
 */
export function sign<const Harmless extends string>(words: {
  readonly harmless: Harmless;
  readonly past: true;
}): SignOrPast<Harmless>;
export function sign<const Harmless extends string>(words: { readonly harmless: Harmless }): Sign<Harmless>;
export function sign({
  harmless,
  past,
}: {
  readonly harmless: string;
  readonly past?: true;
}): Sign<string> | SignOrPast<string> {
  const { yes } = yesNo;
  const no = { plain: harmless, clinical: yesNo.no.clinical };
  return past === undefined
    ? { options: { yes, no, unsure: notSure }, worry: yesWorries }
    : { options: { yes, past: goneAgain, no, unsure: notSure }, worry: yesOrPastWorries };
}
