/** When a phase is, in words, for a person who may need to be seen before it begins. */
import { carePhases, type CarePhaseId, type PlannedPhase } from "#rules";
import { say } from "../words/say.ts";

/** The words at the beginning of each phase when there are no dates. */
export const beginsWithoutDates: Readonly<Record<CarePhaseId, string>> = {
  protect: say("Start"),
  move: say("48 hours"),
  loadLightly: say("Day 3"),
  rebuild: say("Day 7"),
};

/** "The first 48 hours", or what the appointment makes of it. */
export function whenOf(phase: PlannedPhase, phases: readonly PlannedPhase[]): string {
  if (phase.waitsForAppointment) return say("Once you have been seen");
  const next = phases[phases.indexOf(phase) + 1];
  const lasts = phase.tense === "now" && next?.waitsForAppointment === true;
  return lasts ? say("Until you have been seen") : carePhases[phase.id].when;
}
