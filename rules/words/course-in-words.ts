/** How it went on since the check before, in the person's words. */
import type { NonEmpty } from "../engine/condition.ts";
import { dispositionOrder, dispositions } from "../upper-back/levels/dispositions.ts";
import type { ChangedAnswer, Course, SignChange } from "../upper-back/recheck/course.ts";
import { questions, type QuestionId } from "../upper-back/questions/index.ts";
import { redFlags } from "../upper-back/levels/red-flags/index.ts";
import { filled, lowerFirst, upperFirst } from "../engine/texts.ts";
import { optionCompared, optionInWords } from "./answer-in-words.ts";
import { phrases } from "./phrases.ts";

/** One thing that is compared. */
export interface ThenAndNow {
  readonly question: QuestionId;
  readonly label: string;
  readonly then: string;
  readonly now: string;
}

/** The comparison, ready to be read. */
export interface CourseInWords {
  /** How the result compares with the one before, as one sentence or two. */
  readonly level: string;
  /** When the result is milder than before: why, one line for each sign. */
  readonly whyLower: readonly string[];
  readonly rows: readonly ThenAndNow[];
  readonly newSigns: readonly string[];
  readonly goneSigns: readonly string[];
  /** What does not fit together, if anything. */
  readonly remarks: readonly string[];
}

/** What is compared, and what it is called. */
export const compared = {
  painNow: "Pain, from 0 to 10",
  function: "How much it holds you back",
  trend: "How it is changing",
  selfCare: "Days of looking after it",
} as const satisfies Partial<Record<QuestionId, string>>;

const comparedIds = ["painNow", "function", "trend", "selfCare"] as const;

/** The comparison of `course`. */
export function courseInWords(course: Course): CourseInWords {
  const { before, now, whyLower, newSigns, goneSigns } = course;
  return {
    level: levelInWords(course),
    whyLower: whyLower.map(changeInWords),
    rows: comparedIds.map((question) => ({
      question,
      label: compared[question],
      then: optionInWords(question, before.answers[question]),
      now: optionInWords(question, now.answers[question]),
    })),
    newSigns: newSigns.map(({ rule, now: standing }) =>
      standing === "yes"
        ? redFlags[rule].title
        : filled(phrases.notRuledOutTitle, { title: lowerFirst(redFlags[rule].title) }),
    ),
    goneSigns: goneSigns.map(changeInWords),
    remarks: remarksOn(course),
  };
}

function levelInWords({ levelThen, levelOfAnswers, level, clockWentBack }: Course): string {
  if (levelThen === undefined) {
    return phrases.rulesChanged;
  }
  const then = dispositions[levelThen].headline;
  const change = dispositionOrder.indexOf(levelOfAnswers) - dispositionOrder.indexOf(levelThen);
  if (change < 0) return filled(phrases.moreUrgent, { then });
  if (change === 0) return phrases.sameLevel;
  if (level === levelOfAnswers) return filled(phrases.lessUrgent, { then });
  return clockWentBack ? phrases.clockWentBack : phrases.noReason;
}

/** Two answers that point in different directions: the person is told to go by the worse one. */
function remarksOn({ before, now }: Course): readonly string[] {
  const [worry]: NonEmpty<readonly string[]> = questions.painNow.worry;
  const [then, today] = [before.answers.painNow, now.answers.painNow];
  if (then === undefined || today === undefined || now.answers.trend !== "better") return [];
  return worry.indexOf(today) > worry.indexOf(then) ? [phrases.contradiction] : [];
}

function changeInWords({ rule, now, changed }: SignChange): string {
  const start = filled(now === "no" ? phrases.signGone : phrases.signLessCertain, {
    title: redFlags[rule].title,
  });
  return [start, ...changed.map(changedInWords)].join(" ");
}

function changedInWords({ question, then, now }: ChangedAnswer): string {
  const { short } = questions[question];
  return filled(phrases.thenAndNow, {
    sign: upperFirst(short),
    then: optionCompared(question, then),
    now: optionCompared(question, now),
  });
}
