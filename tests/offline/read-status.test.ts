import { ruleSetVersion, takenBack } from "#rules";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswer } from "../../src/offline/read-answer.ts";
import { readStatus } from "../../src/offline/read-status.ts";

const { version, minimumVersion } = ruleSetVersion;
const published = { version, minimumVersion, builds: { en: "a1", es: "b2" } };

/** The published file with a change, as somebody may write it. */
const edited = (change: object): string => JSON.stringify({ ...published, ...change });

const stands = {
  "as it was built": edited({}),
  "without builds": JSON.stringify({ version, minimumVersion }),
  "with builds that make no sense": edited({ builds: ["x"] }),
  "that says in so many words that nothing is withdrawn": edited({ withdrawn: false }),
  "with lines and spaces": JSON.stringify(published, null, 4),
};

const withdrawn = {
  "with a reason": edited({ withdrawn: "x" }),
  "with an empty reason": edited({ withdrawn: "" }),
  "with true": edited({ withdrawn: true }),
  "with a number": edited({ withdrawn: 0 }),
  "with null": edited({ withdrawn: null }),
  "with a list": edited({ withdrawn: [] }),
  "with an object": edited({ withdrawn: { reason: "x" } }),
  "with a text that says false": edited({ withdrawn: "false" }),
  "with a capital": edited({ Withdrawn: "x" }),
  "in capitals": edited({ WITHDRAWN: true }),
  "with a space in the name": edited({ "withdrawn ": "x" }),
  "with the command's name": edited({ withdraw: "x" }),
  "and nothing else": JSON.stringify({ withdrawn: "x" }),
  "with a minimum version that makes no sense": edited({ withdrawn: "x", minimumVersion: 3 }),
};

const unclear = {
  "that is empty": "",
  "with a comma at the end": edited({ withdrawn: "x" }).replace(/}$/, ",}"),
  "with quotation marks of a word processor": edited({}).replace(/}$/, ", “withdrawn”: “x”}"),
  "that is cut off": edited({ withdrawn: "x" }).slice(0, 30),
  "with a comment": `// withdrawn\n${edited({})}`,
  "without a version": JSON.stringify({ minimumVersion }),
  "without a minimum version": JSON.stringify({ version }),
  "with a v before the number": edited({ minimumVersion: "v2027.1.1" }),
  "with a space before the number": edited({ minimumVersion: " 2027.1.1" }),
  "with a number that is no text": edited({ minimumVersion: 2027 }),
  "with a number that is too long to count": edited({ minimumVersion: "9".repeat(400) }),
  "with a version that makes no sense": edited({ version: "next" }),
  "with an entry that nobody knows": edited({ widthdrawn: "x" }),
  "with the entry twice, the second time taken back": edited({}).replace(
    /}$/,
    ',"withdrawn":"x","withdrawn":false}',
  ),
  "that is a page": "<!doctype html><title>Upper Back Check</title>",
  "that is null": "null",
  "that is a list": "[]",
  "that is a text": '"withdrawn"',
  "that is a number": "7",
};

describe("a status.json", () => {
  it.each(Object.entries(stands))("%s lets the rules stand", (_, text) => {
    expect(readStatus(text).rules).toEqual({ kind: "given", minimumVersion });
    expect(takenBack(ruleSetVersion, readStatus(text).rules)).toBeUndefined();
  });

  it.each(Object.entries(withdrawn))("withdrawn %s is a withdrawal", (_, text) => {
    expect(readStatus(text).rules).toEqual({ kind: "withdrawn" });
  });

  it.each(Object.entries(unclear))("%s makes nobody sure", (_, text) => {
    expect(readStatus(text).rules).toEqual({ kind: "unclear" });
  });

  it("that asks for a newer version by its year alone takes these rules back", () => {
    expect(takenBack(ruleSetVersion, readStatus(edited({ minimumVersion: "2099" })).rules)).toBe("withdrawn");
  });

  it("names the build of each language, as far as it can be read", () => {
    expect([...readStatus(edited({})).builds]).toEqual(Object.entries(published.builds));
    expect([...readStatus(edited({ builds: { en: 1, es: "b2" } })).builds]).toEqual([["es", "b2"]]);
    expect([...readStatus("[").builds]).toEqual([]);
  });

  it("lets the rules stand only when it is whole, whatever one sign of it is changed into", () => {
    const text = edited({ withdrawn: "x" });
    for (let place = 0; place < text.length; place += 1) {
      for (const sign of ["", " ", ",", '"', "x", "0", "{"]) {
        const slip = text.slice(0, place) + sign + text.slice(place + 1);
        expect(readStatus(slip).rules.kind, slip).not.toBe("given");
      }
    }
  });

  it("never makes the reader fail", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(["given", "withdrawn", "unclear"]).toContain(readStatus(text).rules.kind);
      }),
    );
  });
});

describe("an answer to a look", () => {
  const build = { entry: "https://check.example/assets/index.js", behind: true };

  it("is read with what it says of the rules and of the build", () => {
    expect(readAnswer({ asked: true, text: edited({ withdrawn: "x" }), build })).toEqual({
      asked: true,
      status: { text: edited({ withdrawn: "x" }), rules: { kind: "withdrawn" } },
      build,
    });
  });

  it("without a text has not come from the site", () => {
    expect(readAnswer({ asked: true })).toEqual({ asked: false, status: undefined, build: undefined });
  });

  it.each([undefined, null, 1, "asked", [], {}, { asked: 1 }, { entry: "x", behind: false, status: {} }])(
    "that is %j is none",
    (value) => {
      expect(readAnswer(value)).toBeUndefined();
    },
  );

  it.each([null, {}, { entry: 1, behind: true }, { entry: "x" }])(
    "with %j for a build names none",
    (value) => {
      expect(readAnswer({ asked: false, build: value })?.build).toBeUndefined();
    },
  );
});
