/**
 * The summary sheet for a professional, as plain data: all of it in one sentence first, then the pain, what is known of the
 * person, what was found, what is open and what is denied. The printed page, the copied text and the note in the file are
 * readings of it.
 */
import type { Answers } from "../upper-back/questions/answers.ts";
import type { DispositionId } from "../upper-back/levels/dispositions.ts";
import { levelInWords, whereFor } from "../upper-back/levels/place.ts";
import { questions, type QuestionId } from "../upper-back/questions/index.ts";
import { answerState, evaluate, type Interview, type Triage } from "../upper-back/rule-set.ts";
import { notADiagnosis, notCheckedHere } from "../upper-back/advice/safety-net.ts";
import { outOfScope, outOfScopePage } from "../upper-back/levels/scope.ts";
import { ruleSetVersion } from "../upper-back/version.ts";
import { professionals } from "../upper-back/levels/who-to-see.ts";
import { whoToSee, whyOf } from "../upper-back/levels/why.ts";
import { inShortOf } from "./in-short.ts";
import { notAskedOf, notConfirmedOf, type SheetNotAsked } from "./not-asked.ts";
import { nounOf } from "./nouns.ts";
import { placeOf, questionsByScreen, type SheetPlace } from "./place.ts";
import { sheetTopics } from "./topics.ts";
import { reasonsOf, type SheetReasons } from "./why.ts";
import { filled } from "../engine/texts.ts";
import { clinicalOption } from "../words/answer-in-words.ts";
import { phrases } from "../words/phrases.ts";

/** One answer on the sheet, in a professional's words. */
export interface SheetItem {
  readonly question: QuestionId;
  /** The finding or topic: "Night pain, not only on turning"; "Duration of this episode". */
  readonly label: string;
  /** The answer: "present"; "2 to 4 days". */
  readonly value: string;
}

/** Answers of one topic. */
export interface SheetGroup {
  readonly topic: string;
  readonly items: readonly SheetItem[];
}

/**
 * The sheet. Every question of the check stands in exactly one of `background`, `context`, `severity`, `sites`,
 * `present`, `gone`, `denied`, `notSure`, `notConfirmed` and `notAsked`; `inShort` and `why` name some of them again.
 */
export interface Sheet {
  readonly title: string;
  /** When the questions were answered, as the caller has written it. */
  readonly answeredAt: string;
  /** Who, what, since when, how bad, what was found, what is not sure, and the level: for a reader with half a minute. */
  readonly inShort: string;
  /** The level; or, with no pain in the upper back and no sign, that the check is not made for this pain. */
  readonly situation: {
    readonly disposition: DispositionId;
    readonly name: string;
    readonly headline: string;
    readonly timeFrame: string;
    readonly where: string;
  };
  /** Answers that are a choice and not a yes or no: onset, duration, age and so on. */
  readonly background: readonly SheetItem[];
  /** What the person ticked about training and medicines. */
  readonly context: readonly SheetGroup[];
  /** Pain score, function, course, and whether movement changes the pain. */
  readonly severity: readonly SheetItem[];
  readonly sites: { readonly marked: readonly SheetItem[]; readonly notMarked: readonly SheetItem[] };
  /** How it went on since earlier checks; empty when there is nothing to compare with. */
  readonly course: readonly string[];
  /** The red flags found, the most urgent first; empty when there is none. */
  readonly why: readonly SheetReasons[];
  readonly present: readonly SheetGroup[];
  /** Signs that were there since the pain began, and have been gone for more than three days. */
  readonly gone: readonly SheetGroup[];
  readonly notSure: readonly SheetGroup[];
  /** Signs that nobody has asked about, as the check stopped at an emergency: neither present nor denied. */
  readonly notConfirmed: readonly SheetGroup[];
  readonly denied: readonly SheetGroup[];
  readonly notAsked: readonly SheetNotAsked[];
  /** Who suits it, the best first; empty when the person looks after it alone. */
  readonly see: readonly string[];
  readonly notCheckedHere: readonly string[];
  readonly askAgain: string;
  readonly notADiagnosis: string;
  readonly ruleSet: string;
}

/** What the sheet is made from. `triage` and `interview` must be those of `answers`. */
export interface SheetInput {
  readonly answers: Answers;
  readonly triage: Extract<Triage, { status: "decided" }>;
  readonly interview: Interview;
  /** Date and time in the person's own way of writing it. */
  readonly answeredAt: string;
  /** The lines of `courseLines`, when the person has checked before. */
  readonly course?: readonly string[] | undefined;
}

/** The sheet for these answers. Pure: the same answers always give the same sheet. */
export function sheetOf({ answers, triage, interview, answeredAt, course = [] }: SheetInput): Sheet {
  const groups = (place: SheetPlace) => groupsAt(place, answers);
  const items = (place: SheetPlace) => groups(place).flatMap((group) => group.items);
  const parts = {
    situation: situationOf(answers, triage),
    background: items("background"),
    context: groups("context"),
    severity: items("severity"),
    sites: { marked: items("marked"), notMarked: items("notMarked") },
    why: reasonsOf(triage, answers),
    present: groups("present"),
    gone: groups("gone"),
    notSure: groups("notSure"),
    notConfirmed: notConfirmedOf(answers, triage.disposition),
    denied: groups("denied"),
  };
  return {
    title: phrases.sheetTitle,
    answeredAt,
    inShort: inShortOf(parts),
    ...parts,
    course,
    notAsked: notAskedOf(answers, interview, triage.disposition),
    see: whoToSee(whyOf(triage, answers), answers).map((id) => professionals[id].name),
    notCheckedHere,
    askAgain: phrases.askAgain,
    notADiagnosis,
    ruleSet: filled(phrases.ruleSet, { version: ruleSetVersion.version, date: ruleSetVersion.date }),
  };
}

function situationOf(answers: Answers, triage: SheetInput["triage"]): Sheet["situation"] {
  const { disposition } = triage;
  if (disposition === "selfCare" && evaluate(outOfScope, answers).truth === "yes") {
    const [where, timeFrame] = outOfScopePage.where;
    return { disposition, name: phrases.outOfScope, headline: outOfScopePage.title, timeFrame, where };
  }
  const { name, headline, timeFrame, where } = levelInWords(disposition, whereFor(disposition, triage));
  return { disposition, name, headline, timeFrame, where };
}

/** The answers that stand at `place`, by topic. An answer that no longer applies is not given but "not asked". */
function groupsAt(place: SheetPlace, answers: Answers): readonly SheetGroup[] {
  const state = answerState(answers);
  return questionsByScreen.flatMap(({ screen, ids }) => {
    const items = ids.flatMap((id): readonly SheetItem[] => {
      const answer = answers[id];
      if (answer === undefined || state.applies(id) === "no" || placeOf(screen, id, answer) !== place)
        return [];
      const label = place === "denied" ? nounOf(id) : questions[id].clinical;
      return [{ question: id, label, value: clinicalOption(id, answer) }];
    });
    return items.length === 0 ? [] : [{ topic: sheetTopics[screen], items }];
  });
}
