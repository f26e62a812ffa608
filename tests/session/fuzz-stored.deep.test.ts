/**
 * A hundred thousand damaged, hostile and meaningless stored texts are read. None may throw, none may give a result
 * without the answers for it, and what is taken up is a set of answers of this check with times that have a date.
 */
import { keysOf, optionsOf, questions, triage, type Answers } from "#rules";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { emptySession, writeSession } from "../../src/session/saved-session.ts";
import { readSession } from "../../src/session/read-session.ts";
import { oracle } from "../oracle/level.ts";
import { chance, randomSet, type Chance } from "../support/people/sets.ts";

vi.setConfig({ testTimeout: 300_000 });
const texts = 100_000;
const now = Date.UTC(2026, 10, 24, 15);

/** What is put where something else should stand. */
const hostileValues: readonly string[] = [
  ..."null true false 0 -1 1e400 -1e300 8.64e15 1e16 NaN undefined".split(" "),
  ...['""', '"yes"', '"unsure"', '"__proto__"', '"constructor"', "[]", "{}", "[[]]", '{"yes":"yes"}'],
  ...['{"__proto__":{"fever":"yes"}}', '"\\u0000"', '"\\ud800"', '"<img src=x onerror=alert(1)>"', "1e999"],
];
const hostileKeys: readonly string[] = [
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "", " fever"],
  ...[
    "fever ",
    "Fever",
    "fever\\u0000",
    "answers",
    "version",
    "\\ud83d\\ude00",
    "<script>",
    "selfCare.options",
  ],
];
const oddCharacters = [
  "\u0000",
  "\u202e",
  "\ud800",
  "😀",
  "\\",
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "e",
  "9",
  "\n",
  "ß",
];

function one<T>(all: readonly T[], next: Chance): T {
  const found = all[next(all.length)];
  if (found === undefined) throw new RangeError("There is nothing to choose from.");
  return found;
}

function validText(next: Chance): string {
  const answers: Answers = randomSet(next);
  const session = {
    ...emptySession,
    answers,
    answeredAt: now - next(100_000),
    painStarted: now - next(10_000_000),
  };
  return writeSession(session, now - next(4_000_000));
}

/** Each kind of damage, by name. */
const damages: Readonly<Record<string, (next: Chance) => string>> = {
  "cut short": (next) => {
    const text = validText(next);
    return text.slice(0, next(text.length));
  },
  "begun late": (next) => validText(next).slice(1 + next(40)),
  "with characters changed": (next) => {
    let text = validText(next);
    for (let count = 0; count <= next(4); count += 1) {
      const at = next(text.length);
      text = text.slice(0, at) + one(oddCharacters, next) + text.slice(at + next(2));
    }
    return text;
  },
  "with pieces moved": (next) => {
    const text = validText(next);
    const [from, to] = [next(text.length), next(text.length)];
    return text.slice(0, to) + text.slice(from, from + next(40)) + text.slice(to);
  },
  "with another value somewhere": (next) => {
    const values = [...validText(next).matchAll(/:("[^"]*"|-?\d+)/g)];
    const text = values[0]?.input ?? "";
    const value = one(values, next);
    return `${text.slice(0, value.index + 1)}${one(hostileValues, next)}${text.slice(value.index + value[0].length)}`;
  },
  "with another key somewhere": (next) => {
    const text = validText(next);
    const keys = [...text.matchAll(/"(\w+)":/g)];
    const key = one(keys, next);
    return `${text.slice(0, key.index)}"${one(hostileKeys, next)}":${text.slice(key.index + key[0].length)}`;
  },
  "with the answer to another question": (next) => {
    const options = keysOf(questions).flatMap((id) => optionsOf(id));
    return validText(next).replace(/"(yes|no|unsure)"/, `"${one(options, next)}"`);
  },
  "of another version": (next) =>
    validText(next).replace(
      '"version":1',
      `"version":${one(["0", "2", "99", "-1", "1.5", '"1"', "null"], next)}`,
    ),
  "twice over": (next) => validText(next) + one(["", " ", "\n", ","], next) + validText(next),
  nested: (next) => {
    const depth = 1 + next(400);
    const [open, close] = one(
      [
        ["[", "]"],
        ['{"a":', "}"],
        ['{"answers":', "}"],
      ] as const,
      next,
    );
    return `{"version":1,"lastSeen":${now},"answers":${open.repeat(depth)}1${close.repeat(depth)}}`;
  },
  "of other characters": (next) =>
    Array.from({ length: next(80) }, () => String.fromCodePoint(next(0x11_0000))).join(""),
  "of brackets and quotes": (next) =>
    Array.from({ length: next(60) }, () => one(oddCharacters, next)).join(""),
};

describe("a damaged stored text", () => {
  it(`never throws, never gives a result without answers, and never lets in anything else (${texts} texts)`, () => {
    const next = chance(fc.readConfigureGlobal().seed ?? 0);
    const names = Object.keys(damages);
    const counts = { restored: 0, fresh: 0 };
    for (let count = 0; count < texts; count += 1) {
      const name = names[count % names.length] ?? "";
      const text = damages[name]?.(next) ?? "";
      const restored = readSession(text, now);
      if (restored.status === "none") expect.fail(`${name}: ${text}`);
      counts[restored.status] += 1;
      if (restored.status === "fresh") continue;
      const wrong = problemsOf(restored.session);
      if (wrong !== undefined) expect.fail(`${wrong} after a text ${name}: ${text}`);
    }
    console.log(`${texts} stored texts read:`, counts);
    // Otherwise the search would have looked at one side only.
    expect(counts.restored).toBeGreaterThan(5_000);
    expect(counts.fresh).toBeGreaterThan(50_000);
    expect(Object.keys({})).toEqual([]);
    expect("fever" in {}).toBe(false);
  });

  it.each([
    ["nested a million deep", "[".repeat(1_000_000) + "]".repeat(1_000_000)],
    ["of five million letters", `"${"a".repeat(5_000_000)}"`],
    ["with a hundred thousand questions that do not exist", manyQuestions(100_000)],
    [
      "with one key of a million letters",
      `{"version":1,"lastSeen":${now},"answers":{"${"f".repeat(1e6)}":"no"}}`,
    ],
  ])("%s is refused within some seconds", (_, text) => {
    const before = performance.now();
    expect(readSession(text, now)).toEqual({ status: "fresh", because: "unreadable" });
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

function manyQuestions(count: number): string {
  const answers = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`nightPaim${index}`, "yes"]),
  );
  return JSON.stringify({ version: 1, lastSeen: now, answers });
}

/** What is wrong with a session that was taken up; undefined when nothing is. */
function problemsOf(session: typeof emptySession): string | undefined {
  const { answers, answeredAt, painStarted } = session;
  for (const question of Object.keys(answers)) {
    const known = keysOf(questions).find((id) => id === question);
    if (known === undefined) return `the question ${question}`;
    if (!optionsOf(known).includes(answers[known] ?? "")) return `the option ${String(answers[known])}`;
  }
  for (const instant of [answeredAt, painStarted]) {
    if (instant !== undefined && Number.isNaN(new Date(instant).getTime())) return `the time ${instant}`;
  }
  const result = triage(answers);
  if (result.status === "decided" && oracle({ ...answers }).status !== "decided")
    return "a result without answers";
  return undefined;
}
