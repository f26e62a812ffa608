/** The command line, run for real: results, order, messages and exit codes. */
import { triage, whereFor } from "#rules";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { help } from "../../cli/help.ts";
import { fromSources, resultsIn, runTriage, startTriage } from "../support/app/command-line.ts";
import { sore, soreNextDay } from "../../rules/upper-back/stories/people.ts";
import { chance, randomSet } from "../support/people/sets.ts";

vi.setConfig({ testTimeout: 60_000 });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "upper-back-triage-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const atHome = { status: "decided", disposition: "selfCare", present: [], notRuledOut: [], missing: [] };
const lines = (...values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join("\n");

describe("results", () => {
  it("answers one object from a file", () => {
    const one = file("one.json", JSON.stringify(soreNextDay));
    for (const run of [runTriage([one]), runTriage([one], "", fromSources)]) {
      expect(resultsIn(run)).toEqual([{ id: null, ...atHome }]);
      expect(run).toMatchObject({ code: 0, err: "" });
    }
  });

  it("answers one object spread over several lines, with or without an id", () => {
    expect(resultsIn(runTriage(["-"], JSON.stringify(soreNextDay, null, 2)))).toEqual([
      { id: null, ...atHome },
    ]);
    const named = { id: "a", answers: sore({ fever: "yes" }) };
    const run = runTriage(["-"], JSON.stringify(named, null, "\t"));
    expect(resultsIn(run)).toMatchObject([
      { id: "a", status: "decided", disposition: "urgent", present: ["fever"] },
    ]);
    expect(run.code).toBe(0);
  });

  it("keeps the fields in their order, and leaves out the level while none is certain", () => {
    const [first, second] = runTriage(["-"], lines({ id: 7, answers: soreNextDay }, {})).out.split("\n");
    expect(first).toBe(
      '{"id":7,"status":"decided","disposition":"selfCare","present":[],"notRuledOut":[],"missing":[]}',
    );
    expect(second).toMatch(/^\{"id":null,"status":"asking","present":\[\],"notRuledOut":\["/);
  });

  it("names the emergency department where a rule that is true sends people there today", () => {
    const [there, elsewhere] = resultsIn(
      runTriage(["-"], lines(sore({ calfSwollen: "yes", clotRisk: "no" }), sore({ fever: "yes" }))),
    );
    expect(there).toMatchObject({ disposition: "urgent", where: "emergencyDepartment" });
    expect(elsewhere).not.toHaveProperty("where");
  });

  it("takes answers from before some questions were there: those are missing, and nothing is refused", () => {
    const { calfSwollen, needleRisk, unwellAtRest, ...before } = soreNextDay;
    expect([calfSwollen, needleRisk, unwellAtRest]).not.toContain(undefined);
    const run = runTriage(["-"], JSON.stringify(before));
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(resultsIn(run)).toMatchObject([{ status: "asking" }]);
    expect(run.out).toMatch(/"missing":\[[^\]]*"calfSwollen"/);
  });

  it("reads a byte order mark, Windows line ends, blank lines and a last line without an end", () => {
    const text = `\uFEFF${JSON.stringify({ id: "a", answers: soreNextDay })}\r\n\r\n  \r\n{"id":"b","answers":{}}`;
    const run = runTriage(["-"], text);
    expect(resultsIn(run)).toMatchObject([
      { id: "a", disposition: "selfCare" },
      { id: "b", status: "asking" },
    ]);
    expect(run).toMatchObject({ code: 0, err: "" });
  });

  it("streams 2,000 sets in order and gives what the rules give", () => {
    const next = chance(7);
    const sets = Array.from({ length: 2_000 }, (_, index) => ({ id: `p${index}`, answers: randomSet(next) }));
    const run = runTriage([file("many.jsonl", lines(...sets))]);
    const expected = sets.map(({ id, answers }) => {
      const result = triage(answers);
      const level = result.status === "decided" ? result.disposition : result.atLeast;
      const where = level === undefined ? undefined : whereFor(level, result);
      return {
        id,
        status: result.status,
        ...(level === undefined ? {} : { disposition: level }),
        ...(where === undefined ? {} : { where }),
        present: result.present.map(({ rule }) => rule),
        notRuledOut: result.notRuledOut.map(({ rule }) => rule),
        missing: result.missing,
      };
    });
    expect(resultsIn(run)).toEqual(expected);
    expect(run).toMatchObject({ code: 0, err: "" });
  });

  it("answers while the input is still open", async () => {
    const child = startTriage(["-"]);
    child.stdin.write('{"chestPressure":"yes"}\n');
    const first: unknown = (await once(child.stdout, "data")).at(0);
    expect(String(first)).toContain('"disposition":"emergency"');
    child.stdin.end();
    const code: unknown = (await once(child, "close")).at(0);
    expect(code).toBe(0);
  });

  it("stops quietly when nobody reads on, as with head", async () => {
    const child = startTriage([file("long.jsonl", `${lines({})}\n`.repeat(20_000))]);
    let err = "";
    child.stderr.on("data", (piece: unknown) => (err += String(piece)));
    await once(child.stdout, "data");
    child.stdout.destroy();
    const code: unknown = (await once(child, "close")).at(0);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

describe("help", () => {
  it("explains itself", () => {
    expect(runTriage(["--help"])).toEqual({ code: 0, out: help, err: "" });
  });

  it("has an example that runs", () => {
    const [, example = ""] = /echo '(.*)' \|/.exec(help) ?? [];
    const run = runTriage(["-"], `${example}\n`);
    expect(resultsIn(run)).toMatchObject([{ id: "a", status: "decided", disposition: "emergency" }]);
    expect(run).toMatchObject({ code: 0, err: "" });
  });
});

describe("bad sets: exit code 2, a message that helps, and the other sets answered", () => {
  const good = { id: "good", answers: soreNextDay };
  const bad: readonly (readonly [name: string, line: string, message: RegExp])[] = [
    [
      "an unknown question",
      '{"chestPresure":"yes"}',
      /unknown question "chestPresure", did you mean "chestPressure"\?; ids are listed in rules\/REVIEW\.md$/,
    ],
    [
      "an unknown option",
      '{"fever":"yess"}',
      /unknown option "yess" for "fever", did you mean "yes"\?; allowed: yes, no, unsure$/,
    ],
    [
      "an answer that is no text",
      '{"fever":true}',
      /the answer to "fever" is not a text; allowed: yes, no, unsure$/,
    ],
    ["text that is not JSON", "fever: yes", /not JSON/],
    ["JSON that is cut off", '{"id":"x","answers":{"fever":"yes"', /not JSON/],
    ["a list", "[1, 2]", /a list, not an object of answers/],
    ["a bare word", '"yes"', /not an object of answers/],
    ["null", "null", /not an object of answers/],
    ["answers that are no object", '{"id":"x","answers":"yes"}', /\(id "x"\): not an object of answers/],
    ["an id without answers", '{"id":"x","fever":"no"}', /\(id "x"\): "id" without "answers"/],
    ["an id that is no text or number", '{"id":{},"answers":{}}', /"id" must be a text or a number/],
    ["a field beside the answers", '{"id":"x","answers":{},"age":50}', /\(id "x"\): unknown field "age"/],
    ["a hostile key", '{"__proto__":{"fever":"yes"}}', /unknown question "__proto__"/],
    ["a line that is far too long", `{"fever":"${"y".repeat(1_000_001)}"}`, /longer than 1000000 characters/],
  ];

  it.each(bad)("%s", (_, line, message) => {
    const run = runTriage(["-"], [JSON.stringify(good), line, JSON.stringify(good), ""].join("\n"));
    expect(run.code).toBe(2);
    expect(resultsIn(run)).toEqual([
      { id: "good", ...atHome },
      { id: "good", ...atHome },
    ]);
    const [first = "", ...others] = run.err.trimEnd().split("\n");
    expect(first).toMatch(/^line 2( \(id .*\))?: /);
    expect(first).toMatch(message);
    expect(others).toEqual([]);
  });

  it("names every line and everything that is wrong on it, also on the first line", () => {
    const run = runTriage(
      ["-"],
      ['{"fever":"perhaps","rahs":"no"}', "oops", '{"fever":"no"}', "{"].join("\n"),
    );
    expect(run.code).toBe(2);
    expect(
      run.err
        .trimEnd()
        .split("\n")
        .map((message) => message.slice(0, 30)),
    ).toEqual([
      'line 1: unknown option "perhap',
      'line 1: unknown question "rahs',
      expect.stringMatching(/^line 2: not JSON/),
      expect.stringMatching(/^line 4: not JSON/),
    ]);
    expect(resultsIn(run)).toHaveLength(1);
  });

  it("still reads a set a line when the first line is cut off", () => {
    const run = runTriage(["-"], `{"id":"cut","answers":{"fever":"no",\n${lines(good)}\n`);
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/^line 1: not JSON/);
    expect(resultsIn(run)).toEqual([{ id: "good", ...atHome }]);
  });

  it("has one message for an object over several lines with a mistake in it", () => {
    const run = runTriage(["-"], '{\n  "fever": "no",\n  "rash": "no",\n}\n');
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(/^line 1: not JSON[^\n]*\n$/);
  });
});

describe("bad calls: exit code 2 and a message that helps", () => {
  it.each<[string, readonly string[], RegExp]>([
    ["a file that does not exist", ["no-such-file.json"], /cannot read no-such-file\.json: ENOENT/],
    ["a folder", ["."], /cannot read \.: EISDIR/],
    ["no file", [], /Name a FILE.*--help/],
    ["two files", ["a", "b"], /one FILE at a time.*--help/],
    ["an unknown flag", ["--verbose", "-"], /'--verbose'.*--help/s],
    ["input without a set", ["-"], /no set of answers/],
  ])("%s", (_, args, message) => {
    const run = runTriage(args, "\n  \n");
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(message);
  });
});
