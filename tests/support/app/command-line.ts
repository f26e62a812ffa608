/** Runs the command line program as a person would, in a process of its own. */
import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));
const program = ["--import", "tsx", "cli/triage.ts"];

/** What a run left behind. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `triage` with `args` and `input` to its end. */
export function runTriage(args: readonly string[], input: string | Buffer = ""): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Starts `triage` and leaves its pipes to the caller. */
export function startTriage(args: readonly string[]) {
  return spawn(process.execPath, [...program, ...args], { cwd: root, stdio: ["pipe", "pipe", "pipe"] });
}

/** The results of a run, line by line. */
export function resultsIn({ out }: Run): readonly unknown[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}
