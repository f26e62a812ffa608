/** Sets of options that many questions share. */
import type { Option } from "./question.ts";

/** Yes or no; for what a person always knows, such as where it hurts. */
export const yesNo = {
  yes: { plain: "Yes", clinical: "present" },
  no: { plain: "No", clinical: "absent" },
} as const satisfies Record<string, Option>;

/** Yes, no, or honestly not known. */
export const yesNoUnsure = {
  yes: yesNo.yes,
  no: yesNo.no,
  unsure: { plain: "I’m not sure", clinical: "not sure" },
} as const satisfies Record<string, Option>;

/** The order of worry of nearly every question: yes is the worrying answer. */
export const yesWorries = ["no", "unsure", "yes"] as const;

/** The order of worry where no is the worrying answer. */
export const noWorries = ["yes", "unsure", "no"] as const;
