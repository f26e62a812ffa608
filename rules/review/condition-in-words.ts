/** A condition as a clinician reads it: "worst at once: yes, and moving changes it: no". */
import type { Condition } from "../engine/condition.ts";
import { isKeyOf } from "../engine/keys.ts";
import { questions, type QuestionId } from "../upper-back/questions.ts";
import type { Question } from "../upper-back/shape.ts";

/** The condition in words. Parts of parts stand in brackets, so that "and" and "or" cannot be confused. */
export function conditionInWords(condition: Condition<QuestionId>): string {
  switch (condition.kind) {
    case "answered":
      return `${questions[condition.question].short}: ${condition.options.map((id) => optionInWords(condition.question, id)).join(" or ")}`;
    case "atLeast": {
      const parts = condition.of.map(partInWords);
      if (condition.count === condition.of.length) return parts.join(", and ");
      if (condition.count === 1) return parts.join(", or ");
      return `at least ${condition.count} of: ${parts.join("; ")}`;
    }
  }
}

function partInWords(part: Condition<QuestionId>): string {
  switch (part.kind) {
    case "answered":
      return conditionInWords(part);
    case "atLeast":
      return part.of.length === 1 ? conditionInWords(part) : `[${conditionInWords(part)}]`;
  }
}

/** Yes and no as the person said it, every other option in a professional's words. */
function optionInWords(id: QuestionId, option: string): string {
  const { options }: Question = questions[id];
  if (isKeyOf({ yes: 0, no: 0 }, option)) return option;
  return options[option]?.clinical ?? option;
}
