/** What every result carries, whatever the answers were. */
import type { NonEmpty } from "../../engine/condition.ts";
import type { DispositionId } from "../levels/dispositions.ts";
import type { Offset } from "./self-care.ts";
import type { Citation } from "../sources/citation.ts";

export const notADiagnosis =
  "This is not a diagnosis, and no clinician has signed it off. If you feel worse than it says, get help sooner.";

/** What to tell the professional, one line each. */
export const whatToTell = [
  "When the pain started, and what you were doing.",
  "Where it hurts, and what makes it better or worse.",
  "Each sign that you ticked here, and since when you have had it.",
  "What you have tried, with every medicine you took and when.",
  "Other illnesses, medicines you take each day, allergies, and if you may be pregnant.",
] as const satisfies NonEmpty<string>;

/** One time to look again. */
export interface LookAgain {
  readonly id: "hours4" | "hours24" | "hours48" | "hours72" | "hours168" | "day5" | "week2";
  /** How it is called when it has no date. */
  readonly name: string;
  /** Counted from the end of the check; for care at home from the start of the pain, when that is known. */
  readonly after: Offset;
  readonly text: string;
}

/**
 * When to look again at each level, the soonest first. Day 5 has a source, see `lookAgainSources`; the other
 * times are general advice.
 */
export const lookAgain = {
  emergency: [
    {
      id: "hours24",
      name: "24 hours after the check",
      after: { hours: 24 },
      text: "You should have been seen by now. If a sign is still there and nobody has looked at you, call the emergency number.",
    },
  ],
  urgent: [
    {
      id: "hours4",
      name: "4 hours after the check",
      after: { hours: 4 },
      text: "If you have reached nobody who can see you today, go to the emergency department.",
    },
    {
      id: "hours24",
      name: "24 hours after the check",
      after: { hours: 24 },
      text: "Once you have been seen, follow what you were told. If something is new or worse, do the check again.",
    },
  ],
  soon: [
    {
      id: "hours48",
      name: "48 hours after the check",
      after: { hours: 48 },
      text: "If it is getting worse, do the check again. Don’t wait for the appointment.",
    },
    {
      id: "hours168",
      name: "7 days after the check",
      after: { hours: 168 },
      text: "You should have been seen by now. If you still have no appointment, ask for one again or try someone else.",
    },
  ],
  selfCare: [
    {
      id: "hours48",
      name: "After 48 hours",
      after: { hours: 48 },
      text: "Moving and sleeping should be a little easier. If any sign is new, do the check again.",
    },
    {
      id: "day5",
      name: "On day 5",
      after: { days: 5 },
      text: "No better by now? Book an appointment with a doctor or a physiotherapist.",
    },
    {
      id: "week2",
      name: "After two weeks",
      after: { days: 14 },
      text: "If it still holds you back, book an appointment with a doctor or a physiotherapist.",
    },
  ],
} as const satisfies Record<DispositionId, NonEmpty<LookAgain>>;

/**
 * When to look again with care at home for a pain that has lasted five days to six weeks: the days of `lookAgain` are
 * over by then. Counted from the end of the check. General advice.
 */
export const lookAgainLater = [
  {
    id: "hours72",
    name: "Three days after the check",
    after: { hours: 72 },
    text: "It should be easier by now. If it is not, book an appointment with a doctor or a physiotherapist.",
  },
  {
    id: "hours168",
    name: "7 days after the check",
    after: { hours: 168 },
    text: "If it still holds you back, book an appointment with a doctor or a physiotherapist.",
  },
] as const satisfies NonEmpty<LookAgain>;

export const lookAgainSources = [
  {
    source: "nhsInformAfterExercise2024",
    supports: "five days of soreness, or a few days without improvement, as the point to see a doctor",
  },
] as const satisfies readonly Citation[];

/** What to do until help is there. Empty for care at home, which waits for nobody. */
export const whileYouWait = {
  emergency: [
    "Stop exercising. Sit or lie in the way that is easiest for you.",
    "After an accident or a hard blow, keep still. Don’t turn your head or your back.",
    "Unlock the door, and ask someone to stay with you.",
    "Use your own emergency medicine as you were taught: an adrenaline pen, an inhaler or a heart spray.",
    "Take other medicine only if the ambulance team tells you to.",
    "If you feel worse, call again.",
  ],
  urgent: [
    "Stop training until you have been seen.",
    "Leave out stretches, foam rolling and having your back or neck cracked.",
  ],
  soon: ["Leave out what brings on the pain.", "If it gets worse or a new sign appears, do the check again."],
  selfCare: [],
} as const satisfies Record<DispositionId, readonly string[]>;

/** Where keeping still after an accident comes from. The other lines of `whileYouWait` are general advice. */
export const whileYouWaitSources = [
  { source: "niceNg41", supports: "keeping the spine still after an injury with spinal pain" },
] as const satisfies readonly Citation[];

/** What no questionnaire can check, for the sheet. In a professional's words. */
export const notCheckedHere = [
  "Vital signs",
  "Neurology and gait",
  "Palpation and inspection",
  "Heart, lungs and abdomen",
  "Urine, blood, ECG and imaging",
] as const satisfies NonEmpty<string>;
