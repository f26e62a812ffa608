/** Texts that many records share, said once for all of them. */
import type { RuleText } from "../../in-other-words.ts";

export const saidOnce = {
  present: "presente",
  Yes: "Sí",
  No: "No",
  absent: "ausente",
  "I’m not sure": "No lo sé",
  "not sure": "no lo sabe",
  "Where it hurts helps to tell a muscle from other causes.":
    "El lugar del dolor ayuda a distinguir un músculo de otras causas.",
  "None of these": "Nada de esto",
} as const satisfies Partial<Record<RuleText, string>>;
