/**
 * Emergency numbers and health lines by country. The person chooses the country; it is never guessed from the
 * language or the place of the device.
 */
import type { NonEmpty } from "../../engine/condition.ts";
import type { Citation } from "../sources/citation.ts";

/** A number that can be called. */
export interface PhoneNumber {
  /** Digits only, for a `tel:` link. */
  readonly dial: string;
  /** As people in that country write it. */
  readonly shown: string;
}

/** Whether a number was read on a page of a health, ambulance or government service. */
export type Checked =
  { readonly checked: "official"; readonly sources: NonEmpty<Citation> } | { readonly checked: "general" };

/** A number to call for an ambulance. `note` says more, such as from which phones it works. */
export type EmergencyNumber = PhoneNumber & Checked & { readonly note?: string };

/** A line for health advice when life is not in danger. `name` stands inside a sentence: "call NHS 111". */
export interface HealthLine extends PhoneNumber {
  readonly name: string;
  /** Its sources speak of help that cannot wait, so it is not named to somebody who books an appointment. */
  readonly onlyWhenUrgent?: true;
  readonly sources: NonEmpty<Citation>;
}

/** Whom to call in one country. */
export interface Country {
  readonly name: string;
  readonly emergency: EmergencyNumber;
  /** A second number for the same thing. */
  readonly alsoWorks?: EmergencyNumber;
  readonly healthLine?: HealthLine;
}

/** Shown beside every number that is `general`. */
export const notConfirmedNote =
  "We could not confirm this number with an official source. If it does not work, call the number that you know for emergencies where you are.";

const callsAmbulance = "the number to call for an ambulance";
const givesAdvice = "the line for health advice that is not an emergency";

export const countries = {
  UK: {
    name: "United Kingdom",
    emergency: {
      dial: "999",
      shown: "999",
      checked: "official",
      sources: [{ source: "wmas999or111", supports: callsAmbulance }],
    },
    healthLine: {
      dial: "111",
      shown: "111",
      name: "NHS 111",
      onlyWhenUrgent: true,
      sources: [
        { source: "wmas999or111", supports: givesAdvice },
        { source: "neas111", supports: givesAdvice },
      ],
    },
  },
  IE: {
    name: "Ireland",
    emergency: {
      dial: "112",
      shown: "112",
      checked: "official",
      sources: [{ source: "hseChestPain", supports: callsAmbulance }],
    },
    alsoWorks: {
      dial: "999",
      shown: "999",
      checked: "official",
      sources: [{ source: "hseChestPain", supports: callsAmbulance }],
    },
  },
  US: {
    name: "United States",
    emergency: {
      dial: "911",
      shown: "911",
      checked: "official",
      sources: [{ source: "nihHeartAttackSymptoms2014", supports: callsAmbulance }],
    },
  },
  CA: {
    name: "Canada",
    emergency: { dial: "911", shown: "911", checked: "general" },
    healthLine: {
      dial: "811",
      shown: "811",
      name: "Health Link 811 in Alberta (we could not check the other provinces)",
      sources: [{ source: "ahs811", supports: "the line for health advice in Alberta" }],
    },
  },
  AU: {
    name: "Australia",
    emergency: {
      dial: "000",
      shown: "000",
      checked: "official",
      sources: [{ source: "healthdirectTripleZero", supports: callsAmbulance }],
    },
    healthLine: {
      dial: "1800022222",
      shown: "1800 022 222",
      name: "healthdirect",
      sources: [{ source: "healthdirectWhatCare", supports: givesAdvice }],
    },
  },
  NZ: {
    name: "New Zealand",
    emergency: {
      dial: "111",
      shown: "111",
      checked: "official",
      sources: [{ source: "lakesDhb111", supports: callsAmbulance }],
    },
    healthLine: {
      dial: "0800611116",
      shown: "0800 611 116",
      name: "Healthline",
      sources: [{ source: "nzHealthline", supports: givesAdvice }],
    },
  },
  IN: {
    name: "India",
    emergency: {
      dial: "112",
      shown: "112",
      checked: "official",
      sources: [{ source: "indiaErss", supports: "the number for all emergency services" }],
    },
  },
  SG: {
    name: "Singapore",
    emergency: {
      dial: "995",
      shown: "995",
      checked: "official",
      sources: [{ source: "scdfEms", supports: callsAmbulance }],
    },
  },
  NO: {
    name: "Norway",
    emergency: {
      dial: "113",
      shown: "113",
      checked: "official",
      sources: [{ source: "bodoEmergency", supports: callsAmbulance }],
    },
    healthLine: {
      dial: "116117",
      shown: "116 117",
      name: "the out-of-hours doctor",
      onlyWhenUrgent: true,
      sources: [{ source: "bodoEmergency", supports: "the number of the out-of-hours doctor" }],
    },
  },
  EU: {
    name: "Another country of the European Union",
    emergency: {
      dial: "112",
      shown: "112",
      checked: "official",
      sources: [{ source: "eu112Archive", supports: "the emergency number in the European Union" }],
    },
  },
  ZA: {
    name: "South Africa",
    emergency: { dial: "112", shown: "112", checked: "general", note: "From a mobile phone." },
    alsoWorks: {
      dial: "10177",
      shown: "10177",
      checked: "general",
      note: "For an ambulance, from any phone.",
    },
  },
  JP: { name: "Japan", emergency: { dial: "119", shown: "119", checked: "general" } },
  CN: { name: "China", emergency: { dial: "120", shown: "120", checked: "general" } },
  HK: { name: "Hong Kong", emergency: { dial: "999", shown: "999", checked: "general" } },
  BR: { name: "Brazil", emergency: { dial: "192", shown: "192", checked: "general" } },
  MX: { name: "Mexico", emergency: { dial: "911", shown: "911", checked: "general" } },
  AE: { name: "United Arab Emirates", emergency: { dial: "998", shown: "998", checked: "general" } },
  CH: {
    name: "Switzerland",
    emergency: { dial: "144", shown: "144", checked: "general" },
    alsoWorks: { dial: "112", shown: "112", checked: "general" },
  },
} as const satisfies Record<string, Country>;

/** The id of a country in the table. */
export type CountryId = keyof typeof countries;

/** For everybody who has not chosen a country, or whose country is not in the table. */
export const neutralCard = {
  title: "Call your local emergency number",
  text: "Emergency numbers differ from country to country. Use the one that you know. These three are the most common:",
  numbers: [
    { dial: "112", shown: "112" },
    { dial: "911", shown: "911" },
    { dial: "999", shown: "999" },
  ],
  after: "If a number does not work where you are, ask anyone near you to call for help.",
} as const satisfies {
  readonly title: string;
  readonly text: string;
  readonly numbers: NonEmpty<PhoneNumber>;
  readonly after: string;
};
