/**
 * Any rule set → what can be said about it, in the steps of a logic. It follows `rules/engine` function by function
 * and reads the same data; no rule is written down here. Run on plain truth values it must equal the engine, which
 * a test compares; run on terms of the solver it speaks about all sets of answers.
 */
import { questionsIn, type Condition } from "../rules/engine/condition.ts";
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

/** The most worrying way in which a condition can still come to stand; never "not asked". */
export type Worst<B> = Omit<Thresholds<B>, "notAsked">;

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
  /** How it can still come to stand at worst. */
  worst(condition: Condition): Worst<B>;
  /** `levelSoFar` is this level. */
  soFar(level: string): B;
  /** `levelSoFar` is this level or a more urgent one. */
  soFarAtLeast(level: string): B;
  /** The question is in `missing`. */
  missing(question: string): B;
  /** The question is still asked before the result. */
  toAsk(question: string): B;
  /** The triage is decided: `missing` is empty. */
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
  const worstStood = new Map<Condition, Worst<B>>();
  const applied = new Map<string, Applies<B> | "beingWorkedOut">();
  const rules = Object.values(ruleSet.rules);

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

  /** Follows `worstStandingOf`. */
  function worst(condition: Condition): Worst<B> {
    const before = worstStood.get(condition);
    if (before !== undefined) return before;
    const now = worstAnew(condition);
    worstStood.set(condition, now);
    return now;
  }

  function worstAnew(condition: Condition): Worst<B> {
    switch (condition.kind) {
      case "answered": {
        const { question } = condition;
        const enabling = ruleSet.enableWhen[question];
        const can = enabling === undefined ? logic.yes : worst(enabling).unsure;
        const wanted = condition.options.filter((option) => option !== "unsure");
        const yes = all([can, any([chose(question, wanted), not(answered(question))])]);
        return { yes, unsure: any([yes, all([can, chose(question, ["unsure"])])]) };
      }
      case "atLeast": {
        const parts = condition.of.map(worst);
        const reach = (of: (part: Worst<B>) => B): B => atLeastOf(logic, condition.count, parts.map(of));
        return { yes: reach((part) => part.yes), unsure: reach((part) => part.unsure) };
      }
    }
  }

  /** Some rule asks for `level`; what has not been asked counts as open, or for nothing yet. */
  const askedFor = (level: string, open: "counts" | "countsForNothing"): B =>
    any(
      rules.flatMap(({ when, disposition, ifUnsure }) => {
        const { yes, unsure, notAsked } = stands(when);
        const stillOpen = any([unsure, all([notAsked, worst(when).unsure])]);
        const unclear = all([open === "counts" ? stillOpen : unsure, not(yes)]);
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

  /** Some rule can still ask for more than the level so far: only what such a rule rests on is missing. */
  const couldAskForMore = once(() =>
    rules.map(({ when, disposition, ifUnsure }) => {
      const { yes, unsure } = worst(when);
      const couldBe = (level: string): B =>
        any([...(disposition === level ? [yes] : []), ...(ifUnsure === level ? [unsure] : [])]);
      return {
        when,
        open: any(ruleSet.levels.map((level) => all([couldBe(level), not(soFarAtLeast(level))]))),
      };
    }),
  );
  /** Follows `collectOpen`: the ways down a condition to `question`, as far as they can still rise. */
  const leadsTo = (condition: Condition, question: string): B => {
    if (!mentioned(ruleSet, condition).has(question)) return logic.no;
    const [now, worstNow] = [stands(condition), worst(condition)];
    const canRise = any([all([worstNow.yes, not(now.yes)]), all([worstNow.unsure, not(now.unsure)])]);
    switch (condition.kind) {
      case "answered": {
        const { certainly } = applies(condition.question);
        const enabling = ruleSet.enableWhen[condition.question];
        const here = condition.question === question ? certainly : logic.no;
        const before = enabling === undefined ? logic.no : all([not(certainly), leadsTo(enabling, question)]);
        return all([canRise, any([here, before])]);
      }
      case "atLeast":
        return all([canRise, any(condition.of.map((part) => leadsTo(part, question)))]);
    }
  };
  const missing = once((question: string) =>
    all([
      not(answered(question)),
      applies(question).certainly,
      any(couldAskForMore("").map(({ when, open }) => all([open, leadsTo(when, question)]))),
    ]),
  );
  const unanswered = once((question: string) => all([not(answered(question)), applies(question).certainly]));
  const decided = once(() => all(ruleSet.required.map((question) => not(missing(question)))));
  const disposition = once((level: string) => all([decided(""), mostUrgentOf(resultAsked, level)]));
  const inFull = once(() => any((ruleSet.askedInFull ?? []).map(soFar)));
  const toAsk = once((question: string) => {
    if (!ruleSet.required.includes(question)) return logic.no;
    return any([missing(question), all([inFull(""), unanswered(question)])]);
  });
  const anyToAsk = once(() => any(ruleSet.required.map(toAsk)));

  const onPath = once((id: string) => {
    const screen = ruleSet.screens[id];
    if (screen === undefined) return logic.no;
    const shown = screen.onlyFor === undefined ? logic.yes : any(screen.onlyFor.map(soFar));
    const questions = questionsOfScreen(screen);
    const concerns = any(questions.map((question) => applies(question).certainly));
    // A screen that is only offered is left out until nothing is asked any more.
    const begun = questions.map((question) => all([applies(question).certainly, answered(question)]));
    const now =
      screen.optional === undefined ? any([...begun, ...questions.map(toAsk), not(anyToAsk(""))]) : logic.yes;
    return all([shown, concerns, now]);
  });
  const waiting = once((id: string) => {
    const screen = ruleSet.screens[id];
    if (screen === undefined || screen.optional !== undefined) return logic.no;
    return all([onPath(id), any(questionsOfScreen(screen).map(toAsk))]);
  });
  const next = once((id: string) => {
    const ids = Object.keys(ruleSet.screens);
    return all([...ids.slice(0, ids.indexOf(id)).map((earlier) => not(waiting(earlier))), waiting(id)]);
  });

  return {
    answered,
    applies,
    stands,
    worst,
    soFar,
    soFarAtLeast,
    missing,
    toAsk,
    decided: () => decided(""),
    disposition,
    onPath,
    next,
  };
}

/** They are asked for each question of each set of answers, and never change. */
const mentionedIn = new WeakMap<RuleSet, Map<Condition, ReadonlySet<string>>>();

/** The questions on which a condition rests, those that decide which of them are asked included. */
function mentioned(ruleSet: RuleSet, condition: Condition): ReadonlySet<string> {
  const known = mentionedIn.get(ruleSet) ?? new Map<Condition, ReadonlySet<string>>();
  mentionedIn.set(ruleSet, known);
  const before = known.get(condition);
  if (before !== undefined) return before;
  const now = new Set(
    questionsIn(condition).flatMap((question) => {
      const enabling = ruleSet.enableWhen[question];
      return [question, ...(enabling === undefined ? [] : mentioned(ruleSet, enabling))];
    }),
  );
  known.set(condition, now);
  return now;
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
