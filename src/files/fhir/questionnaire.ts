/** The check as a FHIR R4 Questionnaire, so that other software can ask the same questions. */
import {
  keysOf,
  notADiagnosis,
  optionsOf,
  questions,
  ruleSetVersion,
  screens,
  upperBack,
  type Question,
  type QuestionId,
  type Screen,
} from "#rules";
import type { Extension, Questionnaire, QuestionnaireItem } from "fhir/r4";
import { enableWhenOf } from "./enable-when.ts";
import { layout, type Place } from "./layout.ts";
import { optionCoding, questionnaireUrl } from "./names.ts";

/**
 * The questionnaire of these rules: linkIds and codes are our permanent ids, and skip logic is made from the same
 * conditions that steer the check. It is a draft for as long as no clinician has signed it off.
 * Source: https://hl7.org/fhir/R4/questionnaire.html
 */
export function questionnaire(): Questionnaire {
  return {
    resourceType: "Questionnaire",
    language: "en",
    url: questionnaireUrl,
    version: ruleSetVersion.version,
    name: "UpperBackCheck",
    title: "Upper Back Check: upper back pain after training",
    status: "draft",
    experimental: true,
    subjectType: ["Patient"],
    date: ruleSetVersion.date,
    publisher: "The Upper Back Check authors",
    description: [whatItCannotSay(), notADiagnosis].join("\n\n"),
    copyright: "Copyright (c) 2026 the Upper Back Check authors. MIT License.",
    item: layout.map(itemOf),
  };
}

/** What the check does and a form of this standard cannot. */
function whatItCannotSay(): string {
  const dependent = keysOf(screens).filter((id) => {
    const { onlyFor }: Screen = screens[id];
    return onlyFor !== undefined;
  });
  const names = dependent.map((id) => `“${screens[id].title}”`).join(" and ");
  return [
    "These are the questions of the check, in the same order and with the same skip logic.",
    "Two things cannot be said here. The check stops at once when an emergency is certain; this form goes on.",
    `The check asks ${names} only when there is no need for help today; this form always shows them, and they may be left empty.`,
    "The form works out no level of care. The check does that, from the answers.",
  ].join(" ");
}

function itemOf(place: Place): QuestionnaireItem {
  switch (place.kind) {
    case "group": {
      const { linkId, text, intro, of } = place;
      const lines = intro.map((line, index) => display(`${linkId}.intro${index + 1}`, line));
      return { linkId, type: "group", text, item: [...lines, ...of.map(itemOf)] };
    }
    case "question":
      return questionItem(place.question);
  }
}

function questionItem(id: QuestionId): QuestionnaireItem {
  const { plain }: Question = questions[id];
  const condition = upperBack.enableWhen[id];
  return {
    extension: [itemControl("radio-button")],
    linkId: id,
    text: plain,
    type: "choice",
    ...(condition === undefined ? {} : enableWhenOf(condition)),
    required: upperBack.required.includes(id),
    repeats: false,
    answerOption: optionsOf(id).map((option) => ({ valueCoding: optionCoding(id, option) })),
    item: [{ ...display(`${id}.help`, helpOf(id)), extension: [itemControl("help")] }],
  };
}

/** Why the question is asked and what its words mean, as the check says it beside the question. */
function helpOf(id: QuestionId): string {
  const { why, help, scale }: Question = questions[id];
  return [why, help, scale === undefined ? undefined : `${scale.from}, ${scale.to}.`]
    .filter((line) => line !== undefined)
    .join(" ");
}

function display(linkId: string, text: string): QuestionnaireItem {
  return { linkId, type: "display", text };
}

/** How a form should show an item. Source: http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl */
function itemControl(code: "help" | "radio-button"): Extension {
  return {
    url: "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
    valueCodeableConcept: { coding: [{ system: "http://hl7.org/fhir/questionnaire-item-control", code }] },
  };
}
