/** The professionals that a result may name, and what each suits. Source: see `whoToSeeSources`. */
import { answered } from "../questions/notation.ts";
import type { Citation } from "../sources/citation.ts";

/** Someone a person can go to. */
export interface Professional {
  /** As part of a sentence: "see a doctor". */
  readonly name: string;
  readonly suits: string;
  readonly notFirstFor: string;
}

export const professionals = {
  doctor: {
    name: "a doctor",
    suits:
      "Finding out what is wrong; every sign that needs help now or today; illness, chest or tummy signs; medicines when you are ill.",
    notFirstFor: "Technique and training load once the pain is settling.",
  },
  physiotherapist: {
    name: "a physiotherapist",
    suits:
      "Pain that is slow to settle or keeps coming back; steady tingling with normal strength; exercises and the way back to lifting.",
    notFirstFor:
      "Fever, chest signs, an accident, signs from the spinal cord or an arm that has become weak.",
  },
  sportsPhysician: {
    name: "a sports doctor",
    suits: "A torn muscle, a rib that hurts more with training, or injuries that come back.",
    notFirstFor: "Emergencies.",
  },
  pharmacist: {
    name: "a pharmacist",
    suits: "Choosing a medicine you can buy, and checking that it goes with your other medicines.",
    notFirstFor: "Any sign that needs a doctor today.",
  },
  chiropractor: {
    name: "a chiropractor",
    suits:
      "Spinal adjustment and muscle and joint care for steady pain that changes with movement, when no warning sign rules spinal manipulation out.",
    notFirstFor: "Anything that needs help today, and the first two to three days of a strain.",
  },
  coach: {
    name: "a qualified trainer or coach",
    suits: "Checking and correcting your technique and planning your load once the pain is settling.",
    notFirstFor: "Finding out what is wrong, or treating it.",
  },
} as const satisfies Record<string, Professional>;

/** The id of a professional. */
export type ProfessionalId = keyof typeof professionals;

/**
 * When a doctor comes first whatever the signs name: pain without a link to training has to be explained before
 * anybody treats it.
 */
export const doctorFirst = answered("onset", "notTraining");

/** Where the choice of professional comes from. */
export const whoToSeeSources = [
  {
    source: "lanarkshirePhysio",
    supports: "which problems suit a physiotherapist and which warning signs do not",
  },
  { source: "ggcMskSelfReferral", supports: "which signs must go to a doctor before any physiotherapy" },
] as const satisfies readonly Citation[];
