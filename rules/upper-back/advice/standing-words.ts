/** Words that must stand on a result whatever its level, because an answer calls for them. */
import type { Condition } from "../../engine/condition.ts";
import { standingOf } from "../../engine/evaluate.ts";
import { keysOf } from "../../engine/keys.ts";
import { redFlags } from "../levels/red-flags/index.ts";
import type { Answers } from "../questions/answers.ts";
import type { QuestionId } from "../questions/index.ts";
import { all, answered, any } from "../questions/notation.ts";
import { answerState } from "../rule-set.ts";
import type { Citation } from "../sources/citation.ts";

/** One such line. */
export interface StandingWords {
  /** It stands there when this holds, and when the person is not sure. */
  readonly when: Condition<QuestionId>;
  readonly text: string;
  /** None means that it is our own caution. */
  readonly sources: readonly Citation[];
}

export const standingWords = {
  crisis: {
    when: answered("worried", "yes"),
    text: "If you think of ending your life or of harming yourself, call the emergency number or a crisis line now.",
    sources: [
      {
        source: "abuhbMentalHealthCrisis",
        supports: "a crisis line answers day and night when life feels too much",
      },
    ],
  },
  violence: {
    when: any(answered("trauma", "minor", "major"), answered("age", "under18")),
    text: "If someone hurt you, you can say so to any doctor or nurse. You can ask to talk to them alone.",
    sources: [],
  },
  neckUntouched: {
    when: all(redFlags.noTrainingLink.when, answered("siteNeck", "yes")),
    text: "Let nobody adjust your neck. If you get dizzy, or your sight or speech changes, call the emergency number.",
    sources: [
      {
        source: "ifomptCervical2023",
        supports: "an artery problem must be weighed before anybody treats the neck",
      },
    ],
  },
  noFlyingOrDiving: {
    when: redFlags.breathPain.when,
    text: "No flying and no diving until you have been seen.",
    sources: [{ source: "bsuhPneumothorax", supports: "flying and diving must wait" }],
  },
} as const satisfies Record<string, StandingWords>;

/** The id of a line. */
export type StandingWordsId = keyof typeof standingWords;

/** The lines that these answers call for, in order. */
export function standingWordsFor(answers: Answers): readonly StandingWordsId[] {
  const state = answerState(answers);
  return keysOf(standingWords).filter((id) => {
    const standing = standingOf<QuestionId>(standingWords[id].when, state);
    return standing === "yes" || standing === "unsure";
  });
}
