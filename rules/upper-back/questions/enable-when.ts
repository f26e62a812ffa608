/**
 * Which questions are asked only after certain answers. A question is left out only when its condition is
 * certainly not met, so "not sure" asks it just as yes does.
 */
import type { Condition } from "../../engine/condition.ts";
import { all, answered, any } from "./notation.ts";
import type { QuestionId } from "./index.ts";

export const enableWhen = {
  selfCare: answered("duration", "h24to48", "d2to4", "d5to13", "w2to6", "w6toM3", "overM3"),
  sepsisSigns: any(
    answered("fever", "yes"),
    answered("coughIllness", "yes"),
    answered("rash", "yes"),
    answered("urineChange", "yes"),
  ),
  pregnancyWarning: answered("pregnancy", "pregnant", "maybe"),
  preeclampsiaSigns: answered("pregnancy", "pregnant", "recentBirth"),
  inflammatoryPattern: all(answered("duration", "overM3"), answered("age", "a18to44")),
} as const satisfies Partial<Record<QuestionId, Condition<QuestionId>>>;
