/** How it went on over several checks, for the sheet: four lines at most, in a professional's words. */
import { dispositions, type DispositionId } from "../upper-back/levels/dispositions.ts";
import type { CheckIn } from "../upper-back/recheck/check-in.ts";
import type { Course, SignChange } from "../upper-back/recheck/course.ts";
import type { QuestionId } from "../upper-back/questions/index.ts";
import { redFlags } from "../upper-back/levels/red-flags/index.ts";
import { filled } from "../engine/texts.ts";
import { clinicalOption } from "../words/answer-in-words.ts";
import { phrases } from "../words/phrases.ts";

/** So many pain scores stand on the line: the first, and the latest. */
const mostScores = 7;
/** So many signs are named on a line; the others are counted. */
const mostSigns = 2;

/** The lines. `dayOf` writes an instant, in epoch milliseconds, as a short date. */
export function courseLines(course: Course, dayOf: (at: number) => string): readonly string[] {
  const { before, now, whyLower, newSigns, levelThen, level } = course;
  const change = (question: QuestionId): string =>
    `${clinicalOption(question, before.answers[question])} → ${clinicalOption(question, now.answers[question])}`;
  const isMilder = level === course.levelOfAnswers && whyLower.length > 0;
  return [
    filled(phrases.painByCheck, {
      scores: firstAndLatest(course.all)
        .map((check) => `${dayOf(check.at)} ${clinicalOption("painNow", check.answers.painNow)}`)
        .join("; "),
    }),
    filled(phrases.functionAndCare, { function: change("function"), selfCare: change("selfCare") }),
    filled(isMilder ? phrases.noLongerAsThen : phrases.resultOverTime, {
      change: levelThen === undefined ? phrases.notComparable : levelChange(levelThen, level),
      signs: titles(whyLower),
    }),
    ...(newSigns.length === 0 ? [] : [filled(phrases.newSigns, { signs: titles(newSigns) })]),
  ];
}

function levelChange(then: DispositionId, now: DispositionId): string {
  return then === now
    ? filled(phrases.unchanged, { level: dispositions[now].name })
    : `${dispositions[then].name} → ${dispositions[now].name}`;
}

function firstAndLatest(checks: readonly CheckIn[]): readonly CheckIn[] {
  return checks.length <= mostScores ? checks : [...checks.slice(0, 1), ...checks.slice(1 - mostScores)];
}

function titles(signs: readonly SignChange[]): string {
  const named = signs.slice(0, mostSigns).map(({ rule }) => redFlags[rule].title);
  const more = signs.length - named.length;
  return [...named, ...(more > 0 ? [filled(phrases.more, { count: more })] : [])].join("; ");
}
