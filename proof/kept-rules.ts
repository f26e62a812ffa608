/** Rules that never set the level by themselves, and why they are kept. The proof fails when the list is stale. */
import type { RedFlagId } from "#rules";

export const keptRules: Readonly<Partial<Record<RedFlagId, string>>> = {
  kidney:
    "A fever or changed pee already asks for help today. With pain below the ribs, this rule names the kidneys as the reason, rules out painkillers that could harm them, and says when to call the emergency number.",
  gallbladderComplicated:
    "A fever or yellow skin already asks for help today. With attacks under the right ribs, this rule names the gallbladder as the reason and names no painkiller.",
  coughPain:
    "Tingling down an arm already asks for an appointment. With pain on a cough, this rule names a pressed nerve of the neck as the reason, leaves out what could press it more, and says when help is needed the same day.",
  lastingShoulderNerve:
    "Tingling, weakness or weight loss already asks for an appointment. After weeks of pain around a shoulder, this rule says so, and tells the person to ask about an X-ray of the chest.",
  inflammatory:
    "Pain that lasts over three months already asks for an appointment. This rule names inflammation of the spine as the reason, so that it is looked for.",
};
