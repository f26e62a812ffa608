/**
 * What the proof found out, as it stands in `proof/results.json`, and how to read it back. It needs no solver, so
 * pages can show it.
 */

/** Question id to option id; a question not answered is absent. */
export type AnswerSet = Readonly<Record<string, string>>;

/** One statement about the rules, and whether it holds for every set of answers. */
export interface StatementResult {
  readonly id: string;
  /** What is claimed, in plain words. */
  readonly sentence: string;
  readonly result: "proven" | "refuted";
  /** Time taken, in seconds, without that of the twins. */
  readonly seconds: number;
  /** How many questions were put to the solver. */
  readonly queries: number;
  /** What was looked at beside the solver's questions, or was counted; may be empty. */
  readonly notes: readonly string[];
  /** Copies of the rules that were broken on purpose; each must make the statement fail. */
  readonly twins: readonly TwinResult[];
}

/** A copy of the rules that was broken on purpose, and what showed it. */
export interface TwinResult {
  /** What was broken, in plain words. */
  readonly sentence: string;
  /** What refuted the statement, in plain words. */
  readonly refutedBy: string;
}

/** What a person who goes through the interview can reach. */
export type ReachedKind =
  | "question"
  | "option"
  | "rulePresent"
  | "ruleNotRuledOut"
  | "level"
  | "screen"
  | "causePattern"
  | "exercise"
  | "planItem";

const reachedKinds = [
  "question",
  "option",
  "rulePresent",
  "ruleNotRuledOut",
  "level",
  "screen",
  "causePattern",
  "exercise",
  "planItem",
] as const satisfies readonly ReachedKind[];

/**
 * The smallest example of something that can be reached: the fewest answers that differ from `baseline`. The person
 * answers each question that is asked with `changes`, else with `baseline`; what is in neither is skipped.
 */
export interface Example {
  readonly kind: ReachedKind;
  /** A permanent id; for an option `question.option`. */
  readonly id: string;
  /** The level at the end of the interview. */
  readonly level: string;
  readonly changes: AnswerSet;
}

/** Where a condition belongs: a rule, what enables a question, or what rules advice out. */
export type OwnerKind = "rule" | "enableWhen" | "exclusion";

/**
 * One leaf of a condition, and two sets of answers that differ in its question only: with `yes` the condition
 * holds, with `no` it does not. All other answers are `changes`, else those of `baseline`.
 */
export interface LeafPair {
  readonly owner: { readonly kind: OwnerKind; readonly id: string };
  readonly question: string;
  /** The options with which the leaf holds. */
  readonly options: readonly string[];
  readonly changes: AnswerSet;
  readonly yes: string;
  readonly no: string;
  /** `masking`: the question stands in another leaf of the same condition too, which was held fixed for this. */
  readonly how: "uniqueCause" | "masking";
}

/** A rule that never sets the level by itself, and why it is kept. */
export interface KeptRule {
  readonly rule: string;
  readonly reason: string;
}

/** Everything that the proof found out. */
export interface ProofResults {
  readonly ruleSetVersion: string;
  /** SHA-256 of the rule data that was proven, in hexadecimal. */
  readonly ruleDataHash: string;
  /** The day of the proof, ISO 8601. */
  readonly date: string;
  /** Ordinary soreness on the day after training; examples and pairs are told as changes to it. */
  readonly baseline: AnswerSet;
  readonly statements: readonly StatementResult[];
  readonly examples: readonly Example[];
  readonly leaves: readonly LeafPair[];
  readonly keptRules: readonly KeptRule[];
}

/** Reads results back. Throws TypeError, naming the place, when `value` has another shape. */
export function parseResults(value: unknown): ProofResults {
  const all = recordAt(value, "results");
  return {
    ruleSetVersion: text(all, "ruleSetVersion"),
    ruleDataHash: text(all, "ruleDataHash"),
    date: text(all, "date"),
    baseline: answerSet(all, "baseline"),
    statements: list(all, "statements").map((item) => ({
      id: text(item, "id"),
      sentence: text(item, "sentence"),
      result: oneOf(item, "result", ["proven", "refuted"] as const),
      seconds: number(item, "seconds"),
      queries: number(item, "queries"),
      notes: texts(item, "notes"),
      twins: list(item, "twins").map((twin) => ({
        sentence: text(twin, "sentence"),
        refutedBy: text(twin, "refutedBy"),
      })),
    })),
    examples: list(all, "examples").map((item) => ({
      kind: oneOf(item, "kind", reachedKinds),
      id: text(item, "id"),
      level: text(item, "level"),
      changes: answerSet(item, "changes"),
    })),
    leaves: list(all, "leaves").map((item) => {
      const owner = recordAt(item["owner"], "owner");
      return {
        owner: {
          kind: oneOf(owner, "kind", ["rule", "enableWhen", "exclusion"] as const),
          id: text(owner, "id"),
        },
        question: text(item, "question"),
        options: texts(item, "options"),
        changes: answerSet(item, "changes"),
        yes: text(item, "yes"),
        no: text(item, "no"),
        how: oneOf(item, "how", ["uniqueCause", "masking"] as const),
      };
    }),
    keptRules: list(all, "keptRules").map((item) => ({
      rule: text(item, "rule"),
      reason: text(item, "reason"),
    })),
  };
}

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function recordAt(value: unknown, name: string): Plain {
  if (!isPlain(value)) throw new TypeError(`“${name}” of the proof's results must be an object.`);
  return value;
}

function text(from: Plain, name: string): string {
  const value = from[name];
  if (typeof value !== "string") throw new TypeError(`“${name}” of the proof's results must be text.`);
  return value;
}

function number(from: Plain, name: string): number {
  const value = from[name];
  if (typeof value !== "number") throw new TypeError(`“${name}” of the proof's results must be a number.`);
  return value;
}

function items(from: Plain, name: string): readonly unknown[] {
  const value = from[name];
  if (!Array.isArray(value)) throw new TypeError(`“${name}” of the proof's results must be a list.`);
  return value;
}

function list(from: Plain, name: string): readonly Plain[] {
  return items(from, name).map((item) => recordAt(item, name));
}

function texts(from: Plain, name: string): readonly string[] {
  return items(from, name).map((item) => text({ [name]: item }, name));
}

function answerSet(from: Plain, name: string): AnswerSet {
  const given = recordAt(from[name], name);
  return Object.fromEntries(Object.keys(given).map((question) => [question, text(given, question)]));
}

function oneOf<const Options extends readonly string[]>(
  from: Plain,
  name: string,
  options: Options,
): Options[number] {
  const value = text(from, name);
  const found = options.find((option): option is Options[number] => option === value);
  if (found === undefined) throw new TypeError(`“${name}” of the proof's results must not be “${value}”.`);
  return found;
}
