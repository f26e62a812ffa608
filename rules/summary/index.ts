/**
 * The summary sheet for a professional, as plain data: all of it in one sentence first, then the pain, what is known of the
 * person, what was found, what is open and what is denied. The printed page, the copied text and the note in the file are
 * readings of it.
 */
import type { Answers } from "../upper-back/questions/answers.ts";
import { levelInWords, whereFor } from "../upper-back/levels/place.ts";
import { questions } from "../upper-back/questions/index.ts";
import { answerState, evaluate, type Interview, type Triage } from "../upper-back/rule-set.ts";
import { notADiagnosis, notCheckedHere } from "../upper-back/advice/safety-net.ts";
import { outOfScope, outOfScopePage } from "../upper-back/levels/scope.ts";
import { ruleSetVersion } from "../upper-back/version.ts";
import { professionals } from "../upper-back/levels/who-to-see.ts";
import { whoToSee, whyOf } from "../upper-back/levels/why.ts";
import { inShortOf } from "./in-short.ts";
import { notAskedOf, notConfirmedOf } from "./not-asked.ts";
import { nounOf } from "./nouns.ts";
import { placeOf, questionsByScreen, type SheetPlace } from "./place.ts";
import { sheetTopics } from "./topics.ts";
import { reasonsOf } from "./why.ts";
import { listed, type Sheet, type SheetGroup, type SheetItem } from "./shape.ts";
import { filled } from "../engine/texts.ts";
import { clinicalOption } from "../words/answer-in-words.ts";
import { phrases } from "../words/phrases.ts";

export type * from "./shape.ts";

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
    cautions: cautionsOf(groups),
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
    // Nobody looks for a suitable professional while an ambulance is on its way.
    see:
      triage.disposition === "emergency"
        ? []
        : whoToSee(whyOf(triage, answers), answers).map((id) => professionals[id].name),
    notCheckedHere,
    askAgain: phrases.askAgain,
    notADiagnosis,
    ruleSet: filled(phrases.ruleSet, { version: ruleSetVersion.version, date: ruleSetVersion.date }),
  };
}

/** One line on medicines and conditions, whatever was asked: who prescribes looks for it first. */
function cautionsOf(groups: (place: SheetPlace) => readonly SheetGroup[]): Sheet["cautions"] {
  const topic = sheetTopics.medicines;
  const at = (place: SheetPlace) =>
    groups(place).flatMap((group) => (group.topic === topic ? group.items : []));
  const unsure = at("notSure").map((item) => ({
    label: filled(phrases.notSureInList, { sign: item.label }),
  }));
  const told = [...at("context"), ...unsure];
  const denied = at("denied").length;
  if (told.length > 0) return { topic, value: listed(told) };
  return { topic, value: denied > 0 ? filled(phrases.noneOf, { count: denied }) : phrases.notAsked };
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
