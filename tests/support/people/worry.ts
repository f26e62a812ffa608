/** Orders of worry: along each of them an answer is more worrying than the one before. */
import { keysOf, questions, type QuestionId } from "#rules";

/** The orders of a question, each from the least to the most worrying option; none when its options have no order. */
export function ordersOf(question: QuestionId): readonly (readonly string[])[] {
  const asked = questions[question];
  return "worry" in asked ? asked.worry : [];
}

/** The questions whose options have an order. */
export const ordered: readonly QuestionId[] = keysOf(questions).filter(
  (question) => ordersOf(question).length > 0,
);
