/** The shape of the sheet for a professional, as plain data. */
import { lowerFirst } from "../engine/texts.ts";
import type { DispositionId } from "../upper-back/levels/dispositions.ts";
import type { QuestionId } from "../upper-back/questions/index.ts";
import type { SheetReasons } from "./why.ts";

/** One answer on the sheet, in a professional's words. */
export interface SheetItem {
  readonly question: QuestionId;
  /** The finding or topic: "Night pain, not only on turning"; "Duration of this episode". */
  readonly label: string;
  /** The answer: "present"; "2 to 4 days". */
  readonly value: string;
}

/** Findings run on in one sentence. */
export function listed(items: readonly Pick<SheetItem, "label">[]): string {
  return items.map(({ label }, at) => (at === 0 ? label : lowerFirst(label))).join("; ");
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
  /** What is known of medicines and conditions that painkillers, ice and heat must respect, in one line. */
  readonly cautions: { readonly topic: string; readonly value: string };
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

/** Questions without an answer that counts, for one reason. */
export interface SheetNotAsked {
  readonly because: NotAskedBecause;
  /** The reason in words. */
  readonly reason: string;
  /** A screen of which nothing was asked stands as one item. */
  readonly items: readonly { readonly questions: readonly QuestionId[]; readonly text: string }[];
}

/**
 * Why a question was not asked: the check stopped early; other answers had decided already; it did not apply; it belongs to
 * a milder level; or the person left it out.
 */
export type NotAskedBecause = "stoppedEarly" | "notNeeded" | "notApplicable" | "notAtThisLevel" | "skipped";
