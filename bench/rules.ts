/**
 * Evaluations a second: the explaining and the compiled evaluators against functions written by hand and against two
 * general rule engines, on the same rules and the same answers, in one run; and the cost as rules grow.
 */
import { fileURLToPath } from "node:url";
import { chance } from "../proof/chance.ts";
import { ordinarySoreness, upperBackSubject } from "../proof/subject.ts";
import { bitSliced } from "../proof/compiled/bit-sliced.ts";
import { compiled } from "../proof/compiled/compiled.ts";
import type { Condition } from "../rules/engine/condition.ts";
import { stateOf } from "../rules/engine/evaluate.ts";
import { nonEmpty } from "../rules/engine/keys.ts";
import type { GivenAnswers, RuleSet } from "../rules/engine/rule-set.ts";
import { triage, triageBy } from "../rules/engine/triage.ts";
import { byJsonLogic, byJsonRulesEngine } from "./rules-elsewhere.ts";
import { writtenOut, type WrittenOut } from "./rules-written-out.ts";
import { sideBySide, type Contender, type Timing } from "./side-by-side.ts";

type Given = GivenAnswers<string>;

const { ruleSet, options } = upperBackSubject;
const ordinary = ordinarySoreness(upperBackSubject);

/** How many sets of answers there are. */
const sets = 4_096;
/** Words of a plane: enough that starting an operation costs little, few enough to stay near the processor. */
const planeWords = 128;

/** What the benchmark of the rules found. Times are in milliseconds of processor time per set of answers. */
export interface RulesBench {
  readonly rules: number;
  readonly sets: number;
  /** How many sets come to each level; every contender gave the same level for every set. */
  readonly byLevel: Readonly<Record<string, number>>;
  readonly timings: readonly Timing[];
  /** 1, 10 and 100 times as many rules on the same questions: time per set. */
  readonly growth: readonly Growth[];
}

/** So many copies of the rules. */
interface Growth {
  readonly copies: number;
  readonly timings: readonly Timing[];
}

/** Runs the whole benchmark. Throws Error when two contenders differ about a set. */
export async function benchRules(): Promise<RulesBench> {
  const people = everybody();
  const { contenders, byLevel } = await contendersFor(people);
  const timings = await sideBySide(contenders, { rounds: 15, warmUp: 3, clock: "processor" });
  const growth: Growth[] = [];
  for (const copies of [1, 10, 100]) {
    const grown = await grownContenders(copies, people);
    growth.push({
      copies,
      timings: await sideBySide(grown, { rounds: 9, warmUp: 2, clock: "processor" }),
    });
  }
  return { rules: Object.keys(ruleSet.rules).length, sets, byLevel, timings, growth };
}

/** Everybody who evaluates the rules as they are, after comparing what each of them tells. */
async function contendersFor(people: readonly Given[]) {
  const byHand = await byHandFor(ruleSet, "rules", people);
  const logic = byJsonLogic(ruleSet);
  const engine = byJsonRulesEngine(ruleSet);
  const levels = people.map((answers) => explained(ruleSet, answers).level);
  for (const [index, answers] of people.entries()) {
    same("json-logic-js", answers, logic(answers), levels[index]);
    same("json-rules-engine", answers, await engine(answers), levels[index]);
  }
  const byLevel = Object.fromEntries(
    ruleSet.levels.map((level, index) => [level, levels.filter((other) => other === index).length]),
  );
  return {
    byLevel,
    contenders: [
      forEach("functions by hand, level only", people, 16, byHand.levelOf),
      forEach("functions by hand, level, rules and what is missing", people, 4, byHand.triageOf),
      ...ours(ruleSet, people, 1),
      forEach("json-logic-js, level only", people.slice(0, 1_024), 1, logic),
      {
        name: "json-rules-engine, level only",
        items: 128,
        async run() {
          for (const answers of people.slice(0, 128)) await engine(answers);
        },
      },
    ],
  };
}

function forEach(
  name: string,
  people: readonly Given[],
  times: number,
  work: (answers: Given) => unknown,
): Contender {
  return {
    name,
    items: people.length * times,
    run() {
      for (let time = 0; time < times; time += 1) for (const answers of people) work(answers);
    },
  };
}

/** Contenders for so many copies of the rules: the more there are, the fewer people. */
async function grownContenders(copies: number, everyone: readonly Given[]): Promise<readonly Contender[]> {
  const rules = withCopies(copies, turned);
  const people = everyone.filter((_, index) => index % copies === 0);
  const byHand = await byHandFor(rules, `rules-times-${copies}`, people);
  // As many steps, on fewer conditions: what the processor can remember of them shows in the difference.
  const alike = triageBy(withCopies(copies, (condition) => condition));
  return [
    ...ours(rules, people, copies),
    forEach("triage, with reasons, of copies that are all the same", people, 2, alike),
    forEach("functions by hand, level, rules and what is missing", people, 2, byHand.triageOf),
  ];
}

/** The rules as functions, after comparing what they tell with what `triage` tells. */
async function byHandFor(rules: RuleSet, name: string, people: readonly Given[]): Promise<WrittenOut> {
  const file = new URL(`../.cache/bench/${name}.mjs`, import.meta.url);
  const byHand = await writtenOut(rules, fileURLToPath(file));
  for (const answers of people) {
    const { level, told: wanted } = explained(rules, answers);
    same("The function by hand", answers, byHand.levelOf(answers), level);
    const inFull = byHand.triageOf(answers);
    same("The full function by hand", answers, told(inFull.level, inFull), wanted);
  }
  return byHand;
}

