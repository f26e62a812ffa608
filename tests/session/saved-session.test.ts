/** What is stored, and what becomes of it when it comes back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSession } from "../../src/session/read-session.ts";
import { absenceLimit, emptySession, writeSession } from "../../src/session/saved-session.ts";
import { withChanges } from "../../src/session/session.ts";
import { soreNextDay } from "../../rules/upper-back/stories/people.ts";

const now = Date.UTC(2026, 10, 22, 18);
const session = {
  answers: soreNextDay,
  country: "NZ",
  answeredAt: now - 5000,
  painStarted: now - 90_000_000,
  followsUp: undefined,
  keptAt: undefined,
  ticks: [],
} as const;

/** The stored text with some fields replaced. */
function stored(changes: Readonly<Record<string, unknown>>): string {
  const text: unknown = JSON.parse(writeSession(session, now));
  return JSON.stringify(Object.assign({}, text, changes));
}

describe("a stored session", () => {
  it("comes back as it was", () => {
    expect(readSession(writeSession(session, now), now)).toEqual({ status: "restored", session });
    expect(readSession(writeSession(emptySession, now), now)).toEqual({
      status: "restored",
      session: emptySession,
    });
  });

  it("is forgotten after an hour of absence, and not a moment before", () => {
    expect(readSession(writeSession(session, now), now + absenceLimit).status).toBe("restored");
    expect(readSession(writeSession(session, now), now + absenceLimit + 1)).toEqual({
      status: "fresh",
      because: "expired",
    });
  });

  it("is none when there is none", () => {
    expect(readSession(null, now)).toEqual({ status: "none" });
  });

  it.each([
    ["of another version", stored({ version: 2 }), "otherVersion"],
    ["cut short", writeSession(session, now).slice(0, 60), "unreadable"],
    ["empty", "", "unreadable"],
    ["not an object", "[1]", "unreadable"],
    ["without a version", "{}", "unreadable"],
    ["with an option that does not exist", stored({ answers: { fever: "perhaps" } }), "unreadable"],
    ["with a question that does not exist", stored({ answers: { hiccups: "yes" } }), "unreadable"],
    ["with an answer that is no text", stored({ answers: { fever: true } }), "unreadable"],
    ["with answers in a list", stored({ answers: ["fever"] }), "unreadable"],
    ["with a country that does not exist", stored({ country: "Atlantis" }), "unreadable"],
    ["with a country that is a property of every object", stored({ country: "constructor" }), "unreadable"],
    ["without a time", stored({ lastSeen: null }), "unreadable"],
    [
      "that tries to reach the prototype",
      '{"version":1,"lastSeen":0,"answers":{"__proto__":{"fever":"no"}}}',
      "expired",
    ],
  ])("%s gives a fresh start that says why", (_, text, because) => {
    expect(readSession(text, now)).toEqual({ status: "fresh", because });
  });

  it("is taken up when the clock was set back in between", () => {
    expect(readSession(writeSession(session, now), now - 5 * absenceLimit).status).toBe("restored");
  });

  it("never throws and never invents an answer, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((value) => stored({ answers: value })),
        ),
        (text) => {
          const restored = readSession(text, now);
          if (restored.status === "restored")
            expect(text).toContain(JSON.stringify(restored.session.answers).slice(1, -1));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("changes", () => {
  it("set answers and take them back", () => {
    expect(withChanges({ fever: "yes" }, { fever: undefined, rash: "no" })).toEqual({ rash: "no" });
  });
});
