/** The interview as boxes and arrows, made from the rules: what is drawn on the page that tells how this works. */
import { questionsIn } from "../engine/condition.ts";
import { isKeyOf, keysOf } from "../engine/keys.ts";
import { questionsOfScreen } from "../engine/rule-set.ts";
import { dispositionOrder, dispositions, type DispositionId } from "../upper-back/levels/dispositions.ts";
import { enableWhen } from "../upper-back/questions/enable-when.ts";
import { questions, type QuestionId } from "../upper-back/questions/index.ts";
import { redFlags } from "../upper-back/levels/red-flags/index.ts";
import { screens, type Screen, type ScreenId } from "../upper-back/questions/screens.ts";
import { conditionInWords } from "../words/condition-in-words.ts";
import { filled } from "../engine/texts.ts";
import { phrases } from "../words/phrases.ts";

/** One box of the drawing. Its id is its place, so that arrows can name it. */
export type FlowBox =
  | {
      readonly kind: "screen";
      readonly id: ScreenId;
      readonly title: string;
      /** How many questions everybody is asked there; follow-ups are boxes of their own. */
      readonly asks: number;
      /** Present when the screen is not for everybody: for whom it is, and that it may be skipped. */
      readonly optional?: string;
    }
  | {
      readonly kind: "followUp";
      readonly id: QuestionId;
      readonly title: string;
      /** The screen on which it appears. */
      readonly on: ScreenId;
      /** The answers after which it is asked. */
      readonly when: string;
    }
  | { readonly kind: "check"; readonly id: "checkAnswers"; readonly title: string }
  | {
      readonly kind: "level";
      readonly id: DispositionId;
      readonly title: string;
      /** What leads to this level once all is answered. */
      readonly when: string;
    };

/** The id of a box. */
export type FlowBoxId = FlowBox["id"];

/** One arrow. `stop` leaves the interview early, `decide` comes after the last screen. */
export interface FlowArrow {
  readonly kind: "next" | "followUp" | "stop" | "decide";
  readonly from: ScreenId | "checkAnswers";
  readonly to: FlowBoxId;
}

/** The whole drawing; boxes in reading order. */
export interface Flow {
  readonly boxes: readonly FlowBox[];
  readonly arrows: readonly FlowArrow[];
  /** What an arrow of kind `stop` means. */
  readonly stopWhen: string;
}

const screenIds = keysOf(screens);

export const flow: Flow = {
  boxes: [
    ...screenIds.flatMap((id) => [
      screenBox(id),
      ...followUpsOf(id).map((question) => followUpBox(question, id)),
    ]),
    { kind: "check", id: "checkAnswers", title: phrases.checkAnswers },
    ...dispositionOrder.map(levelBox),
  ],
  arrows: [...screenIds.flatMap(arrowsFrom), ...dispositionOrder.map(decide)],
  stopWhen: phrases.stopWhen,
};

function screenBox(id: ScreenId): FlowBox {
  const screen: Screen = screens[id];
  const asks = questionsOfScreen(screen).length - followUpsOf(id).length;
  const box = { kind: "screen", id, title: screen.title, asks } as const;
  if (screen.optional === undefined) return box;
  const names = (screen.onlyFor ?? dispositionOrder).map((level) => `“${dispositions[level].name}”`);
  return { ...box, optional: filled(phrases.maySkip, { levels: names.join(phrases.oneOfTwo) }) };
}

type FollowUp = keyof typeof enableWhen;

function followUpsOf(id: ScreenId): readonly FollowUp[] {
  const { parts }: Screen = screens[id];
  return questionsOfScreen<QuestionId>({ parts }).filter(isFollowUp);
}

function isFollowUp(question: QuestionId): question is FollowUp {
  return isKeyOf(enableWhen, question);
}

function followUpBox(id: FollowUp, on: ScreenId): FlowBox {
  return {
    kind: "followUp",
    id,
    on,
    title: questions[id].short,
    when: filled(phrases.askedOnlyAfter, { condition: conditionInWords(enableWhen[id]) }),
  };
}

function levelBox(id: DispositionId): FlowBox {
  const { name } = dispositions[id];
  const signs = Object.values(redFlags).filter(({ disposition }) => disposition === id).length;
  const when = signs === 0 ? phrases.noSign : filled(phrases.oneSign, { count: signs });
  return { kind: "level", id, title: name, when };
}

function arrowsFrom(id: ScreenId): readonly FlowArrow[] {
  const after = screenIds[screenIds.indexOf(id) + 1];
  return [
    ...followUpsOf(id).map((to): FlowArrow => ({ kind: "followUp", from: id, to })),
    ...(mayStopOn(id) ? [stop(id)] : []),
    { kind: "next", from: id, to: after ?? "checkAnswers" },
  ];
}

/** Whether some rule of the most urgent level needs an answer of this screen. */
function mayStopOn(id: ScreenId): boolean {
  const { parts }: Screen = screens[id];
  const asked = new Set<QuestionId>(questionsOfScreen<QuestionId>({ parts }));
  return Object.values(redFlags)
    .filter(({ disposition }) => disposition === "emergency")
    .some(({ when }) => questionsIn<QuestionId>(when).some((question) => asked.has(question)));
}

function stop(from: ScreenId): FlowArrow {
  return { kind: "stop", from, to: "emergency" };
}

function decide(to: DispositionId): FlowArrow {
  return { kind: "decide", from: "checkAnswers", to };
}
