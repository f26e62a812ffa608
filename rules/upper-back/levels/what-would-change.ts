/** Which changes would move a person's result, nearest to what this person has said. */
import { changesForTheWorse, type Change } from "../../engine/changes.ts";
import { questionsIn } from "../../engine/condition.ts";
import { evaluate } from "../../engine/evaluate.ts";
import type { Answers } from "../questions/answers.ts";
import { dispositionOrder, dispositions, type DispositionId } from "./dispositions.ts";
import { isNoticeable, nearby } from "./noticeable.ts";
import { questions, type QuestionId } from "../questions/index.ts";
import { redFlags, type RedFlagId } from "./red-flags/index.ts";
import { answerState, upperBack, type State } from "../rule-set.ts";
import type { Stem } from "../questions/stem.ts";
import { stems } from "../questions/stems.ts";
import type { Question } from "../questions/question.ts";
import { filled, upperFirst } from "../../engine/texts.ts";

/** A change that a person could notice later, and what it would do to the result. */
export interface WhatWouldChange extends Change<QuestionId, DispositionId, RedFlagId> {
  /** How many of the person's own answers it is linked to; see `nearness`. */
  readonly links: number;
  /** The change as the subject of a sentence: "numbness that spreads or gets worse". */
  readonly sign: string;
  /** The whole sentence: "Numbness that spreads or gets worse would move this to medical help today." */
  readonly sentence: string;
}

/** The most changes that a person is shown; a longer list is not read. */
const most = 5;
/** So many of the shown changes may lead to the same level while there are others. */
const mostOfOneLevel = 3;

/**
 * The changes worth watching for, at most five, the most urgent first. Chosen are those nearest to this person's
 * answers, then the most urgent, then those asked about first. A question is named once, with its mildest option
 * that leads to the most urgent level it can lead to; two signs of the same rule count as one. Empty in an
 * emergency: nothing is more urgent.
 */
export function whatWouldChange(answers: Answers): readonly WhatWouldChange[] {
  const state = answerState(answers);
  const candidates = onePerQuestion(
    changesForTheWorse(upperBack, questions, answers).filter(({ question }) => isNoticeable(question)),
  )
    .map((change) => describe(change, nearness(change, state)))
    .sort((a, b) => b.links - a.links || urgency(a.to) - urgency(b.to));
  return chooseVaried(candidates).sort((a, b) => urgency(a.to) - urgency(b.to) || b.links - a.links);
}

function urgency(level: DispositionId): number {
  return dispositionOrder.indexOf(level);
}

type FoundChange = Change<QuestionId, DispositionId, RedFlagId>;

function onePerQuestion(changes: readonly FoundChange[]): readonly FoundChange[] {
  const chosen = new Map<QuestionId, FoundChange>();
  for (const change of changes) {
    const before = chosen.get(change.question);
    if (before === undefined || urgency(change.to) < urgency(before.to)) chosen.set(change.question, change);
  }
  return [...chosen.values()];
}

/**
 * How many of the person's answers a change is linked to. An answer counts each time that it (1) is a part, already
 * met, of a rule that the change would make present, (2) is named in `nearby` with this sign, or (3) is a sign that
 * the same stem opens, present or not sure, the same question included.
 */
function nearness({ question, rules }: FoundChange, state: State): number {
  const partsMet = rules
    .flatMap((rule) => questionsIn(redFlags[rule].when))
    .filter((id) => id !== question && isSaid(id, state));
  const near = nearby.filter(
    ({ when, signs }) => signs.some((sign) => sign === question) && evaluate(when, state).truth === "yes",
  );
  return new Set(partsMet).size + near.length + saidOnSameStem(question, state);
}

function saidOnSameStem(question: QuestionId, state: State): number {
  const opens = Object.values<Stem>(stems).flatMap((stem) =>
    stem.opens.includes(question) ? stem.opens : [],
  );
  return new Set(opens.filter((id) => isSaid(id, state))).size;
}

/** Whether the person has reported this sign as present, or is not sure. */
function isSaid(question: QuestionId, state: State): boolean {
  const answer = state.applies(question) === "yes" ? state.answers[question] : undefined;
  return answer === "yes" || answer === "unsure";
}

/** How a change is told. */
export const wouldMove = "{sign} would move this to {level}.";

function describe(change: FoundChange, links: number): WhatWouldChange {
  const sign = signOf(change.question, change.option);
  const sentence = filled(wouldMove, { sign: upperFirst(sign), level: dispositions[change.to].moveTo });
  return { ...change, links, sign, sentence };
}

function signOf(id: QuestionId, option: string): string {
  const { options, short }: Question = questions[id];
  return options[option]?.short ?? short;
}

/** The first of `candidates` that each add something; the rest only when there are too few. */
function chooseVaried(candidates: readonly WhatWouldChange[]): WhatWouldChange[] {
  const chosen: WhatWouldChange[] = [];
  for (const candidate of candidates) {
    if (chosen.length === most) break;
    const sameRule = chosen.some(({ rules }) => rules.some((rule) => candidate.rules.includes(rule)));
    const sameLevel = chosen.filter(({ to }) => to === candidate.to).length;
    if (!sameRule && sameLevel < mostOfOneLevel) chosen.push(candidate);
  }
  const left = candidates.filter((candidate) => !chosen.includes(candidate));
  return [...chosen, ...left.slice(0, most - chosen.length)];
}
