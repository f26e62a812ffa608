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
  readonly missing: readonly string[];
}

/** How two kinds of not knowing are read: as the answer that is asked about, or as another one. */
interface Reading {
  readonly unsure: boolean;
  readonly notAnswered: boolean;
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
      if (!asks(reader(given, { unsure: true, notAnswered: true }))) return false;
      if (!asks(reader(given, { unsure: true, notAnswered: false }))) return reading.notAnswered;
    }
    const answer = given[question];
    if (answer === undefined) return reading.notAnswered;
    if (answer === "unsure") return reading.unsure;
    return options.includes(answer);
  };
  return is;
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
  for (const [id, [disposition, ifUnsure, when]] of Object.entries(specifiedRules)) {
    if (when(mild)) present.push(id);
    else if (when(worrying)) notRuledOut.push(id);
    if (when(mild)) certain.push(disposition);
    else if (when(mildButUnsure)) certain.push(ifUnsure);
  }

  const missing = Object.entries(specifiedScreens)
    .filter(([screen]) => !specifiedOptionalScreens.includes(screen))
    .flatMap(([, questions]) => Object.keys(questions))
    .filter((question) => given[question] === undefined && (asked[question]?.(mildButUnsure) ?? true));

  const level = mostUrgent(certain);
  const status = missing.length === 0 || level === "emergency" ? "decided" : "asking";
  return { status, level, present, notRuledOut, missing };
}
