/** Which questions the sheet calls "not asked", and why. */
import { keysOf } from "../engine/keys.ts";
import type { DispositionId } from "../upper-back/levels/dispositions.ts";
import type { Answers } from "../upper-back/questions/answers.ts";
import { questions, type QuestionId } from "../upper-back/questions/index.ts";
import { answerState, type Interview } from "../upper-back/rule-set.ts";
import { screens, type Screen, type ScreenId } from "../upper-back/questions/screens.ts";
import type { NotAskedBecause, SheetGroup, SheetNotAsked } from "./shape.ts";
import { sheetHeadings } from "./headings.ts";
import { nounOf } from "./nouns.ts";
import { placeOf, questionsByScreen } from "./place.ts";
import { sheetTopics } from "./topics.ts";
import { filled } from "../engine/texts.ts";
import { phrases } from "../words/phrases.ts";

/** Why a question was not asked, in words. */
export const notAskedReasons = {
  stoppedEarly: "The check stopped at a sign of an emergency",
  notNeeded: "No longer needed: other answers had already decided how soon",
  notApplicable: "Asked only after certain answers, which were not given",
  notAtThisLevel: "Asked only at a milder level",
  skipped: "Skipped by the person, as it is optional",
} as const satisfies Record<NotAskedBecause, string>;

/**
 * Whether a sign is neither present nor denied, as the check stopped at an emergency before anybody asked. Unread is not
 * denied. What is no sign, such as the age, was just not asked.
 */
function isNotConfirmed(screen: ScreenId, id: QuestionId, answers: Answers, level: DispositionId): boolean {
  const { optional }: Screen = screens[screen];
  const isSign = placeOf(screen, id, "no") === "denied";
  return level === "emergency" && optional === undefined && isSign && answers[id] === undefined;
}

/** The signs that are not confirmed, by topic. */
export function notConfirmedOf(answers: Answers, level: DispositionId): readonly SheetGroup[] {
  const state = answerState(answers);
  return questionsByScreen.flatMap(({ screen, ids }) => {
    const items = ids
      .filter((id) => state.applies(id) !== "no" && isNotConfirmed(screen, id, answers, level))
      .map((question) => ({ question, label: nounOf(question), value: phrases.notConfirmed }));
    return items.length === 0 ? [] : [{ topic: sheetTopics[screen], items }];
  });
}

/** The questions that were not asked, by reason. */
export function notAskedOf(
  answers: Answers,
  interview: Interview,
  level: DispositionId,
): readonly SheetNotAsked[] {
  const state = answerState(answers);
  const becauseOf = (screen: ScreenId, id: QuestionId): NotAskedBecause | undefined => {
    const { optional }: Screen = screens[screen];
    if (state.applies(id) === "no") return "notApplicable";
    if (answers[id] !== undefined || isNotConfirmed(screen, id, answers, level)) return undefined;
    if (optional === undefined) return level === "emergency" ? "stoppedEarly" : "notNeeded";
    return interview.path.some((onPath) => onPath.id === screen) ? "skipped" : "notAtThisLevel";
  };
  return keysOf(notAskedReasons).flatMap((because) => {
    const items = questionsByScreen.flatMap(({ screen, ids }) => {
      const left = ids.filter((id) => becauseOf(screen, id) === because);
      if (left.length === ids.length)
        return [
          {
            questions: left,
            text: filled(phrases.allOfTopic, { topic: sheetTopics[screen], count: left.length }),
          },
        ];
      // The places of a back that nobody asked about are one item, not eleven.
      const isSite = (id: QuestionId): boolean => questions[id].kind === "site";
      const sites = ids.filter(isSite).every((id) => left.includes(id)) ? left.filter(isSite) : [];
      const others = left.filter((id) => !sites.includes(id));
      return [
        ...(sites.length === 0
          ? []
          : [
              {
                questions: sites,
                text: filled(phrases.allOfTopic, { topic: sheetHeadings.sites, count: sites.length }),
              },
            ]),
        ...others.map((id) => ({ questions: [id], text: nounOf(id) })),
      ];
    });
    return items.length === 0 ? [] : [{ because, reason: notAskedReasons[because], items }];
  });
}
