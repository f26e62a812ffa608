/**
 * What a checklist means in answers. Ticking says yes at once; leaving an item alone says no only when the person
 * goes on, because until then they may not have read it.
 */
import { questions, type Answers, type QuestionId } from "#rules";
import type { AnswerChanges } from "../session/session.ts";

/** The items of one checklist that apply to this person. */
export type Items = readonly QuestionId[];

/** Whether every item may honestly be answered "not sure". */
export function offersUnsure(items: Items): boolean {
  return items.every((item) => "unsure" in questions[item].options);
}

/** Whether the person said that none of the items applies. */
export function saidNone(items: Items, answers: Answers): boolean {
  return items.every((item) => answers[item] === "no");
}

/** Whether the person is not sure about some item. */
export function saidUnsure(items: Items, answers: Answers): boolean {
  return items.some((item) => answers[item] === "unsure");
}

/** Ticks or unticks one item. Unticking gives no answer: it is no "no" before the person goes on. */
export function tick(items: Items, answers: Answers, item: QuestionId, ticked: boolean): AnswerChanges {
  return { ...takeBackNone(items, answers), [item]: ticked ? "yes" : undefined };
}

/** Marks one item as "not sure", or takes that back. */
export function markUnsure(item: QuestionId, marked: boolean): AnswerChanges {
  return { [item]: marked ? "unsure" : undefined };
}

/** Says that none of the items applies, or takes that back. */
export function none(items: Items, said: boolean): AnswerChanges {
  return all(items, said ? "no" : undefined);
}

/** Takes back that none of the items applies, if that was said. */
export function takeBackNone(items: Items, answers: Answers): AnswerChanges {
  return saidNone(items, answers) ? none(items, false) : {};
}

/** Takes back every "not sure". */
export function takeBackUnsure(items: Items, answers: Answers): AnswerChanges {
  return all(
    items.filter((item) => answers[item] === "unsure"),
    undefined,
  );
}

/** The answers of a checklist once the person goes on: what was left alone is a no, if anything was marked at all. */
export function leftAlone(items: Items, answers: Answers): AnswerChanges {
  const marked = items.some((item) => answers[item] === "yes" || answers[item] === "unsure");
  if (!marked) return {};
  return all(
    items.filter((item) => answers[item] === undefined),
    "no",
  );
}

function all(items: Items, answer: "no" | undefined): AnswerChanges {
  return Object.fromEntries(items.map((item) => [item, answer]));
}