function same<T>(name: string, answers: Given, found: T, wanted: T): void {
  if (found !== wanted) throw new Error(`${name} differs: ${JSON.stringify(answers)}`);
}

/** What an evaluation tells but the reasons, as a text to compare: level, rules present and not ruled out, missing. */
function told(level: number, { present, notRuledOut, missing }: Lists): string {
  return JSON.stringify([level, present, notRuledOut, missing]);
}

interface Lists {
  readonly present: readonly string[];
  readonly notRuledOut: readonly string[];
  readonly missing: readonly string[];
}

/** The level and what else `triage` tells. Throws Error when it is not decided: all people here have answered all. */
function explained(rules: RuleSet, answers: Given) {
  const result = triage(rules, stateOf(rules, answers));
  if (result.status !== "decided") throw new Error(`Not complete: ${JSON.stringify(answers)}`);
  const level = rules.levels.indexOf(result.disposition);
  const lists = {
    present: result.present.map(({ rule }) => rule),
    notRuledOut: result.notRuledOut.map(({ rule }) => rule),
    missing: result.missing,
  };
  return { result, level, told: told(level, lists) };
}

/** Our evaluators for `people`, after comparing what each of them tells with what `triage` tells. */
function ours(rules: RuleSet, people: readonly Given[], copies: number) {
  const explain = triageBy(rules);
  const { bits, words, outcomeAt } = compiled(rules);
  const rows = new Uint32Array(words * people.length);
  const sliced = bitSliced(rules, planeWords);
  for (const [index, answers] of people.entries()) {
    const { result, level } = explained(rules, answers);
    same("With reasons", answers, JSON.stringify(explain(answers)), JSON.stringify(result));
    bits.write(answers, rows, index * words);
    // Decided outcomes have even numbers.
    same("By bits", answers, outcomeAt(rows, index * words) / 2, level);
    sliced.write(answers, index);
  }
  sliced.evaluate();
  for (const [index, answers] of people.entries()) {
    same("By planes", answers, sliced.outcomeAt(index) / 2, explained(rules, answers).level);
  }
  const overBits = Math.ceil(80 / copies);
  const overPlanes = Math.ceil(1_000 / copies);
  const contenders: readonly Contender[] = [
    forEach("triage, with reasons", people, 2, explain),
    {
      name: "compiled, from bits: level",
      items: people.length * overBits,
      run() {
        for (let round = 0; round < overBits; round += 1) {
          for (let at = 0; at < rows.length; at += words) outcomeAt(rows, at);
        }
      },
    },
    {
      name: "bit-sliced, from planes: level",
      items: sliced.sets * overPlanes,
      run() {
        for (let round = 0; round < overPlanes; round += 1) sliced.evaluate();
      },
    },
  ];
  return contenders;
}

/** People who have answered all that applies to them, nothing with "unsure": ordinary soreness with a few changes. */
function everybody(): readonly Given[] {
  const next = chance(20_261_122);
  return Array.from({ length: sets }, () => {
    // One person in three is quite ordinary; the others have one answer in fifty drawn at random.
    const rare = next(3) === 0 ? 0 : 2;
    const answers: Record<string, string> = {};
    for (const question of ruleSet.required) {
      if (stateOf(ruleSet, answers).applies(question) === "no") continue;
      const definite = (options[question] ?? []).filter((option) => option !== "unsure");
      const usual = ordinary[question] ?? "no";
      answers[question] = next(100) < rare ? (definite[next(definite.length)] ?? usual) : usual;
    }
    return answers;
  });
}

/**
 * Questions that are always asked and that nearly everybody answers with no: any of them can stand for another, and
 * rules on them are about as seldom present.
 */
const alike = ruleSet.required.filter(
  (question) =>
    ruleSet.enableWhen[question] === undefined &&
    String(options[question]) === "yes,no,unsure" &&
    ordinary[question] === "no",
);

/** The rules so many times over, each time with the conditions that `change` makes of them. */
function withCopies(copies: number, change: (condition: Condition, copy: number) => Condition): RuleSet {
  const rules = Array.from({ length: copies }, (_, copy) =>
    Object.entries(ruleSet.rules).map(
      ([id, rule]) => [`${id}${copy}`, { ...rule, when: change(rule.when, copy) }] as const,
    ),
  );
  return { ...ruleSet, rules: Object.fromEntries(rules.flat()) };
}

/** The condition on other questions, so that copies are rules of their own and cannot be worked out once for all. */
function turned(condition: Condition, by: number): Condition {
  switch (condition.kind) {
    case "answered": {
      const place = alike.indexOf(condition.question);
      const question = place < 0 ? condition.question : alike[(place + by) % alike.length];
      return { ...condition, question: question ?? condition.question };
    }
    case "atLeast":
      return { ...condition, of: nonEmpty(condition.of.map((part) => turned(part, by))) };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await benchRules();
  console.log(`${result.rules} rules, ${result.sets} sets:`, result.byLevel);
  const show = (timings: readonly Timing[]): void => {
    console.table(
      Object.fromEntries(
        timings.map(({ name, median, min, ratio }) => [
          name,
          {
            "µs a set": Number((median * 1000).toPrecision(3)),
            "a second": Math.round(1000 / median).toLocaleString("en-US"),
            "best a second": Math.round(1000 / min).toLocaleString("en-US"),
            ratio: Number(ratio.toPrecision(3)),
          },
        ]),
      ),
    );
  };
  show(result.timings);
  for (const { copies, timings } of result.growth) {
    console.log(`Rules × ${copies}, per set:`);
    show(timings);
  }
}
