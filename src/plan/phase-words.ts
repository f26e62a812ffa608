/** When a phase is, in words, for a person who may need to be seen before it begins. */
import { carePhases, type PlannedPhase } from "#rules";

/** "The first 48 hours", or what the appointment makes of it. */
export function whenOf(phase: PlannedPhase, phases: readonly PlannedPhase[]): string {
  if (phase.waitsForAppointment) return "Once you have been seen";
  const next = phases[phases.indexOf(phase) + 1];
  const lasts = phase.tense === "now" && next?.waitsForAppointment === true;
  return lasts ? "Until you have been seen" : carePhases[phase.id].when;
}

/** The same inside a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The same at the beginning of one. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
