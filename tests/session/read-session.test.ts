/** The edges of what a stored session may hold. */
import { describe, expect, it } from "vitest";
import { parseAnswers } from "../../src/session/parse-answers.ts";
import { readSession } from "../../src/session/read-session.ts";
import { writeSession } from "../../src/session/saved-session.ts";

const now = Date.UTC(2026, 10, 22, 18);
/** The last instant that is taken; the last one that a date can hold is a little later. */
const latest = 8e15;

const read = (changes: Readonly<Record<string, unknown>>, at = now) =>
  readSession(JSON.stringify({ version: 1, lastSeen: now, answers: {}, ...changes }), at);
const unreadable = { status: "fresh", because: "unreadable" };

it("reads back each field that is written down", () => {
  const session = {
    answers: { fever: "no" },
    country: "NZ",
    answeredAt: now - 1,
    painStarted: now - 2,
    followsUp: undefined,
    keptAt: undefined,
    ticks: [],
  } as const;
  expect(readSession(writeSession(session, now), now)).toEqual({ status: "restored", session });
});

describe("a stored instant", () => {
  it.each([latest, -latest, 0])("is taken up to the last one that leaves room for a plan: %d", (instant) => {
    expect(read({ answeredAt: instant, painStarted: instant })).toMatchObject({
      status: "restored",
      session: { answeredAt: instant, painStarted: instant },
    });
  });

  it.each([latest + 1, -latest - 1, Number.MAX_VALUE])("is refused beyond it: %d", (instant) => {
    expect(read({ answeredAt: instant })).toEqual(unreadable);
    expect(read({ painStarted: instant })).toEqual(unreadable);
    expect(read({ lastSeen: instant })).toEqual(unreadable);
  });

  it.each(["0", true, [0], {}])("is refused when it is no number: %j", (instant) => {
    expect(read({ answeredAt: instant })).toEqual(unreadable);
  });
});

it("forgets a session one hour after it was last seen", () => {
  const hour = 3_600_000;
  expect(read({}, now + hour).status).toBe("restored");
  expect(read({}, now + hour + 1)).toEqual({ status: "fresh", because: "expired" });
});

it.each([[["NZ"]], [5], [{ toString: "NZ" }]])("refuses a country that is no text: %j", (country) => {
  expect(read({ country })).toEqual(unreadable);
});

describe("answers", () => {
  it("are taken from an object without a prototype, which has nothing to inherit", () => {
    const answers: unknown = Object.assign(Object.create(null), { fever: "yes" });
    expect(parseAnswers(answers)).toEqual({ ok: true, answers: { fever: "yes" } });
  });

  it("that are like nothing are refused without a word that may have been meant", () => {
    const parsed = parseAnswers({ horoscope: "yes" });
    expect(parsed.ok ? [] : parsed.problems).toStrictEqual([
      { kind: "unknownQuestion", question: "horoscope" },
    ]);
  });
});
