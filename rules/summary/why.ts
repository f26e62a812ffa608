/** Why the level is what it is, in words for the sheet. */
import type { Answers } from "../upper-back/questions/answers.ts";
import { dispositions, type DispositionId } from "../upper-back/levels/dispositions.ts";
import { redFlags, type RedFlagId } from "../upper-back/levels/red-flags/index.ts";
import type { Triage } from "../upper-back/rule-set.ts";
import { whyOf, type Why } from "../upper-back/levels/why.ts";
import { filled, lowerFirst } from "../engine/texts.ts";
import { answerInList } from "../words/answer-in-words.ts";
import { phrases } from "../words/phrases.ts";

/** Red flags of one level that are all present, or all not ruled out. */
export interface SheetReasons {
  readonly asksFor: DispositionId;
  readonly found: Why["found"];
  /** Whether this is the level of the result. */
  readonly decides: boolean;
  /** The level and how sure it is, in words: "Help today, present". */
  readonly status: string;
  /** Empty when they are only counted. */
  readonly reasons: readonly SheetReason[];
  /** How many there are, when they are only counted. */
  readonly counted: string | undefined;
}

/** One red flag. */
export interface SheetReason {
  readonly rule: RedFlagId;
  readonly title: string;
  /**
   * The answers that make it so, in the person's words; only for the signs that decide the level, and only while
   * these are few: of many, the lists of findings say the same in less space.
   */
  readonly answers: readonly string[];
}

/** So many signs that decide the level are shown with the answers behind them. */
const few = 6;

/** With more signs than this, those that do not decide the level are only counted: one page holds no more. */
const many = 12;

/** The red flags that count, the most urgent first, present before not ruled out. */
export function reasonsOf(
  triage: Extract<Triage, { status: "decided" }>,
  answers: Answers,
): readonly SheetReasons[] {
  // What is milder and only not ruled out says no more than the list of what is not sure.
  const why = whyOf(triage, answers).filter(({ decides, found }) => decides || found === "present");
  const withAnswers = why.filter(({ decides }) => decides).length <= few;
  const statuses = [...new Set(why.map(statusOf))];
  return statuses.flatMap((status) => {
    const same = why.filter((reason) => statusOf(reason) === status);
    const [first] = same;
    if (first === undefined) return [];
    const { asksFor, found, decides } = first;
    const counted =
      !decides && why.length > many ? filled(phrases.counted, { count: same.length }) : undefined;
    const reasons = same.map(({ rule, because }) => ({
      rule,
      title: redFlags[rule].title,
      answers: decides && withAnswers ? toldBeside(redFlags[rule].title, because) : [],
    }));
    return [{ asksFor, found, decides, status, counted, reasons: counted === undefined ? reasons : [] }];
  });
}

/** The answers behind a red flag, but for one that only repeats its title. */
function toldBeside(title: string, because: Why["because"]): readonly string[] {
  return because
    .flatMap((reason) => answerInList(reason) ?? [])
    .filter((answer) => answer !== lowerFirst(title));
}

function statusOf({ asksFor, found }: Why): string {
  return `${dispositions[asksFor].name}, ${phrases[found].text}`;
}
