/** Checks that a person keeps on the device: what is stored, and what becomes of it when it comes back. */
import { ruleSetVersion } from "#rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daysKept,
  keptUntil,
  keptVersion,
  mostKept,
  withCheck,
  writeKept,
  type KeptCheck,
} from "../../src/session/kept-checks.ts";
import { readKept } from "../../src/session/read-kept.ts";
import { fullSet } from "../support/people/arbitraries.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";

const day = 24 * 3_600_000;
const now = Date.UTC(2026, 10, 25, 12);

const kept = (at: number, answers: KeptCheck["answers"] = soreNextDay): KeptCheck => ({
  at,
  answers,
  rules: ruleSetVersion.version,
  painStarted: undefined,
});

/** The stored text of one check with some of its fields replaced. */
const stored = (changes: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ version: keptVersion, checks: [{ ...kept(now - day), ...changes }] });

describe("kept checks", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.array(fullSet, { minLength: 1, maxLength: mostKept }), (sets) => {
        const checks = sets.map((answers, n) => kept(now - n, answers));
        expect(readKept(writeKept(checks), now)).toEqual({ status: "kept", checks, leftOut: 0 });
      }),
      { numRuns: 20 },
    );
  });

  it("expire twelve weeks after the latest, and not a moment before", () => {
    expect(daysKept).toBe(12 * 7);
    const text = writeKept([kept(now - 60 * day), kept(now)]);
    expect(readKept(text, keptUntil(now) - 1).status).toBe("kept");
    expect(readKept(text, keptUntil(now))).toEqual({ status: "notTakenUp", because: "expired" });
  });

  it("expire at the same time of day, also when the clocks change in between", () => {
    const autumn = new Date(2026, 8, 1, 18, 30).getTime();
    expect(new Date(keptUntil(autumn)).getHours()).toBe(18);
  });

  it("stay when the clock was set back a little, and go when a clock was far ahead", () => {
    const text = writeKept([kept(now)]);
    expect(readKept(text, now - 5 * day).status).toBe("kept");
    expect(readKept(text, now - 2000 * day)).toEqual({ status: "notTakenUp", because: "expired" });
  });

  it.each([
    ["cut short", writeKept([kept(now)]).slice(0, 80), "unreadable"],
    ["empty", "", "unreadable"],
    ["a list", "[1]", "unreadable"],
    ["of another version", writeKept([kept(now)]).replace('"version":1', '"version":2'), "otherVersion"],
    ["without a check", JSON.stringify({ version: keptVersion, checks: [] }), "unreadable"],
    ["without a time", stored({ at: null }), "unreadable"],
    ["with a time that no date has", stored({ at: 9e15 }), "unreadable"],
    ["with answers in a list", stored({ answers: ["fever"] }), "unreadable"],
    ["with a version that is no text", stored({ rules: 7 }), "unreadable"],
    [
      "with too many checks",
      writeKept(Array.from({ length: mostKept + 1 }, (_, n) => kept(now - n))),
      "unreadable",
    ],
  ] as const)("%s are not taken up, with the reason", (_, text, because) => {
    expect(readKept(text, now)).toEqual({ status: "notTakenUp", because });
  });

  it("lose answers that the check no longer has, and tell how many", () => {
    const answers = { fever: "no", hiccups: "yes", trauma: "huge", cancer: true, constructor: "yes" };
    expect(readKept(stored({ answers, rules: "2020.1.1" }), now)).toEqual({
      status: "kept",
      checks: [{ ...kept(now - day, { fever: "no" }), rules: "2020.1.1" }],
      leftOut: 4,
    });
    const text = stored({}).replace('"answers":{', '"answers":{"__proto__":"yes",');
    expect(readKept(text, now)).toMatchObject({ status: "kept", leftOut: 1 });
  });

  it("never throw, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((value) => stored({ answers: value })),
          fc.object().map((value) => stored(value)),
        ),
        (text) => {
          expect(["kept", "notTakenUp"]).toContain(readKept(text, now).status);
        },
      ),
    );
  });
});

describe("one more check", () => {
  it("comes last, or in place of the one that it replaces", () => {
    const [one, two] = [kept(now), kept(now + day)];
    expect(withCheck([one], two, undefined)).toEqual([one, two]);
    expect(withCheck([one, two], kept(now + 2 * day), two.at).map(({ at }) => at)).toEqual([
      now,
      now + 2 * day,
    ]);
    expect(withCheck([one], one, undefined)).toEqual([one]);
  });

  it("makes room by letting the second go, never the first", () => {
    const full = Array.from({ length: mostKept }, (_, n) => kept(now + n));
    const times = withCheck(full, kept(now + day), undefined).map(({ at }) => at - now);
    expect(times).toHaveLength(mostKept);
    expect([times[0], times[1], times.at(-1)]).toEqual([0, 2, day]);
    expect(withCheck(full.slice(1), kept(now + day), undefined)).toHaveLength(mostKept);
  });
});
