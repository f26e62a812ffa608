/**
 * Twenty thousand damaged, hostile and meaningless files are read. None may throw, none may put its own words on the
 * page, and what is taken up is a set of answers of this check with times that have a date.
 */
import { isAnswers, triage } from "#rules";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { countLeftOut, largestFile, writeAnswersFile } from "../../src/files/answers-file.ts";
import { filledIn } from "../../src/files/filled-in.ts";
import { readAnswersFile } from "../../src/files/read-answers-file.ts";
import { chance, randomSet, type Chance } from "../support/people/sets.ts";

vi.setConfig({ testTimeout: 300_000 });
const files = 20_000;
const now = Date.UTC(2026, 10, 24, 15);

/** What must never come out of the reader again. */
const reflected = /0900|<|script|calltoday|http|‮|evil|\s/i;

const hostileValues: readonly string[] = [
  ..."null true false 0 -1 1e400 8.64e15 [] {} [[]]".split(" "),
  ...['""', '"yes"', '"__proto__"', '"calltoday"', '"<script>alert(1)</script>"', '"call 0900 123456 now"'],
  ...['{"__proto__":{"fever":"yes"}}', '"\\ud800"', '"http://evil.example"', '"2026-13-45T99:99:99.999Z"'],
];
const hostileKeys: readonly string[] = [
  ...[
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "",
    " fever",
    "Fever",
  ],
  ...["fever\\u0000", "answers", "<script>", "call 0900 123456 now", "http://evil.example", "\\u202eevil"],
  ...["callTheDoctorOnThisNumberCalltoday", "fever.options", "ärger", "x".repeat(5000)],
];
const oddCharacters: readonly string[] = [
  "\u0000",
  "\u202e",
  "\ud800",
  "😀",
  '"',
  "{",
  "}",
  "]",
  ",",
  ":",
  "9",
];

function one<T>(all: readonly T[], next: Chance): T {
  const found = all[next(all.length)];
  if (found === undefined) throw new RangeError("There is nothing to choose from.");
  return found;
}

function goodFile(next: Chance): string {
  const savedAt = now - next(200 * 86_400) * 1000;
  return writeAnswersFile({
    answers: randomSet(next),
    answeredAt: savedAt - next(3_600_000),
    savedAt,
    painStarted: next(2) === 0 ? undefined : savedAt - next(10) * 86_400_000,
    startTimeUnknown: next(2) === 0 ? undefined : true,
    noted: next(2) === 0 ? undefined : [{ day: "2026-11-20", done: ["catCow"], pain: next(11) }],
    followsUp: next(2) === 0 ? undefined : savedAt - next(40) * 86_400_000,
    country: next(2) === 0 ? undefined : "UK",
  });
}

/** Each kind of damage, by name. */
const damages: Readonly<Record<string, (next: Chance) => string>> = {
  none: goodFile,
  "cut short": (next) => {
    const text = goodFile(next);
    return text.slice(0, next(text.length));
  },
  "with a character changed": (next) => {
    const text = goodFile(next);
    const at = next(text.length);
    return text.slice(0, at) + one(oddCharacters, next) + text.slice(at + next(2));
  },
  "with a piece moved": (next) => {
    const text = goodFile(next);
    const [from, to] = [next(text.length), next(text.length)];
    return text.slice(0, to) + text.slice(from, from + next(60)) + text.slice(to);
  },
  "with another value": (next) => {
    const text = goodFile(next);
    const value = one([...text.matchAll(/: ("[^"]*"|-?\d+)/g)], next);
    return `${text.slice(0, value.index + 2)}${one(hostileValues, next)}${text.slice(value.index + value[0].length)}`;
  },
  "with another key": (next) => {
    const text = goodFile(next);
    const key = one([...text.matchAll(/"(\w+)":/g)], next);
    return `${text.slice(0, key.index)}"${one(hostileKeys, next)}":${text.slice(key.index + key[0].length)}`;
  },
  "with more answers": (next) =>
    goodFile(next).replace(
      '"answers": {',
      `"answers": {"${one(hostileKeys, next)}":${one(hostileValues, next)},"wasAsked${next(9)}":"no",`,
    ),
  "of another version": (next) =>
    goodFile(next).replace('"version": 1', `"version": ${one(["0", "2", "-1", '"1"', "null", "{}"], next)}`),
  nested: (next) => {
    const depth = 1 + next(3000);
    return goodFile(next).replace('"UK"', `${'{"UK":'.repeat(depth)}1${"}".repeat(depth)}`);
  },
  "of other characters": (next) =>
    Array.from({ length: next(80) }, () => String.fromCodePoint(next(0x11_0000))).join(""),
};

it(`never throws, never shows text of a file, and takes up nothing but answers (${files} files)`, () => {
  const next = chance(fc.readConfigureGlobal().seed ?? 0);
  const names = Object.keys(damages);
  const counts = { read: 0, notOpened: 0, leftOut: 0 };
  for (let count = 0; count < files; count += 1) {
    const name = names[count % names.length] ?? "";
    const text = damages[name]?.(next) ?? "";
    const read = readAnswersFile(text);
    counts[read.status] += 1;
    if (read.status === "notOpened") continue;
    const { file, leftOut } = read;
    if (reflected.test(JSON.stringify([leftOut, file.country ?? "none"])))
      expect.fail(`text of a file ${name} comes back: ${text}`);
    if (countLeftOut(leftOut) > 0) counts.leftOut += 1;
    const times = [file.answeredAt, file.savedAt, file.painStarted ?? now];
    if (times.some((at) => Number.isNaN(new Date(at).getTime())))
      expect.fail(`a time without a date: ${text}`);
    if (!isAnswers(file.answers)) expect.fail(`no set of answers: ${text}`);
    const result = triage(filledIn(read, now).answers);
    if (result.status !== "asking" && result.disposition !== "emergency")
      expect.fail(`a result before the emergency signs were seen: ${text}`);
  }
  console.log(`${files} files read:`, counts);
  // Otherwise the search would have looked at one side only.
  expect(counts.read).toBeGreaterThan(4_000);
  expect(counts.notOpened).toBeGreaterThan(4_000);
  expect(counts.leftOut).toBeGreaterThan(1_000);
  expect("fever" in {} || "yes" in {}).toBe(false);
});

it.each([
  ["with as many strange questions as fit", strangeQuestions(largestFile)],
  ["nested as deep as it can be", "[".repeat(largestFile / 2) + "]".repeat(largestFile / 2)],
  [
    "with one very long name",
    goodFile(chance(1)).replace('"answers": {', `"answers": {"${"f".repeat(990_000)}":1,`),
  ],
])("a file %s is read within some seconds", (_, text) => {
  expect(text.length).toBeLessThanOrEqual(largestFile);
  const before = performance.now();
  expect(["read", "notOpened"]).toContain(readAnswersFile(text).status);
  expect(performance.now() - before).toBeLessThan(5_000);
});

function strangeQuestions(length: number): string {
  const good = goodFile(chance(1));
  const [piece, room] = ['"nightPaim00000":"no",', length - good.length];
  const many = Array.from({ length: Math.floor(room / piece.length) }, (_, index) =>
    piece.replace("00000", String(index).padStart(5, "0")),
  );
  return good.replace('"answers": {', `"answers": {${many.join("")}`);
}
