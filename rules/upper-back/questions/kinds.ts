/** The kinds of questions. What holds for all of a kind stands here once; a question names its kind. */

/** Why a question is asked again when the check is done again, or why its answer is filled in; see `recheck/asked-again.ts`. */
export type AgainId =
  | "newSign"
  | "lateSign"
  | "newInjury"
  | "painCanMove"
  | "course"
  | "keptAtIt"
  | "newState"
  | "adviceMustFit"
  | "shownAgain"
  | "neverTheLevel"
  | "counted";

/** What holds for all questions of a kind. */
interface QuestionKind {
  readonly again: AgainId;
  /** Whether the answer can change later in a way that a person notices and can watch out for. */
  readonly noticeable: boolean;
}

export const questionKinds = {
  /** A sign that can come at any time. */
  sign: { again: "newSign", noticeable: true },
  /** A sign that can show days after an injury. */
  lateSign: { again: "lateSign", noticeable: true },
  /** What was felt when it happened, or is looked for once. */
  injury: { again: "lateSign", noticeable: false },
  blow: { again: "newInjury", noticeable: false },
  /** Settled by now, such as how it started. */
  settled: { again: "shownAgain", noticeable: false },
  duration: { again: "counted", noticeable: false },
  /** A place on the picture of the back. */
  site: { again: "painCanMove", noticeable: false },
  /** How the pain behaves. */
  behavior: { again: "painCanMove", noticeable: true },
  /** Whether moving changes the pain. */
  movement: { again: "painCanMove", noticeable: false },
  /** How it goes on, compared from check to check. */
  course: { again: "course", noticeable: true },
  selfCare: { again: "keptAtIt", noticeable: false },
  /** A state of health that can change and be noticed. */
  state: { again: "newState", noticeable: true },
  /** What makes an illness more likely. */
  risk: { again: "newState", noticeable: false },
  /** Shows what the pain can fit with, and never changes the level. */
  training: { again: "neverTheLevel", noticeable: false },
  /** Has to be answered before a painkiller is named. */
  painkillers: { again: "adviceMustFit", noticeable: false },
  /** Has to be answered before ice, heat or other things on the skin are named. */
  iceAndHeat: { again: "adviceMustFit", noticeable: false },
} as const satisfies Record<string, QuestionKind>;

/** The id of a kind of questions. */
export type QuestionKindId = keyof typeof questionKinds;
