/**
 * Sets of answers a second through the command line, and whether its memory grows with their number. What a program
 * holds at most tells mostly how long it waits before it collects what it no longer needs, so memory is measured with
 * little room for that: a program that kept something of each set would grow, or fail.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { randomPeople } from "../proof/random-people.ts";
import { ordinarySoreness, upperBackSubject } from "../proof/subject.ts";
import { quantile } from "./pages-quantile.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const few = 20_000;
const many = 100_000;
const rounds = 3;
/** Room for objects, in megabytes. */
const littleRoom = 24;

/** What the benchmark of the command line found; medians over the rounds. */
export interface CommandLineBench {
  readonly sets: number;
  /** The whole run in seconds, with the start of the program. */
  readonly seconds: number;
  readonly setsPerSecond: number;
  /** What one more set costs: the larger run against the smaller one, which have the same start. */
  readonly setsPerSecondOnceStarted: number;
  /** The same by processor time, which does not count how long the program waited for a busy machine. */
  readonly setsPerProcessorSecond: number;
  /** The most memory that the program held with little room for objects, in megabytes, by the number of sets. */
  readonly megabytes: Readonly<Record<string, number>>;
}

/** One run of the program: seconds, seconds of processor time, and the most memory that it held in megabytes. */
interface Run {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

/** Runs the program over files of complete answers, each ordinary but for a few. */
export async function benchCommandLine(): Promise<CommandLineBench> {
  const folder = mkdtempSync(join(tmpdir(), "upper-back-bench-"));
  try {
    const small = join(folder, "few.jsonl");
    const large = join(folder, "many.jsonl");
    await writeSets(small, few);
    await writeSets(large, many);
    const runs: { small: Run; large: Run }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      runs.push({ small: await answer(small, few), large: await answer(large, many) });
    }
    const inLittleRoom = async (file: string, sets: number): Promise<number> =>
      (await answer(file, sets, [`--max-old-space-size=${littleRoom}`])).megabytes;
    const median = (of: (run: { small: Run; large: Run }) => number): number => quantile(runs.map(of), 0.5);
    const seconds = median((run) => run.large.seconds);
    return {
      sets: many,
      seconds,
      setsPerSecond: many / seconds,
      setsPerSecondOnceStarted: median((run) => (many - few) / (run.large.seconds - run.small.seconds)),
      setsPerProcessorSecond: median((run) => (many - few) / (run.large.processor - run.small.processor)),
      megabytes: {
        [few]: await inLittleRoom(small, few),
        [many]: await inLittleRoom(large, many),
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writeSets(file: string, count: number): Promise<void> {
  const people = randomPeople(count, upperBackSubject.options, ordinarySoreness(upperBackSubject));
  function* lines(): Generator<string, void, undefined> {
    let id = 0;
    for (const answers of people) {
      yield `${JSON.stringify({ id, answers })}\n`;
      id += 1;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

/** Makes the program tell what it used on standard error when it ends, which it leaves empty otherwise. */
const tellUse = `data:text/javascript,${encodeURIComponent(`process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write([maxRSS, userCPUTime + systemCPUTime].join(" "));
})`)}`;

async function answer(file: string, sets: number, options: readonly string[] = []): Promise<Run> {
  const start = performance.now();
  const args = [...options, "--import", tellUse, "--import", "tsx", "cli/triage.ts", file];
  const program = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let lines = 0;
  let told = "";
  program.stdout.on("data", (piece: Buffer) => {
    for (const byte of piece) if (byte === 10) lines += 1;
  });
  program.stderr.on("data", (piece: Buffer) => (told += piece.toString()));
  await once(program, "close");
  const seconds = (performance.now() - start) / 1000;
  const use = /^(\d+) (\d+)$/.exec(told);
  if (program.exitCode !== 0 || lines !== sets || use === null) {
    throw new Error(`The program gave ${lines} results for ${sets} sets: ${told}`);
  }
  return { seconds, processor: Number(use[2]) / 1e6, megabytes: Number(use[1]) / 1024 };
}

/** Prints what was found as a table. */
export function showCommandLine(found: CommandLineBench): void {
  console.log("Command line:");
  console.table({
    [`${found.sets} sets`]: {
      seconds: Number(found.seconds.toFixed(2)),
      "sets a second": Math.round(found.setsPerSecond),
      "once started": Math.round(found.setsPerSecondOnceStarted),
      "by processor time": Math.round(found.setsPerProcessorSecond),
      ...Object.fromEntries(
        Object.entries(found.megabytes).map(([sets, size]) => [`MB at ${sets}`, Math.round(size)]),
      ),
    },
  });
}
