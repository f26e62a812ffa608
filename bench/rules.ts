/**
 * Evaluations a second: the explaining and the compiled evaluators against functions written by hand and against two
 * general rule engines, on the same rules and the same answers, in one run; and the cost as rules grow.
 */
import { fileURLToPath } from "node:url";
import { ordinarySoreness, upperBackSubject } from "../proof/subject.ts";
import { bitSliced } from "../rules/engine/bit-sliced.ts";
import { compiled } from "../rules/engine/compiled.ts";
import type { Condition } from "../rules/engine/condition.ts";
import { stateOf } from "../rules/engine/evaluate.ts";
import { nonEmpty } from "../rules/engine/keys.ts";
import type { GivenAnswers, RuleSet } from "../rules/engine/rule-set.ts";
import { triage } from "../rules/engine/triage.ts";
import { byJsonLogic, byJsonRulesEngine } from "./rules-elsewhere.ts";
import { writtenOut } from "./rules-written-out.ts";
import { sideBySide, type Contender, type Timing } from "./side-by-side.ts";

type Given = GivenAnswers<string>;

const { ruleSet, options } = upperBackSubject;

/** How many sets of answers there are. */
const sets = 4_096;
/** Words of a plane: all that is worked on stays near the processor. */
const planeWords = 16;

/** What the benchmark of the rules found. Times are in milliseconds of processor time per set of answers. */
export interface RulesBench {
  readonly rules: number;
  readonly sets: number;
  /** How many sets come to each level; every contender gave the same level for every set. */
  readonly byLevel: Readonly<Record<string, number>>;
  readonly timings: readonly Timing[];
  /** 1, 10 and 100 times as many rules on the same questions: time per set. */
  readonly growth: readonly { readonly copies: number; readonly timings: readonly Timing[] }[];
}

/** Runs the whole benchmark. Throws Error when two contenders differ about a set. */
export async function benchRules(): Promise<RulesBench> {
  const people = everybody();
  const { contenders, byLevel } = await contendersFor(people);
  const timings = await sideBySide(contenders, { rounds: 15, warmUp: 3, clock: "processor" });
  const growth: { readonly copies: number; readonly timings: readonly Timing[] }[] = [];
  for (const copies of [1, 10, 100]) {
    const grown = ours(withCopies(copies), people, copies).contenders;
    growth.push({
      copies,
      timings: await sideBySide(grown, { rounds: 9, warmUp: 2, clock: "processor" }),
    });
  }
  return { rules: Object.keys(ruleSet.rules).length, sets, byLevel, timings, growth };
}

/** Everybody who evaluates the rules as they are, after comparing each level with that of `triage`. */
async function contendersFor(people: readonly Given[]) {
  const byHand = await writtenOut(
    ruleSet,
    fileURLToPath(new URL("../.cache/bench/rules.mjs", import.meta.url)),
  );
  const logic = byJsonLogic(ruleSet);
  const engine = byJsonRulesEngine(ruleSet);
  const levels = people.map((answers) => {
    const result = triage(ruleSet, stateOf(ruleSet, answers));
    if (result.status !== "decided") throw new Error(`Not complete: ${JSON.stringify(answers)}`);
    return ruleSet.levels.indexOf(result.disposition);
  });
  const same = (name: string, index: number, level: number): void => {
    if (level !== levels[index]) throw new Error(`${name} differs: ${JSON.stringify(people[index])}`);
  };
  for (const [index, answers] of people.entries()) {
    same("The function by hand", index, byHand.levelOf(answers));
    same("The full function by hand", index, byHand.triageOf(answers).level);
    same("json-logic-js", index, logic(answers));
    same("json-rules-engine", index, await engine(answers));
  }
  const { inBits, sliced, contenders } = ours(ruleSet, people, 1);
  const row = new Uint32Array(inBits.words);
  for (let from = 0; from < people.length; from += sliced.sets) {
    const together = people.slice(from, from + sliced.sets);
    together.forEach(sliced.write);
    sliced.evaluate();
    for (const [index, answers] of together.entries()) {
      inBits.bits.write(answers, row, 0);
      const brief = inBits.triageInBrief(answers);
      const level = brief.status === "decided" ? ruleSet.levels.indexOf(brief.disposition) : NaN;
      same("In brief", from + index, level);
      // Decided outcomes have even numbers.
      same("By bits", from + index, inBits.outcomeAt(row, 0) / 2);
      same("By planes", from + index, sliced.outcomeAt(index) / 2);
    }
  }
  const byLevel = Object.fromEntries(
    ruleSet.levels.map((level, index) => [level, levels.filter((other) => other === index).length]),
  );
  return {
    byLevel,
    contenders: [
      forEach("functions by hand, level only", people, 16, byHand.levelOf),
      forEach("functions by hand, level, rules and what is missing", people, 4, byHand.triageOf),
      ...contenders,
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

/** Our evaluators; the more `copies` of the rules, the fewer evaluations. */
function ours(rules: RuleSet, people: readonly Given[], copies: number) {
  const inBits = compiled(rules);
  const { bits, words, outcomeAt, triageInBrief } = inBits;
  const rows = new Uint32Array(words * people.length);
  people.forEach((answers, index) => bits.write(answers, rows, index * words));
  const sliced = bitSliced(rules, planeWords);
  people.slice(0, sliced.sets).forEach(sliced.write);
  const fewer = people.slice(0, Math.ceil(people.length / copies));
  const overBits = Math.ceil(80 / copies);
  const overPlanes = Math.ceil(8_000 / copies);
  const contenders: readonly Contender[] = [
    forEach("triage, with reasons", fewer, 2, (answers) => triage(rules, stateOf(rules, answers))),
    forEach("compiled, from answers: level, rules and what is missing", fewer, 4, triageInBrief),
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
  return { inBits, sliced, contenders };
}

/** People who have answered all that applies to them, nothing with "unsure": ordinary soreness with a few changes. */
function everybody(): readonly Given[] {
  const next = chance(20_261_122);
  const ordinary = ordinarySoreness(upperBackSubject);
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

/** Whole numbers from 0 to below `limit`, the same on every run. */
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
}

/** Questions that are always asked and answered with yes, no or unsure: any of them can stand for another. */
const alike = ruleSet.required.filter(
  (question) => ruleSet.enableWhen[question] === undefined && String(options[question]) === "yes,no,unsure",
);

/**
 * The rules so many times over. Each copy asks other questions than the one before, so that the copies are rules of
 * their own and cannot be worked out once for all.
 */
function withCopies(copies: number): RuleSet {
  const rules = Array.from({ length: copies }, (_, copy) =>
    Object.entries(ruleSet.rules).map(
      ([id, rule]) => [`${id}${copy}`, { ...rule, when: turned(rule.when, copy) }] as const,
    ),
  );
  return { ...ruleSet, rules: Object.fromEntries(rules.flat()) };
}

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
