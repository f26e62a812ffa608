/**
 * The four levels of care, most urgent first. The order of the keys is the order of urgency.
 *
 * Source for the wording of advice that people act on: NHS digital service manual, see `nhsServiceManualCare`.
 */

import { keysOf } from "../../engine/keys.ts";

/** A level of care: what to do, how soon, and where. */
export interface Disposition {
  /** The one thing to do, as a headline. */
  readonly headline: string;
  /** The level as one or two words, for lists and for the sheet. */
  readonly name: string;
  /** How soon. */
  readonly timeFrame: string;
  /** Where to go. */
  readonly where: string;
  /** How soon, as part of a sentence: "this would move you to …". */
  readonly moveTo: string;
}

export const dispositions = {
  emergency: {
    headline: "Call the emergency number now",
    name: "Emergency",
    timeFrame: "Now. Do not drive yourself.",
    where:
      "Wait for an ambulance. If none can come soon, let someone else drive you to an emergency department.",
    moveTo: "calling the emergency number now",
  },
  urgent: {
    headline: "Get medical help today",
    name: "Help today",
    timeFrame: "Today, within the next few hours. Tonight if it is evening.",
    where:
      "A doctor who can see you today, an urgent care clinic or a health phone line. If none of these is open, the emergency department.",
    moveTo: "medical help today",
  },
  soon: {
    headline: "Book an appointment this week",
    name: "Appointment this week",
    timeFrame: "Be seen within 7 days. Sooner if it gets worse.",
    where: "A doctor or a physiotherapist.",
    moveTo: "an appointment this week",
  },
  selfCare: {
    headline: "Look after it at home",
    name: "Care at home",
    timeFrame: "Start today.",
    where: "At home. A pharmacist can help with questions about medicines.",
    moveTo: "care at home",
  },
} as const satisfies Record<string, Disposition>;

/**
 * What is said in place of `dispositions.urgent` while one of the signs needs a scan, a blood test or an X-ray that only a
 * hospital can do on the same day. The same level at another place.
 */
export const emergencyDepartmentToday = {
  headline: "Go to an emergency department today",
  name: "Emergency department today",
  timeFrame: "Today, within the next few hours. Tonight if it is evening.",
  where:
    "An emergency department. You may need a scan, a blood test or an X-ray, and only a hospital can do these today. Let someone else drive you.",
  moveTo: "an emergency department today",
} as const satisfies Disposition;

/** The id of a level of care. */
export type DispositionId = keyof typeof dispositions;

/** The levels from most to least urgent. */
export const dispositionOrder = keysOf(dispositions);
