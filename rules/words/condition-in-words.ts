/** A condition as a clinician reads it: "worst at once: yes, and moving changes it: no". */
import type { Condition } from "../engine/condition.ts";
import { isKeyOf } from "../engine/keys.ts";
import { questions, type QuestionId } from "../upper-back/questions/index.ts";
import { filled } from "../engine/texts.ts";
import { clinicalOption } from "./answer-in-words.ts";
import { phrases } from "./phrases.ts";

/** The condition in words. Parts of parts stand in brackets, so that "and" and "or" cannot be confused. */
export function conditionInWords(condition: Condition<QuestionId>): string {
  switch (condition.kind) {
    case "answered":
      return `${questions[condition.question].short}: ${condition.options.map((id) => answerIn(condition.question, id)).join(phrases.oneOfTwo)}`;
    case "atLeast": {
      const parts = condition.of.map(partInWords);
      if (condition.count === condition.of.length) return parts.join(phrases.allOf);
      if (condition.count === 1) return parts.join(phrases.oneOf);
      return filled(phrases.atLeast, { count: condition.count, parts: parts.join("; ") });
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

const yesAndNo = { yes: phrases.yes.text, no: phrases.no.text } as const;

/** Yes and no as the person said it, every other option in a professional's words. */
function answerIn(id: QuestionId, option: string): string {
  return isKeyOf(yesAndNo, option) ? yesAndNo[option] : clinicalOption(id, option);
}
