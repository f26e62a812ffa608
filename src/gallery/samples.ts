/** The states that the gallery shows: sample answers, and where the app is with them. Development only. */
import {
  interview,
  isAnswers,
  isKeyOf,
  keysOf,
  optionsOf,
  questions,
  questionsOfPart,
  screens,
  soreNextDay,
  upperBack,
  type Answers,
  type ExerciseId,
  type Question,
  type QuestionId,
  type StemId,
  type ScreenId,
} from "#rules";
import { pageOf, partsOf, stemsOn, titleOf } from "../check/pages.ts";
import * as paths from "../paths.ts";

/** One state of the app. */
export interface GalleryState {
  readonly id: string;
  readonly title: string;
  /** Where the app is; absent when the gallery itself shows the state. */
  readonly path: string;
  readonly answers: Answers;
  readonly screen?: ScreenId;
  /** Stems that stand ticked. */
  readonly ticks?: readonly StemId[];
  /** Whether it is the second step of the page, about what was ticked. */
  readonly ticked?: true;
  /** What to press once the page is there; buttons by their names, one after the other. */
  readonly press?: "continue" | "notSure" | readonly string[];
  /** Hours since the pain began. */
  readonly hoursSinceStart?: number;
}

/** A heading of the gallery with its states. */
export interface GalleryGroup {
  readonly title: string;
  readonly states: readonly GalleryState[];
}

/** The screen that each page begins with. */
export const pages = keysOf(screens).filter((id) => pageOf(id) === id);

/** All is answered: a sore back on the day after training, and nothing else out of the ordinary. */
const calm: Answers = answersFrom({
  ...Object.fromEntries(keysOf(questions).map((id) => [id, mildest(id)])),
  ...soreNextDay,
  lift: "rowOrPull",
  sorePattern: "bothSidesEven",
});

/** What this person answers when `changes` are special, without answers that nobody asks for. */
function person(changes: Answers = {}): Answers {
  const all = answersFrom({ ...calm, ...changes });
  return only(all, (id) => interview(all).counting.includes(id));
}

function mildest(id: QuestionId): string | undefined {
  const { worry }: Question = questions[id];
  return worry?.[0][0] ?? optionsOf(id).find((option) => option === "no");
}

function answersFrom(given: Readonly<Record<string, string | undefined>>): Answers {
  const answers: Record<string, string> = {};
  for (const [question, option] of Object.entries(given))
    if (option !== undefined) answers[question] = option;
  if (!isAnswers(answers)) throw new TypeError("A sample holds an answer that no question has.");
  return answers;
}

function only(answers: Answers, keep: (id: QuestionId) => boolean): Answers {
  return answersFrom(
    Object.fromEntries(
      keysOf(answers)
        .filter(keep)
        .map((id) => [id, answers[id]]),
    ),
  );
}

function asked(id: ScreenId): readonly QuestionId[] {
  return partsOf(id).flatMap((part) => questionsOfPart<QuestionId>(part));
}

/** The answers of someone who has come as far as the page `id` and has answered nothing there. */
function before(id: ScreenId): Answers {
  const earlier = pages.slice(0, pages.indexOf(id)).flatMap(asked);
  return only(person(), (question) => earlier.includes(question));
}

/** The same with the page answered, and the first item of its first list ticked. */
function after(id: ScreenId): Answers {
  const [ticked] = partsOf(id).flatMap((part) => (part.kind === "checklist" ? [part.questions[0]] : []));
  const here = only(person(ticked === undefined ? {} : answersFrom({ [ticked]: "yes" })), (question) =>
    asked(id).includes(question),
  );
  return { ...before(id), ...here };
}

function offersNotSure(id: ScreenId): boolean {
  return partsOf(id).some(
    (part) =>
      part.kind === "checklist" && part.questions.every((question) => optionsOf(question).includes("unsure")),
  );
}

function statesOf(id: ScreenId): readonly GalleryState[] {
  const at = { path: paths.check, screen: id } as const;
  const states: readonly GalleryState[] = [
    { ...at, id: `${id}-empty`, title: "Empty", answers: before(id) },
    { ...at, id: `${id}-error`, title: "Continue pressed too early", answers: before(id), press: "continue" },
    { ...at, id: `${id}-answered`, title: "Answered", answers: after(id) },
  ];
  if (!offersNotSure(id)) return states;
  return [
    ...states,
    { ...at, id: `${id}-not-sure`, title: "Not sure about some", answers: before(id), press: "notSure" },
  ];
}

/** One person for each result. */
export const people = {
  emergency: person({ chestPressure: "yes", unwellAtRest: "unsure" }),
  urgent: person({ fever: "yes", sepsisSigns: "no", armWeakness: "unsure" }),
  soon: person({ nightPain: "yes", duration: "w2to6", selfCare: "d3plus" }),
  selfCare: person({ moreLoad: "yes", tenderToPress: "yes" }),
  outOfScope: person({ siteBetweenBlades: "no", siteLowBack: "yes" }),
  strain: person({
    onset: "suddenDuring",
    duration: "under24h",
    siteBetweenBlades: "no",
    siteLeftBlade: "yes",
    noWarmUp: "yes",
    sorePattern: "oneSpot",
  }),
  bloodThinner: person({
    duration: "d2to4",
    age: "a60to64",
    medBloodThinner: "yes",
    medKidneyLiverHeart: "unsure",
    coldProblem: "yes",
  }),
  pregnant: person({
    pregnancy: "pregnant",
    pregnancyWarning: "no",
    preeclampsiaSigns: "no",
    medPregnancy: "yes",
  }),
  skipped: only(
    person({ duration: "d5to13", trend: "better" }),
    (id) => !(["yourTraining", "medicines"] as const).some((screen) => asked(screen).includes(id)),
  ),
  unfinished: before("otherSigns"),
} as const satisfies Record<string, Answers>;

