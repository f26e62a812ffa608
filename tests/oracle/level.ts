/**
 * A second, independent way to the level. It has no three-valued logic: as no rule contains a negation, a rule
 * is true when it is true under the mildest reading of what is not known, and ruled out when it is false under
 * the most worrying reading.
 */
import { asked, specifiedRules, type Is, type Level } from "./rules.ts";
import { specifiedLevels, specifiedOptionalScreens, specifiedScreens } from "./specified.ts";

/** Answers as plain data. */
export type Given = Readonly<Record<string, string>>;

/** What the oracle says about a set of answers; `level` is the one that is certain. */
export interface Verdict {
  readonly status: "asking" | "decided";
  readonly level: Level;
  readonly present: readonly string[];
  readonly notRuledOut: readonly string[];
  /** Questions that are asked and have no answer. */
  readonly unanswered: readonly string[];
  /** Those of them that stand in a rule which could still ask for a more urgent level, or decide that one is asked. */
  readonly couldMatter: readonly string[];
  /** Those of them whose answer can, for some answers to the others, bring such a rule up. */
  readonly missing: readonly string[];
}

/** How not knowing is read: as the answer that is asked about, or as another one. */
interface Reading {
  readonly unsure: boolean;
  readonly notAnswered: (question: string) => boolean;
  /** Whether an answer counts as it was given while it is open whether its question is asked. */
  readonly kept?: true;
}

const always = (): boolean => true;
const never = (): boolean => false;

function reader(given: Given, reading: Reading): Is {
  return (question, ...options) => {
    const asks = asked[question];
    if (asks !== undefined) {
      if (!asks(reader(given, { unsure: true, notAnswered: always }))) return false;
      if (!asks(reader(given, { unsure: true, notAnswered: never }))) {
        // Whether it is asked depends on what is not answered yet.
        if (!asks(reader(given, { ...reading, unsure: true }))) return false;
        if (reading.kept !== true || given[question] === undefined) return reading.notAnswered(question);
      }
    }
    const answer = given[question];
    if (answer === undefined) return reading.notAnswered(question);
    if (answer === "unsure") return reading.unsure;
    return options.includes(answer);
  };
}

/** The truth of a rule of the specification. */
export function truthBySpecification(when: (is: Is) => boolean, given: Given): "yes" | "no" | "unknown" {
  if (when(reader(given, { unsure: false, notAnswered: never }))) return "yes";
  return when(reader(given, { unsure: true, notAnswered: always })) ? "unknown" : "no";
}

const rank = (level: Level): number => specifiedLevels.indexOf(level);
const mostUrgent = (levels: readonly Level[]): Level =>
  specifiedLevels.find((level) => levels.includes(level)) ?? "selfCare";

/** Everything that a rule reads, with what decides whether that is asked. */
function readBy(when: (is: Is) => boolean): ReadonlySet<string> {
  const read = new Set<string>();
  const note: Is = (question) => {
    if (read.has(question)) return false;
    read.add(question);
    asked[question]?.(note);
    return false;
  };
  when(note);
  return read;
}

const rules = Object.entries(specifiedRules).map(([id, [disposition, ifUnsure, when]]) => ({
  id,
  disposition,
  ifUnsure,
  when,
  reads: readBy(when),
}));

const requiredQuestions = Object.entries(specifiedScreens)
  .filter(([screen]) => !specifiedOptionalScreens.includes(screen))
  .flatMap(([, questions]) => Object.keys(questions));

/** The level of a set of answers, worked out from the specification alone. */
export function oracle(given: Given): Verdict {
  const mild = reader(given, { unsure: false, notAnswered: never });
  const mildButUnsure = reader(given, { unsure: true, notAnswered: never });
  const worrying = reader(given, { unsure: true, notAnswered: always });

  const present: string[] = [];
  const notRuledOut: string[] = [];
  const certain: Level[] = [];
  for (const { id, disposition, ifUnsure, when } of rules) {
    if (when(mild)) {
      present.push(id);
      certain.push(disposition);
    } else if (when(worrying)) {
      notRuledOut.push(id);
      if (when(mildButUnsure)) certain.push(ifUnsure);
    }
  }

  const level = mostUrgent(certain);
  const unanswered = requiredQuestions.filter(
    (question) => given[question] === undefined && (asked[question]?.(mildButUnsure) ?? true),
  );
  const { couldMatter, missing } = stillToAsk(given, level);
  return {
    status: missing.size === 0 ? "decided" : "asking",
    level,
    present,
    notRuledOut,
    unanswered,
    couldMatter: unanswered.filter((question) => couldMatter.has(question)),
    missing: unanswered.filter((question) => missing.has(question)),
  };
}

/** What stands in a rule that can still come above `level`, to true or to not ruled out, and what can turn it. */
function stillToAsk(given: Given, level: Level) {
  const couldMatter = new Set<string>();
  const missing = new Set<string>();
  for (const { disposition, ifUnsure, when, reads } of rules) {
    for (const [reached, unsure] of [
      [disposition, false],
      [ifUnsure, true],
    ] as const) {
      if (rank(reached) >= rank(level)) continue;
      if (!when(reader(given, { unsure, notAnswered: always, kept: true }))) continue;
      for (const question of reads) couldMatter.add(question);
      const open = [...reads].filter((question) => given[question] === undefined);
      for (const question of open) {
        if (!missing.has(question) && turns(when, given, unsure, question, open)) missing.add(question);
      }
    }
  }
  return { couldMatter, missing };
}

/** Whether the answer to `question` alone can turn the rule, for some answers to the other `unanswered` ones. */
function turns(
  when: (is: Is) => boolean,
  given: Given,
  unsure: boolean,
  question: string,
  unanswered: readonly string[],
): boolean {
  const others = unanswered.filter((other) => other !== question);
  for (let choice = 0; choice < 2 ** others.length; choice += 1) {
    const chosen = new Set(others.filter((_, index) => ((choice >> index) & 1) === 1));
    const without = reader(given, { unsure, notAnswered: (other) => chosen.has(other), kept: true });
    if (when(without)) continue;
    const withIt = reader(given, {
      unsure,
      notAnswered: (other) => other === question || chosen.has(other),
      kept: true,
    });
    if (when(withIt)) return true;
  }
  return false;
}
