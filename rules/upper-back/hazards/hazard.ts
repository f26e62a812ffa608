/**
 * What can go wrong with this check, how bad and how likely that is, and what stands against it.
 *
 * The shape is borrowed from a hazard log of DCB0129, the English standard for clinical risk management of health
 * software: hazard, causes, harm, severity, likelihood, controls, proof, what remains. No conformity is claimed.
 */
import type { NonEmpty } from "../../engine/condition.ts";

/** One step of a scale, in words. */
interface Step {
  readonly name: string;
  /** What the step means here. */
  readonly means: string;
}

/** How bad the harm can be, from least to most, when the hazard comes true in the worst way that is credible. */
export const severities = {
  minor: { name: "minor", means: "Upset, or lost time. It passes by itself." },
  significant: { name: "significant", means: "Harm that heals, or a bad fright that stays for a while." },
  considerable: {
    name: "considerable",
    means: "Serious harm to one person, who is likely to get well again.",
  },
  major: { name: "major", means: "Death, or harm to one person that lasts." },
  catastrophic: { name: "catastrophic", means: "Death, or harm that lasts, to more than one person." },
} as const satisfies Record<string, Step>;

/** How likely the harm is over all the people who do the check, from least to most. */
export const likelihoods = {
  veryUnlikely: { name: "very unlikely", means: "We do not expect it to happen." },
  unlikely: { name: "unlikely", means: "It may happen once in a long time." },
  possible: { name: "possible", means: "It may well happen now and then." },
  likely: { name: "likely", means: "It will happen, again and again." },
  veryLikely: { name: "very likely", means: "It happens to many people." },
} as const satisfies Record<string, Step>;

/** Severity and likelihood taken together, from least to most, and what follows from it. */
export const risks = {
  slight: { name: "slight", means: "Nothing more has to be done." },
  low: { name: "low", means: "We accept it, and look at it again with each change." },
  medium: { name: "medium", means: "It has to be made smaller wherever that can be done." },
  high: { name: "high", means: "It has to be made smaller before people rely on the check." },
  severe: { name: "severe", means: "Nobody may rely on the check while it is like this." },
} as const satisfies Record<string, Step>;

export type SeverityId = keyof typeof severities;
export type LikelihoodId = keyof typeof likelihoods;
export type RiskId = keyof typeof risks;

/** How bad and how likely. */
export interface Rating {
  readonly severity: SeverityId;
  readonly likelihood: LikelihoodId;
}

/** A test by the file it stands in, from the project's root, and its title as it is written there. */
export interface NamedTest {
  readonly file: string;
  readonly test: string;
}

/** Something that makes a hazard less likely or its harm smaller, and the tests that prove it is there. */
export interface Control {
  readonly control: string;
  readonly provenBy: NonEmpty<NamedTest>;
}

/** What a hazard is about, for the order of the log. */
export const hazardTopics = {
  level: "The level is wrong",
  answers: "The answers are not what the person meant",
  advice: "The advice harms",
  people: "The person cannot read it, or it is not for them",
  device: "The device or the program fails",
  upkeep: "The rules are wrong or out of date",
} as const;

export type HazardTopic = keyof typeof hazardTopics;

/** One thing that can go wrong. The key under which it is written down is its permanent id. */
export interface Hazard {
  readonly topic: HazardTopic;
  /** What can go wrong, as one sentence. */
  readonly hazard: string;
  readonly causes: NonEmpty<string>;
  /** What it can do to a person. */
  readonly harm: string;
  /** The risk if nothing stood against it. */
  readonly before: Rating;
  readonly controls: NonEmpty<Control>;
  /** The risk with the controls. Our own judgment, without figures from use. */
  readonly after: Rating;
  /** What the controls cannot do, said openly. */
  readonly remains: string;
}

/** The hazards by their ids. */
export type HazardLog = Readonly<Record<string, Hazard>>;

/** What this log is, and what it is not; stands wherever the log is shown. */
export const hazardLogStatus = [
  "We asked ourselves what can go wrong, what it could do to a person, and what stands against it.",
  "The log borrows its shape from DCB0129, an English safety standard for health software. We do not claim to meet that standard.",
  "No clinical safety officer has signed it. The ratings are our own judgment. No figures from real use stand behind them.",
] as const;

/** Rows from least to most severe, columns from least to most likely. */
const matrix = {
  minor: ["slight", "slight", "low", "low", "medium"],
  significant: ["slight", "low", "low", "medium", "high"],
  considerable: ["low", "low", "medium", "medium", "high"],
  major: ["low", "medium", "medium", "high", "severe"],
  catastrophic: ["medium", "high", "high", "severe", "severe"],
} as const satisfies Record<SeverityId, readonly RiskId[]>;

const column = {
  veryUnlikely: 0,
  unlikely: 1,
  possible: 2,
  likely: 3,
  veryLikely: 4,
} as const satisfies Record<LikelihoodId, number>;

/** The risk of a rating. Never smaller for a more severe or a more likely harm. */
export function riskOf({ severity, likelihood }: Rating): RiskId {
  return matrix[severity][column[likelihood]];
}
