/** Every small change of the interview: a question left out, a screen moved, skippable or limited by mistake. */
import {
  keysOf,
  questionsOfPart,
  upperBack,
  type DispositionId,
  type QuestionId,
  type ScreenId,
} from "#rules";
import { nonEmpty } from "../../rules/engine/keys.ts";
import type { InterviewScreen, ScreenPart } from "../../rules/engine/rule-set.ts";

/** A kind of change to the interview. */
export type ScreenChangeKind =
  | "remove a question from its screen"
  | "remove a screen"
  | "make a screen one that may be skipped"
  | "make a screen one that must be answered"
  | "limit a screen to some levels"
  | "swap two screens";

type AnyScreen = InterviewScreen<QuestionId, DispositionId>;
/** The interview, from which a screen may be missing. */
export type AnyScreens = Readonly<Record<string, AnyScreen>>;

/** An interview with one change in it. */
export interface ScreenMutant {
  readonly kind: ScreenChangeKind;
  /** The change in words. */
  readonly name: string;
  readonly screens: AnyScreens;
}

const ids: readonly ScreenId[] = keysOf(upperBack.screens);

/** Each change of one screen or of the order of two. */
export function screenMutants(): readonly ScreenMutant[] {
  return [
    ...ids.flatMap((id) => [
      ...questionsRemoved(id),
      screenRemoved(id),
      skippingChanged(id),
      ...limitsChanged(id),
    ]),
    ...neighborsSwapped(),
  ];
}

function withScreen(id: ScreenId, screen: AnyScreen): AnyScreens {
  return { ...upperBack.screens, [id]: screen };
}

function without(id: ScreenId): AnyScreens {
  const others = ids.filter((other) => other !== id);
  return Object.fromEntries(others.map((other) => [other, upperBack.screens[other]]));
}

function questionsRemoved(id: ScreenId): readonly ScreenMutant[] {
  const screen: AnyScreen = upperBack.screens[id];
  return screen.parts.flatMap(questionsOfPart).map((question) => {
    const parts = screen.parts.flatMap((part) => withoutQuestion(part, question));
    return {
      kind: "remove a question from its screen",
      name: `${question} is not on the screen ${id}`,
      screens: parts.length === 0 ? without(id) : withScreen(id, { ...screen, parts: nonEmpty(parts) }),
    };
  });
}

/** The part without the question, in a list; empty when nothing is left of it. */
function withoutQuestion(
  part: ScreenPart<QuestionId>,
  question: QuestionId,
): readonly ScreenPart<QuestionId>[] {
  const left = questionsOfPart(part).filter((other) => other !== question);
  if (left.length === 0) return [];
  switch (part.kind) {
    case "choice":
      return [part];
    case "stems":
    case "sites":
    case "checklist":
    case "followUps":
      return [{ ...part, questions: nonEmpty(left) }];
  }
}

function screenRemoved(id: ScreenId): ScreenMutant {
  return { kind: "remove a screen", name: `the screen ${id} is missing`, screens: without(id) };
}

function skippingChanged(id: ScreenId): ScreenMutant {
  const { optional, ...screen }: AnyScreen = upperBack.screens[id];
  return optional === undefined
    ? {
        kind: "make a screen one that may be skipped",
        name: `the screen ${id} may be skipped`,
        screens: withScreen(id, { ...screen, optional: { skip: "Skip", because: "It may be skipped." } }),
      }
    : {
        kind: "make a screen one that must be answered",
        name: `the screen ${id} may not be skipped`,
        screens: withScreen(id, screen),
      };
}

/** For a limited screen: each level less and each level more, and no limit. For another: limited to the mild levels. */
function limitsChanged(id: ScreenId): readonly ScreenMutant[] {
  const { onlyFor, ...screen }: AnyScreen = upperBack.screens[id];
  const limits: readonly (readonly DispositionId[] | undefined)[] =
    onlyFor === undefined
      ? [["soon", "selfCare"]]
      : [
          undefined,
          ...onlyFor.map((level) => onlyFor.filter((other) => other !== level)),
          ...upperBack.levels.filter((level) => !onlyFor.includes(level)).map((level) => [...onlyFor, level]),
        ];
  return limits.map((limit) => ({
    kind: "limit a screen to some levels",
    name: `the screen ${id} is for ${limit === undefined ? "every level" : limit.join(" and ")}`,
    screens: withScreen(id, limit === undefined ? screen : { ...screen, onlyFor: limit }),
  }));
}

function neighborsSwapped(): readonly ScreenMutant[] {
  return ids.slice(1).map((later, index) => {
    const earlier = ids[index] ?? later;
    const order = ids.with(index, later).with(index + 1, earlier);
    return {
      kind: "swap two screens",
      name: `the screen ${later} comes before ${earlier}`,
      screens: Object.fromEntries(order.map((id) => [id, upperBack.screens[id]])),
    };
  });
}
