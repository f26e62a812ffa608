/** The file in which answers are taken along: writing, reading back, and what is filled in by its age. */
import {
  countries,
  emergencySigns,
  exercises,
  isAnswers,
  keysOf,
  questionsOfPart,
  ruleSetVersion,
  screens,
  triage,
  type Answers,
  type Part,
  type QuestionId,
} from "#rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answersFileName,
  answersFormat,
  largestFile,
  writeAnswersFile,
  type AnswersFile,
  type NotOpened,
} from "../../src/files/answers-file.ts";
import { filledIn } from "../../src/files/filled-in.ts";
import { readAnswersFile } from "../../src/files/read-answers-file.ts";
import { questionnaireResponse } from "../../src/files/fhir/response.ts";
import { daysKept } from "../../src/session/kept-checks.ts";
import { anySet, fullSet } from "../support/people/arbitraries.ts";
import { sore, soreNextDay } from "../../rules/upper-back/stories/people.ts";

const now = Date.UTC(2026, 10, 24, 15);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const fileOf = (answers: Answers, changes: Partial<AnswersFile> = {}): AnswersFile => ({
  answers,
  answeredAt: now,
  savedAt: now,
  painStarted: undefined,
  followsUp: undefined,
  country: undefined,
  ...changes,
});

const notEmpty = (set: fc.Arbitrary<Answers>) => set.filter((answers) => keysOf(answers).length > 0);
const anyInstant = fc.integer({ min: -8e15, max: 8e15 });
/** Keys that are not there and keys that are undefined are one on paper. */
const anyDay = fc
  .record({
    day: fc
      .integer({ min: 0, max: 20_000 })
      .map((number) => new Date(number * day).toISOString().slice(0, 10)),
    done: fc.array(fc.constantFrom(...keysOf(exercises)), { maxLength: 40 }),
  })
  .chain((noted) =>
    fc
      .option(fc.integer({ min: 0, max: 10 }), { nil: undefined })
      .map((pain) => (pain === undefined ? noted : { ...noted, pain })),
  );
const anyFile: fc.Arbitrary<AnswersFile> = fc.record({
  answers: notEmpty(anySet),
  answeredAt: anyInstant,
  savedAt: anyInstant,
  painStarted: fc.option(anyInstant, { nil: undefined }),
  startTimeUnknown: fc.option(fc.boolean(), { nil: undefined }),
  noted: fc.option(fc.array(anyDay, { maxLength: 5 }), { nil: undefined }),
  followsUp: fc.option(anyInstant, { nil: undefined }),
  country: fc.option(fc.constantFrom(...keysOf(countries)), { nil: undefined }),
});

/** A file as it is written, with some fields replaced. */
function written(changes: Readonly<Record<string, unknown>>): string {
  const text: unknown = JSON.parse(writeAnswersFile(fileOf(soreNextDay)));
  return JSON.stringify(Object.assign({}, text, changes));
}

const nothingLeftOut = { known: [], unknown: [], unnamed: 0 };

/** What is filled in from a file that fits the questions of today. */
const filledFrom = (file: AnswersFile) => filledIn({ file, leftOut: nothingLeftOut }, now);

function opened(text: string) {
  const read = readAnswersFile(text);
  if (read.status !== "read") throw new TypeError(`It was not opened: ${read.because}`);
  return read;
}

