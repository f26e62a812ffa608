/** The command line: results that were lost in silence, and messages that did harm. */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { resultsIn, root, runTriage, startTriage } from "../support/app/command-line.ts";

vi.setConfig({ testTimeout: 60_000 });

const good = '{"chestPressure":"yes"}';
const bad = '{"chestPressure":"perhaps"}';

/** Runs a line of shell in which `triage` is the program. */
function inShell(line: string, input: string) {
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", `triage() { node --import tsx cli/triage.ts -; }; ${line}`],
    { cwd: root, input, encoding: "utf8" },
  );
  return { code: status, out: stdout, err: stderr };
}

describe("results were lost", () => {
  it("when nobody read the messages to their end", async () => {
    const child = startTriage(["-"]);
    child.stderr.destroy();
    let out = "";
    child.stdout.on("data", (piece: unknown) => (out += String(piece)));
    child.stdin.end(`${`${bad}\n`.repeat(5_000)}${good}\n`);
    const code: unknown = (await once(child, "close")).at(0);
    expect(out.split("\n")).toHaveLength(2);
    expect(code).toBe(2);
  });

  it("on a full disk, with a stack trace", () => {
    const run = inShell("triage > /dev/full", `${good}\n`);
    expect(run.err).toMatch(/^triage: cannot write the results: [^\n]*ENOSPC[^\n]*\n$/);
    expect(run.code).toBe(3);
  });

  it("behind a good exit code, when a set was refused and head stopped reading", () => {
    const run = inShell("triage | head -1; exit ${PIPESTATUS[0]}", `${bad}\n${`${good}\n`.repeat(3_000)}`);
    expect(run.out.trimEnd().split("\n")).toHaveLength(1);
    expect(run.code).toBe(2);
  });
});

describe("the terminal was steered by what stood in a file", () => {
  it.each([
    ["a key", '{"fev\\u001b]0;x\\u0007er":"yes"}'],
    ["an option", '{"fever":"\\u009b2J"}'],
    ["an id", '{"id":"\\u001b[2J\\u009b1m\\u202e","answers":{"fever":"x"}}'],
    ["the id of a result", '{"id":"\\u001b[2J\\u009b1m\\u202e","answers":{}}'],
    ["a line that is not JSON", "\u001b]0;title\u0007\u009b2J"],
  ])("by %s", (_, line) => {
    const { out, err } = runTriage(["-"], `${line}\n`);
    expect(`${out}${err}`.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it("and the id still comes back as it was sent", () => {
    const id = "\u009b1m\u202e \u{1f9d1}\u200d";
    expect(resultsIn(runTriage(["-"], JSON.stringify({ id, answers: {} })))).toMatchObject([{ id }]);
  });
});

it("one line made 82 megabytes of messages", () => {
  const keys = Array.from({ length: 68_000 }, (_, index) => `"k${index}":1`);
  const { code, err } = runTriage(["-"], `{${keys.join(",")}}\n`);
  expect(err.length).toBeLessThan(5_000);
  expect(err).toContain("and 67990 more that is wrong");
  expect(code).toBe(2);
});
