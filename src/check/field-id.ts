import type { QuestionId } from "#rules";

/** The id of the first control of a question, so that an error message can lead there. */
export function fieldId(question: QuestionId): string {
  return `field-${question}`;
}
