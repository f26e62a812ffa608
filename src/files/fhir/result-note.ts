/** The result as a note for the reader of a response. */
import { interview, sheetHeadings, sheetOf, type Answers, type Sheet, type Triage } from "#rules";
import type { CodeableConcept, Observation } from "fhir/r4";
import { levelCoding } from "./names.ts";
import { say } from "../../words/say.ts";

/**
 * The level, its reasons and where they come from, as an Observation to be contained in the response that it is
 * derived from. It is preliminary: nobody has checked it. `authored` is ISO 8601.
 * Source: https://hl7.org/fhir/R4/observation.html
 */
export function resultNote(
  answers: Answers,
  triage: Extract<Triage, { status: "decided" }>,
  authored: string,
): Observation {
  const sheet = sheetOf({ answers, triage, interview: interview(answers), answeredAt: authored });
  const { headline, timeFrame, where } = sheet.situation;
  return {
    resourceType: "Observation",
    id: "result",
    status: "preliminary",
    code: { text: say("Level of care that a symptom check worked out from these answers") },
    effectiveDateTime: authored,
    valueCodeableConcept: levelOf(sheet),
    note: [
      // Markdown: lines of their own are paragraphs.
      { text: [sheet.inShort, headline, timeFrame, where].join("\n\n") },
      ...reasonsOf(sheet).map((text) => ({ text })),
      ...openOf(sheet).map((text) => ({ text })),
      { text: `${sheet.ruleSet}. ${sheet.notADiagnosis}` },
    ],
    derivedFrom: [{ reference: "#", display: say("The answers that contain this note") }],
  };
}

/** Outside its scope the check advises care at home for want of signs; a code would say more than it knows. */
function levelOf({ situation }: Sheet): CodeableConcept {
  const level = levelCoding(situation.disposition);
  const isOutOfScope = situation.disposition === "selfCare" && situation.name !== level.display;
  return isOutOfScope ? { text: situation.name } : { coding: [level], text: situation.name };
}

function reasonsOf({ why }: Sheet): readonly string[] {
  if (why.length === 0) return [say("No warning sign was found in the answers.")];
  return why.map(({ status, counted, reasons }) => `${status}: ${counted ?? titles(reasons)}`);
}

/** What is not sure, and what nobody has asked about as the check stopped before, in the order of the sheet. */
function openOf({ notSure, notConfirmed }: Sheet): readonly string[] {
  return [
    [sheetHeadings.notSure, notSure] as const,
    [sheetHeadings.notConfirmed, notConfirmed] as const,
  ].flatMap(([heading, groups]) => {
    const signs = groups.flatMap(({ items }) => items.map(({ label }) => label));
    return signs.length === 0 ? [] : [`${heading}: ${signs.join("; ")}`];
  });
}

function titles(reasons: Sheet["why"][number]["reasons"]): string {
  return reasons
    .map(({ title, answers }) => (answers.length === 0 ? title : `${title} (${answers.join("; ")})`))
    .join("; ");
}
