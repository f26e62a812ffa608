/** Runs the command line program as a person would, in a process of its own. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The program in one file, put together once: a run from its sources spends nearly all of its second on reading them. */
const folder = mkdtempSync(join(tmpdir(), "upper-back-triage-program-"));
process.once("exit", () => {
  rmSync(folder, { recursive: true, force: true });
});
await build({
  root,
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: "cli/triage.ts",
    outDir: folder,
    rolldownOptions: { output: { entryFileNames: "triage.mjs" } },
  },
});
const program = [join(folder, "triage.mjs")];

/** The same as `npm run triage` starts it, from its sources. */
export const fromSources = ["--import", "tsx", "cli/triage.ts"];

/** What a run left behind. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `triage` with `args` and `input` to its end. */
export function runTriage(
  args: readonly string[],
  input: string | Buffer = "",
  as: readonly string[] = program,
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...as, ...args], {
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