function result(id: keyof typeof people, title: string): GalleryState {
  return { id: `result-${id}`, title, path: paths.result, answers: people[id] };
}

function summary(id: keyof typeof people, title: string): GalleryState {
  return { id: `summary-${id}`, title, path: paths.summary, answers: people[id] };
}

function plan(id: keyof typeof people, title: string, hoursSinceStart?: number): GalleryState {
  const state = { title, path: paths.plan, answers: people[id] };
  if (hoursSinceStart === undefined) return { ...state, id: `plan-${id}` };
  return { ...state, id: `plan-${id}-${String(hoursSinceStart)}h`, hoursSinceStart };
}

function page(path: string, title: string): GalleryState {
  return { id: `page${path.replaceAll("/", "-")}`, title, path, answers: {} };
}

/** A move that is followed, after these presses; under reduced motion, as on the pictures, a press counts. */
function followed(id: ExerciseId, state: string, title: string, presses: readonly string[]): GalleryState {
  const path = paths.exercise(id);
  return { id: `moves-${state}`, title, path, answers: {}, press: ["Do it with me", ...presses] };
}

const counted = (times: number): readonly string[] => Array.from({ length: times }, () => "Count one");

/** Each line of the lists ticked, so that every question can be seen in whole words. */
const ticked: readonly GalleryState[] = pages
  .filter((id) => stemsOn(id).length > 0)
  .map((id) => ({
    id: `ticked-${id}`,
    title: titleOf(id),
    path: paths.check,
    screen: id,
    answers: before(id),
    ticked: true,
    ticks: stemsOn(id),
  }));

export const failClosedState: GalleryState = {
  id: "fail-closed",
  title: "Something went wrong",
  path: "",
  answers: {},
};

export const gallery: readonly GalleryGroup[] = [
  { title: "Start", states: [page(paths.start, "Start")] },
  ...pages.map((id) => ({ title: titleOf(id), states: statesOf(id) })),
  { title: "About what was ticked", states: ticked },
  {
    title: "Check your answers",
    states: [
      { id: "answers-full", title: "All answered", path: paths.answers, answers: people.selfCare },
      { id: "answers-open", title: "Not finished", path: paths.answers, answers: people.unfinished },
    ],
  },
  {
    title: "Result",
    states: [
      ...upperBack.levels.map((level) => result(level, level)),
      result("outOfScope", "Not the upper back"),
      result("unfinished", "Still open"),
      failClosedState,
    ],
  },
  {
    title: "Summary",
    states: [
      ...upperBack.levels.map((level) => summary(level, level)),
      summary("unfinished", "Nothing to print yet"),
    ],
  },
  {
    title: "Plan",
    states: [
      plan("selfCare", "Start not known"),
      plan("strain", "A strain today", 5),
      plan("bloodThinner", "With a blood thinner", 75),
      plan("pregnant", "Pregnant", 40),
      plan("skipped", "Optional screens skipped", 9 * 24),
      plan("selfCare", "Start and answer disagree", 75),
      plan("soon", "Until the appointment", 28 * 24),
      plan("urgent", "No plan: help first"),
      plan("unfinished", "No plan: still open"),
    ],
  },
  {
    title: "Moves to follow",
    states: [
      followed("neckTilts", "open", "Before it begins", []),
      followed("neckTilts", "counting", "Counting", ["Begin", ...counted(2)]),
      followed("doorwayPec", "timing", "A timer that runs", ["Begin"]),
      followed("neckTilts", "done", "Done", ["Begin", ...counted(10)]),
      {
        ...plan("strain", "Ice timer", 5),
        id: "moves-ice",
        press: ["Ice timer", "Begin"],
      },
    ],
  },
  {
    title: "Pages",
    states: [
      page(paths.guide, "Guide"),
      page(paths.guidePage("relief"), "A page of the guide"),
      page(paths.exercises, "Exercises"),
      page(paths.howThisWorks, "How this works"),
      page(paths.privacy, "Privacy"),
      page(paths.accessibility, "Accessibility"),
      page(paths.noPage, "Not found"),
    ],
  },
];

/** Every state by itself. */
export const galleryStates: readonly GalleryState[] = gallery.flatMap(({ states }) => states);

/** The state with this id. */
export function galleryState(id: string): GalleryState | undefined {
  return galleryStates.find((state) => state.id === id);
}

/** How wide the frames of the contact sheet are, in CSS pixels. */
export const frameWidths = { phone: 360, tablet: 768, desktop: 1280 } as const;

/** The name of a width. */
export type FrameWidth = keyof typeof frameWidths;

export function isFrameWidth(value: string): value is FrameWidth {
  return isKeyOf(frameWidths, value);
}
