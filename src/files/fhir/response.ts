/** A person's answers as a FHIR R4 QuestionnaireResponse, with the result as a note inside it. */
import {
  interview,
  questions,
  type Answers,
  type Interview,
  type Question,
  type QuestionId,
  type Triage,
} from "#rules";
import type { QuestionnaireResponse, QuestionnaireResponseItem } from "fhir/r4";
import { layout, type Place } from "./layout.ts";
import { absent, optionCoding, questionnaireCanonical } from "./names.ts";
import { resultNote } from "./result-note.ts";
import { language } from "../../words/this-language.ts";

/**
 * The response for `answers`, given at `answeredAt` (epoch milliseconds). Every question is in it: with its answer;
 * with the answer "not sure", which also carries `asked-unknown`; or without an answer and marked `not-asked`, when
 * it did not apply, was skipped or was not reached. `triage` is that of the answers, with the level that holds when an
 * earlier check makes it more urgent. It names nobody. Pure: the same answers always give the same.
 * Source: https://hl7.org/fhir/R4/questionnaireresponse.html
 */
export function questionnaireResponse(
  answers: Answers,
  answeredAt: number,
  triage: Triage,
): QuestionnaireResponse {
  const authored = new Date(answeredAt).toISOString();
  const now = interview(answers);
  const counting = new Set(now.counting);
  return {
    resourceType: "QuestionnaireResponse",
    language: language,
    ...(triage.status === "decided" ? { contained: [resultNote(answers, triage, authored)] } : {}),
    questionnaire: questionnaireCanonical,
    status: statusOf(triage, now),
    authored,
    item: layout.map((place) => itemOf(place, answers, counting)),
  };
}

/** A level that is decided early ends the questions, so such a response is stopped and not completed. */
function statusOf(result: Triage, { next, offered }: Interview): QuestionnaireResponse["status"] {
  switch (result.status) {
    case "asking":
      return "in-progress";
    case "decided":
      return next === undefined && offered.length === 0 ? "completed" : "stopped";
  }
}

function itemOf(
  place: Place,
  answers: Answers,
  counting: ReadonlySet<QuestionId>,
): QuestionnaireResponseItem {
  switch (place.kind) {
    case "group":
      return {
        linkId: place.linkId,
        text: place.text,
        item: place.of.map((inside) => itemOf(inside, answers, counting)),
      };
    case "question": {
      const { question } = place;
      const { plain }: Question = questions[question];
      const option = counting.has(question) ? answers[question] : undefined;
      return { linkId: question, text: plain, ...answerOf(question, option) };
    }
  }
}

/**
 * "Not sure" is said twice: as the option that the person chose, which forms and enableWhen can read, and as FHIR's
 * own code. "Not asked" stands on the item, because a question that was not enabled must not have an answer.
 */
function answerOf(
  question: QuestionId,
  option: string | undefined,
): Pick<QuestionnaireResponseItem, "answer" | "extension"> {
  if (option === undefined) return { extension: [absent("not-asked")] };
  const valueCoding = optionCoding(question, option);
  if (option === "unsure") return { answer: [{ extension: [absent("asked-unknown")], valueCoding }] };
  return { answer: [{ valueCoding }] };
}
