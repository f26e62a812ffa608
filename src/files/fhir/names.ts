/**
 * The names by which other software knows our questionnaire, and the standard names that it is written with.
 *
 * Ours are permanent: files that people have saved carry them. They are UUIDs because the project has no web address
 * of its own to build them on, and FHIR allows either.
 */
import {
  dispositions,
  isKeyOf,
  questions,
  ruleSetVersion,
  yesNoUnsure,
  type DispositionId,
  type QuestionId,
} from "#rules";
import type { Coding, Extension } from "fhir/r4";

/** The questionnaire, of whichever version. */
export const questionnaireUrl = "urn:uuid:581da88a-1f83-4f95-b8eb-0d63f46cbfd3";

/** The questionnaire of these rules, as a response names it. */
export const questionnaireCanonical = `${questionnaireUrl}|${ruleSetVersion.version}`;

/** Our options. */
export const optionSystem = "urn:uuid:07be60a8-af5b-4b0d-8956-908426f35254";

/** Our four levels of care. */
const levelSystem = "urn:uuid:bc295f0c-6ab6-4a16-87a9-3cb9a9e98fef";

/** The standard extension that says why something is missing. */
export const dataAbsentReason = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

/**
 * Why an answer is missing, in FHIR's own codes: the person was asked and does not know, or was not asked at all.
 * Source: http://terminology.hl7.org/CodeSystem/data-absent-reason
 */
export function absent(reason: "asked-unknown" | "not-asked"): Extension {
  return { url: dataAbsentReason, valueCode: reason };
}

/** One option of a question, with the words that the person reads. Throws RangeError when there is no such option. */
export function optionCoding(question: QuestionId, option: string): Coding {
  const options: Readonly<Record<string, { readonly plain: string }>> = questions[question].options;
  const words = isKeyOf(options, option) ? options[option] : undefined;
  if (words === undefined) throw new RangeError(`The question ${question} has no option ${option}.`);
  return { system: optionSystem, code: optionCode(question, option, words.plain), display: words.plain };
}

/** The option that a code stands for. Files of before have the id of the option alone, whatever it means. */
export function optionOfCode(question: QuestionId, code: string): string {
  const ofThisQuestion = `${question}.`;
  return code.startsWith(ofThisQuestion) ? code.slice(ofThisQuestion.length) : code;
}

/**
 * A code has one meaning in its system. That of yes, no and not sure is the same for every question that says them in
 * the usual words; every other option has the name of its question before it ("age.under18").
 */
function optionCode(question: QuestionId, option: string, words: string): string {
  const isUsual = isKeyOf(yesNoUnsure, option) && yesNoUnsure[option].plain === words;
  return isUsual ? option : `${question}.${option}`;
}

/** A level of care. */
export function levelCoding(level: DispositionId): Coding {
  return { system: levelSystem, code: level, display: dispositions[level].name };
}
