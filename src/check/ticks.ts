/**
 * What ticking means in answers. A tick on a list of stems is no answer yet: the second page of the screen asks about
 * it in whole words. A line that was left alone becomes a "no" only when the person goes on with the questions,
 * because until then they may not have read it.
 */
import {
  emergencyBy,
  questions,
  stems,
  type Answers,
  type Part,
  type QuestionId,
  type Stem,
  type StemId,
} from "#rules";
import type { AnswerChanges } from "../session/session.ts";

/** What a step of the person changes: answers, and which stems are ticked. */
export interface Changes {
  readonly answers: AnswerChanges;
  readonly ticks: readonly StemId[];
}

/** A list of stems as a part of a screen. */
export type StemList = Extract<Part, { kind: "stems" }>;

/** The questions that a stem opens. */
export function openedBy(id: StemId): readonly QuestionId[] {
  const { opens }: Stem = stems[id];
  return opens;
}

/** Whether ticking the stem answers what it opens, so that nothing more has to be asked. */
function saysYes(id: StemId): boolean {
  const { tickSaysYes }: Stem = stems[id];
  return tickSaysYes === true;
}

/**
 * The stems of a list that stand ticked. Answers that came without ticks, from a file or an earlier check, tick the
 * stems that would have led to them.
 */
export function tickedOn(
  { stems: list }: Pick<StemList, "stems">,
  answers: Answers,
  ticks: readonly StemId[],
): readonly StemId[] {
  const explained = new Set(list.filter((stem) => ticks.includes(stem)).flatMap(openedBy));
  return list.filter(
    (stem) =>
      ticks.includes(stem) ||
      openedBy(stem).some(
        (question) =>
          answers[question] !== undefined && answers[question] !== "no" && !explained.has(question),
      ),
  );
}

/** Whether a line stands ticked that can be an emergency by itself, and has not been explained: it is asked about first. */
export function isEmergencyUnexplained(
  list: readonly StemId[],
  answers: Answers,
  ticks: readonly StemId[],
): boolean {
  return list.some(
    (stem) =>
      ticks.includes(stem) &&
      emergencyBy(stem) === "alone" &&
      openedBy(stem).some((question) => answers[question] === undefined),
  );
}

/** Ticks or unticks a stem. Unticking gives no answer, and takes back what only this stem led to. */
export function tickStem(
  list: Pick<StemList, "stems" | "questions">,
  stem: StemId,
  ticked: boolean,
  { answers, ticks }: { readonly answers: Answers; readonly ticks: readonly StemId[] },
): Changes {
  const before = tickedOn(list, answers, ticks);
  const others = before.filter((other) => other !== stem);
  const kept = ticks.filter((other) => !list.stems.includes(other));
  if (!ticked) {
    const stillOpen = new Set(others.flatMap(openedBy));
    const closed = openedBy(stem).filter((question) => !stillOpen.has(question));
    return { answers: all(closed, undefined), ticks: [...kept, ...others] };
  }
  // "None of these" was said of the whole list, or the line had been left alone: either way it is read anew.
  const opened = before.length === 0 ? list.questions : openedBy(stem);
  const unread = opened.filter((question) => answers[question] === "no");
  return {
    answers: { ...all(unread, undefined), ...(saysYes(stem) ? all(openedBy(stem), "yes") : {}) },
    ticks: [...kept, ...list.stems.filter((other) => other === stem || others.includes(other))],
  };
}

/** Says that none of the lines of a list applies, or takes that back. */
export function noneOnList(
  { stems: list, questions: opened }: Pick<StemList, "stems" | "questions">,
  said: boolean,
  ticks: readonly StemId[],
): Changes {
  return {
    answers: all(opened, said ? "no" : undefined),
    ticks: ticks.filter((stem) => !list.includes(stem)),
  };
}

/** Whether the person said that none of the lines of a list applies. */
export function saidNoneOnList(list: StemList, answers: Answers, ticks: readonly StemId[]): boolean {
  return tickedOn(list, answers, ticks).length === 0 && saidNone(list.questions, answers);
}

/** The questions of a list that its ticks open, each once, in the order of the list; without those the tick answers. */
export function toExplain(list: StemList, answers: Answers, ticks: readonly StemId[]): readonly QuestionId[] {
  const asked = tickedOn(list, answers, ticks).filter((stem) => !saysYes(stem));
  return [...new Set(asked.flatMap(openedBy))];
}

/**
 * What going on with the questions adds for a list of stems: what only lines that were left alone open becomes a "no",
 * if anything was ticked at all. When an emergency ends the check this is not asked for, and they stay unanswered.
 */
export function leftAloneOnList(list: StemList, answers: Answers, ticks: readonly StemId[]): AnswerChanges {
  const ticked = tickedOn(list, answers, ticks);
  if (ticked.length === 0) return {};
  const opened = new Set(ticked.flatMap(openedBy));
  return all(
    list.questions.filter((question) => !opened.has(question) && answers[question] === undefined),
    "no",
  );
}

/** The items of a list whose items are the questions themselves. */
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

/** The answers of a list of items once the person goes on: what was left alone is a no, if anything was marked at all. */
export function leftAlone(items: Items, answers: Answers): AnswerChanges {
  const marked = items.some((item) => answers[item] === "yes" || answers[item] === "unsure");
  if (!marked) return {};
  return all(
    items.filter((item) => answers[item] === undefined),
    "no",
  );
}

function all(items: Items, answer: "yes" | "no" | undefined): AnswerChanges {
  return Object.fromEntries(items.map((item) => [item, answer]));
}
