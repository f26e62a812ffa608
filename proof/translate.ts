/**
 * Any rule set → what can be said about it, in the steps of a logic. It follows `rules/engine` function by function
 * and reads the same data; no rule is written down here. Run on plain truth values it must equal the engine, which
 * a test compares; run on terms of the solver it speaks about all sets of answers.
 */
import type { Condition } from "../rules/engine/condition.ts";
import { questionsOfScreen, type RuleSet } from "../rules/engine/rule-set.ts";
import { atLeastOf, type Logic } from "./logic.ts";

/** Whether the person chose `option` for `question`. At most one option of a question may hold. */
export type Given<B> = (question: string, option: string) => B;

/** How a condition stands, as three thresholds: no < not asked < unsure < yes. Each includes those after it. */
export interface Thresholds<B> {
  readonly notAsked: B;
  readonly unsure: B;
  readonly yes: B;
}

/** Whether a question applies: certainly, or at least not certainly not. */
export interface Applies<B> {
  readonly certainly: B;
  readonly possibly: B;
}

/** The options of each question. */
export type OptionsOf = Readonly<Record<string, readonly string[]>>;

/** Everything that the engine says about one set of answers, each worked out when it is first asked for. */
export interface Reading<B> {
  answered(question: string): B;
  applies(question: string): Applies<B>;
  stands(condition: Condition): Thresholds<B>;
  /** `levelSoFar` is this level. */
  soFar(level: string): B;
  /** `levelSoFar` is this level or a more urgent one. */
  soFarAtLeast(level: string): B;
  /** The question is in `missing`. */
  missing(question: string): B;
  /** `missing` is empty. */
  complete(): B;
  /** The triage is decided. */
  decided(): B;
  /** The triage is decided, with this level. */
  disposition(level: string): B;
  /** The screen is on the path of the interview. */
  onPath(screen: string): B;
  /** The screen is the next one. */
  next(screen: string): B;
}

/** What the rule set says about the answers in `given`. Throws RangeError when questions enable each other in a circle. */
export function translate<B>(
  logic: Logic<B>,
  ruleSet: RuleSet,
  options: OptionsOf,
  given: Given<B>,
): Reading<B> {
  const { all, any, not } = logic;
  const stood = new Map<Condition, Thresholds<B>>();
  const applied = new Map<string, Applies<B> | "beingWorkedOut">();
  const rules = Object.values(ruleSet.rules);
  const [mostUrgent] = ruleSet.levels;

  const chose = (question: string, wanted: readonly string[]): B =>
    any(
      (options[question] ?? [])
        .filter((option) => wanted.includes(option))
        .map((option) => given(question, option)),
    );
  const answered = once((question: string): B => chose(question, options[question] ?? []));

  function applies(question: string): Applies<B> {
    const condition = ruleSet.enableWhen[question];
    if (condition === undefined) return { certainly: logic.yes, possibly: logic.yes };
    const before = applied.get(question);
    if (before === "beingWorkedOut")
      throw new RangeError(`Whether “${question}” is asked depends on itself.`);
    if (before !== undefined) return before;
    applied.set(question, "beingWorkedOut");
    const { unsure, notAsked } = stands(condition);
    const now = { certainly: unsure, possibly: notAsked };
    applied.set(question, now);
    return now;
  }

  function stands(condition: Condition): Thresholds<B> {
    const before = stood.get(condition);
    if (before !== undefined) return before;
    const now = standsAnew(condition);
    stood.set(condition, now);
    return now;
  }

  function standsAnew(condition: Condition): Thresholds<B> {
    switch (condition.kind) {
      case "answered": {
        const { question } = condition;
        const { certainly, possibly } = applies(question);
        const wanted = chose(
          question,
          condition.options.filter((option) => option !== "unsure"),
        );
        const yes = all([certainly, wanted]);
        const unsure = any([yes, all([certainly, chose(question, ["unsure"])])]);
        const open = all([possibly, any([not(certainly), not(answered(question))])]);
        return { yes, unsure, notAsked: any([unsure, open]) };
      }
      case "atLeast": {
        const parts = condition.of.map(stands);
        return {
          yes: atLeastOf(
            logic,
            condition.count,
            parts.map((part) => part.yes),
          ),
          unsure: atLeastOf(
            logic,
            condition.count,
            parts.map((part) => part.unsure),
          ),
          notAsked: atLeastOf(
            logic,
            condition.count,
            parts.map((part) => part.notAsked),
          ),
        };
      }
    }
  }

  /** Some rule asks for `level`; what has not been asked counts as open, or for nothing yet. */
  const askedFor = (level: string, open: "counts" | "countsForNothing"): B =>
    any(
      rules.flatMap(({ when, disposition, ifUnsure }) => {
        const { yes, unsure, notAsked } = stands(when);
        const unclear = all([open === "counts" ? notAsked : unsure, not(yes)]);
        return [...(disposition === level ? [yes] : []), ...(ifUnsure === level ? [unclear] : [])];
      }),
    );
  /** `mostUrgentOf`: the first level that is asked for; the last one when none is. */
  const mostUrgentOf = (asked: (level: string) => B, level: string): B => {
    const place = ruleSet.levels.indexOf(level);
    const earlier = ruleSet.levels.slice(0, place).map((other) => not(asked(other)));
    return all(place === ruleSet.levels.length - 1 ? earlier : [...earlier, asked(level)]);
  };
  const soFarAsked = once((level: string) => askedFor(level, "countsForNothing"));
  const resultAsked = once((level: string) => askedFor(level, "counts"));
  const soFar = once((level: string) => mostUrgentOf(soFarAsked, level));
  const soFarAtLeast = once((level: string) =>
    any(ruleSet.levels.slice(0, ruleSet.levels.indexOf(level) + 1).map(soFar)),
  );

  const missing = once((question: string) => all([not(answered(question)), applies(question).certainly]));
  const complete = once(() => all(ruleSet.required.map((question) => not(missing(question)))));
  const disposition = once((level: string) =>
    any([
      all([complete(""), mostUrgentOf(resultAsked, level)]),
      ...(level === mostUrgent ? [soFar(level)] : []),
    ]),
  );

  const onPath = once((id: string) => {
    const screen = ruleSet.screens[id];
    if (screen === undefined) return logic.no;
    const shown = screen.onlyFor === undefined ? logic.yes : any(screen.onlyFor.map(soFar));
    return all([shown, any(questionsOfScreen(screen).map((question) => applies(question).certainly))]);
  });
  const waiting = once((id: string) => {
    const screen = ruleSet.screens[id];
    if (screen === undefined || screen.optional !== undefined) return logic.no;
    return all([onPath(id), any(questionsOfScreen(screen).map(missing))]);
  });
  const next = once((id: string) => {
    const ids = Object.keys(ruleSet.screens);
    return all([...ids.slice(0, ids.indexOf(id)).map((earlier) => not(waiting(earlier))), waiting(id)]);
  });

  return {
    answered,
    applies,
    stands,
    soFar,
    soFarAtLeast,
    missing,
    complete: () => complete(""),
    decided: () => any([complete(""), soFar(mostUrgent)]),
    disposition,
    onPath,
    next,
  };
}

/** The same function, which works out each thing only once. */
function once<B>(work: (of: string) => B): (of: string) => B {
  const known = new Map<string, B>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const now = work(of);
    known.set(of, now);
    return now;
  };
}
