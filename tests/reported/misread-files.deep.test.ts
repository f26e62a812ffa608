/** Files and lines that were read as something else than what was written. */
import { describe, expect, it, vi } from "vitest";
import { readAnswersFile } from "../../src/files/read-answers-file.ts";
import { readJson } from "../../src/session/read-json.ts";
import { resultsIn, runTriage } from "../support/app/command-line.ts";

vi.setConfig({ testTimeout: 60_000 });

describe("two people came back under one number", () => {
  it.each(["9007199254740993", "1e400", "-0", "1.00000000000000000001"])("%s", (id) => {
    const run = runTriage(["-"], `{"id":${id},"answers":{}}`);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(/"id" is a number that would not come back as it was sent; write it as a text/);
  });

  it.each(["7", "-1.5", "9007199254740991"])("and %s still does", (id) => {
    expect(runTriage(["-"], `{"answers":{},"id" : ${id} }`).out).toMatch(`{"id":${id},`);
  });
});

describe("a yes was lost behind a second answer", () => {
  const twice = '{"chestPressure":"yes","fever":"no","chestPressure":"no"}';

  it("on the command line", () => {
    const run = runTriage(["-"], `${twice}\n{"id":1,"answers":${twice}}\n{"a":{"id":1},"id":2}\n`);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(
      /^line 1: the key "chestPressure" stands twice\nline 2: the key "chestPressure" stands twice\nline 3: /,
    );
  });

  it("in a saved file", () => {
    expect(readAnswersFile(`{"format":"upper-back-check-answers","version":1,"answers":${twice}}`)).toEqual({
      status: "notOpened",
      because: "altered",
    });
  });

  it.each([
    ['{"a":1,"\\u0061":2}', "a"],
    ['[{"a":{"b":1}},{"a":{"c":":","c":2}}]', "c"],
    ['{"":1,"":2}', ""],
    ['{"__proto__":1,"__proto__":2}', "__proto__"],
  ])("also %s", (text, key) => {
    expect(readJson(text)).toEqual({ kind: "keyTwice", key });
  });

  it.each(['{"a":{"a":[{"a":1},{"a":2}]},"b":"\\":a:{"}', '":"', "null", '[{"a":null},{"a":null}]'])(
    "but not %s",
    (text) => {
      const value: unknown = JSON.parse(text);
      expect(readJson(text)).toEqual({ kind: "value", value });
    },
  );
});

it.each(["", "n/a", "nan"])("%j for a sign was answered with: did you mean no?", (option) => {
  const { err } = runTriage(["-"], JSON.stringify({ chestPressure: option }));
  expect(err).toMatch(/unknown option .* for "chestPressure"; allowed: yes, past, no, unsure/);
});

it("a pain of 10 was answered with: did you mean n0?", () => {
  expect(runTriage(["-"], '{"painNow":"10"}').err).toMatch(/did you mean "n10"\?/);
});

it("of a pain of 11, which is as near to 1 as to 10, nothing is guessed", () => {
  expect(runTriage(["-"], '{"painNow":"n11"}').err).toMatch(/unknown option "n11" for "painNow"; allowed/);
});

describe("a file was refused without its cause", () => {
  const set = '{"fever":"no"}\n';
  it.each<[string, string | Buffer, RegExp]>([
    [
      "UTF-16, with a mark",
      Buffer.from(`\uFEFF${set}`, "utf16le"),
      /line 1: not JSON: this looks like UTF-16/,
    ],
    ["UTF-16, without", Buffer.from(set, "utf16le"), /line 1: not JSON: this looks like UTF-16/],
    ["files joined", `\uFEFF${set}\uFEFF${set}`, /line 2: not JSON: the line begins with a byte order mark/],
    ["a list", `[${set.trim()}]`, /line 1: a list, .* each set on a line of its own/],
    [
      "a list over lines",
      `[\n${set}${set}`,
      /line 1: not JSON: the beginning of a list; .* on a line of its own/,
    ],
    [
      "a file that the check has saved",
      '{"format":"upper-back-check-answers","version":1,"answers":{"fever":"no"}}',
      /line 1: a saved file in the format "upper-back-check-answers", .* its "answers" only/,
    ],
    [
      "a form of other software",
      '{"resourceType":"QuestionnaireResponse","item":[]}',
      /line 1: a FHIR resource; /,
    ],
  ])("%s", (_, input, message) => {
    const run = runTriage(["-"], input);
    expect(run.err).toMatch(message);
    expect(run.code).toBe(2);
    expect(resultsIn(run).length).toBeLessThanOrEqual(2);
  });
});
