/** Texts that many records share, said once for all of them. */
import type { RuleText } from "../../in-other-words.ts";

export const saidOnce = {
  present: "presente",
  Yes: "Sí",
  No: "No",
  absent: "ausente",
  "Yes, but more than three days ago, and gone since": "Sí, pero fue hace más de tres días y no ha vuelto",
  "present earlier, gone for more than three days": "presente antes, ausente desde hace más de tres días",
  "I’m not sure": "No lo sé",
  "not sure": "no lo sabe",
  "Where it hurts helps to tell a muscle from other causes.":
    "El lugar del dolor ayuda a distinguir un músculo de otras causas.",
  "None of these": "Nada de esto",
} as const satisfies Partial<Record<RuleText, string>>;
