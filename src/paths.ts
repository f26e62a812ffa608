/**
 * Every address of the app, without the base path of the site; lint keeps others from being spelt out, and a test looks for
 * the page of each. Single constants and no record: the build puts them in place, so a page carries those it links to.
 */
import type { ExerciseId, guide as guidePages, GuidePageId, RedFlagId } from "#rules";

export const start = "/";
export const check = "/check";
export const answers = "/answers";
export const result = "/result";
export const plan = "/plan";
export const summary = "/summary";
export const exercises = "/exercises";
export const guide = "/guide";
export const howThisWorks = "/how-this-works";
export const rules = `${howThisWorks}/rules` as const;
export const proof = `${howThisWorks}/proof` as const;
export const measures = `${howThisWorks}/measures` as const;
export const hazards = `${howThisWorks}/hazards` as const;
export const paper = "/paper";
export const open = "/open";
export const privacy = "/privacy";
export const accessibility = "/accessibility";

/** In development only. */
export const gallery = "/gallery";

/** Stands for every address that there is no page for. */
export const noPage = "/404";

/** The questions as a FHIR form: a file beside the pages. */
export const fhirForm = "/fhir/Questionnaire.json";

/** The licenses of the packages in the site: another file beside the pages. */
export const licenses = "/licenses.txt";

/** The page of a movement: `catCow` has `/exercises/cat-cow`. */
export const exercise = (id: ExerciseId): string => `${exercises}/${inAddress(id)}`;

/** The page of a rule: `darkUrine` has `/how-this-works/rules/dark-urine`. */
export const rule = (id: RedFlagId): string => `${rules}/${inAddress(id)}`;

/** A page of the guide, by the end of its address, which stands among the texts of the guide. */
export const guidePage = (slug: (typeof guidePages)[GuidePageId]["slug"]): string => `${guide}/${slug}`;

function inAddress(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
