/**
 * A second, independent way to the level. It has no three-valued logic: as no rule contains a negation, a rule
 * is true when it is true under the mildest reading of what is not known, and ruled out when it is false under
 * the most worrying reading.
 */
import { specifiedLevels, specifiedOptionalScreens, specifiedScreens } from "./specified.ts";
import { specifiedRules, type Is, type Level } from "./rules.ts";

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
}

/** How two kinds of not knowing are read: as the answer that is asked about, or as another one. */
interface Reading {
  readonly unsure: boolean;
  readonly notAnswered: boolean;
  /** Whether an answer counts as it was given while it is open whether its question is asked. */
  readonly kept?: boolean;
}

const asked: Readonly<Record<string, (is: Is) => boolean>> = {
  selfCare: (is) => is("duration", "h24to48", "d2to4", "d5to13", "w2to6", "w6toM3", "overM3"),
  sepsisSigns: (is) =>
    is("fever", "yes") || is("coughIllness", "yes") || is("rash", "yes") || is("urineChange", "yes"),
  pregnancyWarning: (is) => is("pregnancy", "pregnant", "maybe"),
  preeclampsiaSigns: (is) => is("pregnancy", "pregnant", "recentBirth"),
  inflammatoryPattern: (is) => is("duration", "overM3") && is("age", "a18to44"),
};

function reader(given: Given, reading: Reading): Is {
  const is: Is = (question, ...options) => {
    const asks = asked[question];
    if (asks !== undefined) {
      if (!asks(reader(given, { ...reading, unsure: true, notAnswered: true }))) return false;
      const isOpen = !asks(reader(given, { unsure: true, notAnswered: false }));
      if (isOpen && (reading.kept !== true || given[question] === undefined)) return reading.notAnswered;
    }
    const answer = given[question];
    if (answer === undefined) return reading.notAnswered;
    if (answer === "unsure") return reading.unsure;
    return options.includes(answer);
  };
  return is;
}

/** The questions that each rule of the specification mentions, and those that decide whether these are asked. */
const mentionedBy: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(specifiedRules).map(([id, [, , when]]) => [id, questionsReadBy(when)]),
);

/** Found by asking: each question once more as the only one that is not so, or the only one that is. */
function questionsReadBy(when: (is: Is) => boolean): readonly string[] {
  const read = new Set<string>();
  let before = -1;
  while (before < read.size) {
    before = read.size;
    for (const turned of [undefined, ...read]) {
      for (const usual of [true, false]) {
        const note: Is = (question) => {
          read.add(question);
          return question === turned ? !usual : usual;
        };
        when(note);
        for (const question of [...read]) asked[question]?.(note);
      }
    }
  }
  return [...read];
}

/** The truth of a rule of the specification. */
export function truthBySpecification(when: (is: Is) => boolean, given: Given): "yes" | "no" | "unknown" {
  if (when(reader(given, { unsure: false, notAnswered: false }))) return "yes";
  return when(reader(given, { unsure: true, notAnswered: true })) ? "unknown" : "no";
}

const mostUrgent = (levels: readonly Level[]): Level =>
  specifiedLevels.find((level) => levels.includes(level)) ?? "selfCare";

/** The level of a set of answers, worked out from the specification alone. */
export function oracle(given: Given): Verdict {
  const mild = reader(given, { unsure: false, notAnswered: false });
  const mildButUnsure = reader(given, { unsure: true, notAnswered: false });
  const worrying = reader(given, { unsure: true, notAnswered: true });

  const present: string[] = [];
  const notRuledOut: string[] = [];
  const certain: Level[] = [];
  const possible: (readonly [id: string, level: Level])[] = [];
  for (const [id, [disposition, ifUnsure, when]] of Object.entries(specifiedRules)) {
    if (when(mild)) present.push(id);
    else if (when(worrying)) notRuledOut.push(id);
    if (when(mild)) certain.push(disposition);
    else if (when(mildButUnsure)) certain.push(ifUnsure);
    // The worst that can still come of it, with the answers that were given.
    if (when(reader(given, { unsure: false, notAnswered: true, kept: true })))
      possible.push([id, disposition]);
    else if (when(reader(given, { unsure: true, notAnswered: true, kept: true })))
      possible.push([id, ifUnsure]);
  }

  const unanswered = Object.entries(specifiedScreens)
    .filter(([screen]) => !specifiedOptionalScreens.includes(screen))
    .flatMap(([, questions]) => Object.keys(questions))
    .filter((question) => given[question] === undefined && (asked[question]?.(mildButUnsure) ?? true));

  const level = mostUrgent(certain);
  const isWorse = (other: Level) => specifiedLevels.indexOf(other) < specifiedLevels.indexOf(level);
  const open = possible.filter(([, other]) => isWorse(other)).flatMap(([id]) => mentionedBy[id] ?? []);
  const couldMatter = unanswered.filter((question) => open.includes(question));
  return {
    status: open.length === 0 ? "decided" : "asking",
    level,
    present,
    notRuledOut,
    unanswered,
    couldMatter,
  };
}