describe("a file with answers", () => {
  it("remembers which check it follows, so that an earlier, more urgent result holds", () => {
    const followsUp = now - 3 * day;
    expect(filledFrom(fileOf(soreNextDay, { followsUp })).followsUp).toBe(followsUp);
    expect(
      filledFrom(fileOf(soreNextDay, { followsUp, savedAt: now - day, answeredAt: now - 2 * day })).followsUp,
    ).toBe(followsUp);
  });

  it("gives back what was saved, whatever it was", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(readAnswersFile(writeAnswersFile(file))).toEqual({
          status: "read",
          file,
          leftOut: nothingLeftOut,
          sameRules: true,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("holds what the person said, when, and with which rules, and nothing else", () => {
    const text = writeAnswersFile(
      fileOf(soreNextDay, {
        painStarted: now - day,
        startTimeUnknown: true,
        noted: [{ day: "2026-11-24", done: ["catCow"], pain: 3 }],
        country: "UK",
      }),
    );
    expect(JSON.parse(text)).toEqual({
      format: answersFormat,
      version: 1,
      rules: ruleSetVersion.version,
      savedAt: "2026-11-24T15:00:00.000Z",
      answeredAt: "2026-11-24T15:00:00.000Z",
      painStarted: "2026-11-23T15:00:00.000Z",
      startTimeUnknown: true,
      noted: [{ day: "2026-11-24", done: ["catCow"], pain: 3 }],
      country: "UK",
      answers: soreNextDay,
    });
  });

  it("has a name with the day, which says nothing of pain", () => {
    expect(answersFileName(new Date(2026, 10, 3, 23, 30).getTime())).toBe("my-answers-2026-11-03.json");
  });

  it("is far smaller than the largest that is read", () => {
    fc.assert(
      fc.property(notEmpty(fullSet), (answers) => {
        const { length } = writeAnswersFile(fileOf(answers, { painStarted: now, country: "UK" }));
        expect(length * 20).toBeLessThan(largestFile);
      }),
    );
  });
});

/** What the summary saves for clinic software. */
const clinicFile = questionnaireResponse(soreNextDay, now, triage(soreNextDay));

/** For each reason one file or more that is not opened for it. */
const notOpened: Readonly<Record<NotOpened, readonly string[]>> = {
  tooLarge: [" ".repeat(largestFile + 1), `{"a":"${"a".repeat(largestFile)}"}`],
  empty: ["", " \n\t"],
  notJson: [written({}).slice(0, -20), "%PDF-1.7", "\u0000\u0001", "undefined", "[".repeat(400_000)],
  clinicFile: ['{"resourceType":"Patient"}', JSON.stringify({ ...clinicFile, questionnaire: "urn:other" })],
  noTime: [
    JSON.stringify({ ...clinicFile, authored: undefined }),
    JSON.stringify({ ...clinicFile, authored: "2026-11-24" }),
  ],
  notOurs: ["null", "[]", "1", '"text"', "{}", written({ format: "another" }), written({ version: "1" })],
  newer: [written({ version: 2 }), written({ version: 1.5, answers: null }), written({ version: 1e300 })],
  altered: [
    '{"__proto__":{"fever":"no"},' + written({}).slice(1),
    written({}).replace('"answers":{', '"answers":{"__proto__":{"rash":"no"},'),
    written({ constructor: { prototype: { rash: "no" } } }),
    written({ answers: { prototype: "no" } }),
  ],
  damaged: [
    ...[0, -1, 0.5].map((version) => written({ version })),
    ...[null, [], "no", 1, undefined].map((answers) => written({ answers })),
    ...[1e300, null, "yesterday", "2026-11-24", "", now, "+999999-01-01T00:00:00.000Z"].map((savedAt) =>
      written({ savedAt }),
    ),
    written({ answeredAt: undefined }),
    written({ painStarted: "soon" }),
    written({ startTimeUnknown: "yes" }),
    ...[{}, "no", [{ done: [] }], [{ day: "2026-99-99", done: [] }], [{ day: "today", done: [] }]].map(
      (noted) => written({ noted }),
    ),
    written({ noted: [{ day: "2026-11-24", done: [], pain: 11 }] }),
    written({ rules: 1 }),
    written({ rules: "1".repeat(41) }),
    written({ answers: Object.fromEntries(Array.from({ length: 401 }, (_, index) => [`q${index}`, "no"])) }),
  ],
  noAnswers: [written({ answers: {} }), written({ answers: { horoscope: "no", fever: "never", rash: [] } })],
};

describe("a file that is not opened", () => {
  it.each(keysOf(notOpened))("%s", (because) => {
    expect(notOpened[because]).not.toEqual([]);
    for (const text of notOpened[because]) {
      const read = readAnswersFile(text);
      expect(read, text.slice(0, 300)).toEqual({ status: "notOpened", because });
    }
    expect("fever" in {} || "rash" in {}).toBe(false);
  });
});

describe("a file from before the questions changed", () => {
  it("leaves out what no longer fits, by name, and keeps the rest", () => {
    const answers = { ...soreNextDay, fever: "sometimes", rash: 1, horoscope: "good", "call 0900 1": "no" };
    const read = opened(written({ answers, rules: "2025.1.1" }));
    const { fever, rash, ...kept } = soreNextDay;
    expect([fever, rash]).toEqual(["no", "no"]);
    expect(read.file.answers).toEqual(kept);
    expect(read.sameRules).toBe(false);
    expect(read.leftOut).toEqual({ known: ["fever", "rash"], unknown: ["horoscope"], unnamed: 1 });
  });

  it("names no more than ten, and counts the others", () => {
    const strange = Array.from({ length: 30 }, (_, index) => [`strange${index}`, "no"]);
    const { leftOut } = opened(written({ answers: { ...soreNextDay, ...Object.fromEntries(strange) } }));
    expect(leftOut.unknown).toHaveLength(10);
    expect(leftOut.unnamed).toBe(20);
  });

  it("is opened without its country when that is no longer listed", () => {
    for (const country of ["Atlantis", "constructor", "__proto__", 1, null])
      expect(opened(written({ country })).file.country).toBeUndefined();
  });
});

const listsAskedFirst: readonly QuestionId[] = keysOf(screens)
  .map((id) => screens[id].parts.flatMap((part: Part) => questionsOfPart<QuestionId>(part)))
  .filter((list) => list.some((id) => emergencySigns.some((sign) => sign === id)))
  .flat();

describe("what is filled in", () => {
  it("never holds an answer to a list with emergency signs, and never gives a milder result than an emergency", () => {
    expect(listsAskedFirst.length).toBeGreaterThan(emergencySigns.length);
    fc.assert(
      fc.property(fullSet, fc.integer({ min: -2 * day, max: 100 * day }), (answers, age) => {
        const { answers: filled } = filledFrom(
          fileOf(answers, { answeredAt: now - age, savedAt: now - age }),
        );
        expect(listsAskedFirst.filter((id) => filled[id] !== undefined)).toEqual([]);
        const result = triage(filled);
        expect(result.status === "asking" || result.disposition === "emergency").toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["fresh", 0],
    ["fresh", -4 * minute],
    ["fresh", hour],
    ["today", hour + 1],
    ["today", day],
    ["old", day + 1],
    ["old", daysKept * day],
    ["tooOld", daysKept * day + 1],
    ["ahead", -6 * minute],
    ["ahead", -1000 * day],
  ] as const)("is told as %s after %i ms", (expected, age) => {
    const file = fileOf(soreNextDay, { answeredAt: now - age, savedAt: now - age });
    expect(filledFrom(file).age).toBe(expected);
  });

  it("goes by the worse of the two times", () => {
    expect(filledFrom(fileOf(soreNextDay, { answeredAt: now - 2 * day })).age).toBe("old");
    expect(filledFrom(fileOf(soreNextDay, { savedAt: now - 2 * day })).age).toBe("old");
    expect(filledFrom(fileOf(soreNextDay, { savedAt: now + day })).age).toBe("ahead");
  });

  it("is all but the emergency signs within a day, with the country, the start of the pain and the days noted", () => {
    const start = {
      painStarted: now - 2 * day,
      startTimeUnknown: true,
      noted: [{ day: "2026-11-23", done: ["catCow"], pain: 4 }],
    };
    const file = fileOf(sore({ fever: "yes" }), { answeredAt: now - 20 * hour, ...start, country: "UK" });
    const filled = filledFrom(file);
    expect(filled).toMatchObject({ ...start, country: "UK", emergency: false });
    expect({ ...file.answers, ...filled.answers }).toEqual(file.answers);
    expect(keysOf(filled.answers).length + listsAskedFirst.length).toBe(keysOf(file.answers).length);
  });

  it("is only what rarely changes after that, and without the country", () => {
    const answers = sore({ fever: "no", duration: "h24to48" });
    const filled = filledFrom(fileOf(answers, { answeredAt: now - 6 * day, country: "UK" }));
    expect(filled.country).toBeUndefined();
    expect(filled.answers).toMatchObject({ age: answers.age, onset: answers.onset, duration: "d5to13" });
    for (const asked of ["fever", "painNow", "trend", "siteNeck", "medUlcerOrBleed"] as const)
      expect(filled.answers[asked]).toBeUndefined();
  });

  it("counts no days by a time that lies ahead", () => {
    const filled = filledFrom(fileOf(soreNextDay, { answeredAt: now + day }));
    expect(filled.answers).toMatchObject({ age: soreNextDay.age });
    expect(filled.answers.duration).toBeUndefined();
  });

  it("is nothing after twelve weeks", () => {
    const noted = [{ day: "2026-09-01", done: [], pain: 4 }];
    const file = fileOf(soreNextDay, { answeredAt: now - 85 * day, painStarted: now - 86 * day, noted });
    expect(filledFrom(file)).toMatchObject({
      age: "tooOld",
      answers: {},
      painStarted: undefined,
      noted: undefined,
    });
  });

  it("can be looked over at once only when it was finished within the hour, without an emergency", () => {
    const lookOver = (answers: Answers, age = 0): boolean =>
      filledFrom(fileOf(answers, { answeredAt: now - age })).lookOver;
    expect(lookOver(soreNextDay)).toBe(true);
    expect(lookOver(soreNextDay, 2 * hour)).toBe(false);
    expect(lookOver({ ...soreNextDay, chestPressure: "yes" })).toBe(false);
    const begun = { chestPressure: "no", fever: "no" } as const;
    expect(lookOver(begun)).toBe(false);
    const leftOut = { ...nothingLeftOut, unnamed: 1 };
    expect(filledIn({ file: fileOf(begun), leftOut }, now).lookOver).toBe(true);
  });

  it("tells that the answers named an emergency", () => {
    expect(filledFrom(fileOf(sore({ chestPressure: "yes" }))).emergency).toBe(true);
    expect(filledFrom(fileOf(soreNextDay)).emergency).toBe(false);
  });

  it("is a set of answers", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(isAnswers(filledFrom(file).answers)).toBe(true);
      }),
    );
  });
});
