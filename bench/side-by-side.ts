/** Runs contenders in turn, round after round, so that a machine that is slow for a while is slow for all of them. */
import { quantile } from "./pages-quantile.ts";

/** One way to do the work. */
export interface Contender {
  readonly name: string;
  /** How many times `run` does the work: sets evaluated, pages loaded. Times are per item. */
  readonly items: number;
  run(): void | Promise<void>;
}

/** What one contender took per item, in milliseconds, and how many times what the first one took. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** The median over the rounds of this contender's time divided by the first one's of the same round. */
  readonly ratio: number;
}

/** How to time. */
export interface SideBySide {
  /** Counted rounds; more are robust against a busy machine. */
  readonly rounds: number;
  /** Rounds before those, not counted, for the compiler of the engine to settle. */
  readonly warmUp: number;
  /** The time that passes, or the processor time of this process: steadier when nothing is waited for. */
  readonly clock: "wall" | "processor";
}

/** Times every contender in every round. Throws RangeError when there is nothing to time. */
export async function sideBySide(
  contenders: readonly Contender[],
  { rounds, warmUp, clock }: SideBySide,
): Promise<readonly Timing[]> {
  if (contenders.length === 0 || rounds < 1) throw new RangeError("There is nothing to time.");
  const now = clock === "wall" ? () => performance.now() : processorTime;
  const perItem = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const start = now();
      await contender.run();
      const took = (now() - start) / contender.items;
      if (round >= 0) perItem[index]?.push(took);
    }
  }
  const first = perItem[0] ?? [];
  return contenders.map(({ name }, index) => {
    const times = perItem[index] ?? [];
    return {
      name,
      median: quantile(times, 0.5),
      min: Math.min(...times),
      max: Math.max(...times),
      ratio: quantile(
        times.map((time, round) => time / (first[round] ?? time)),
        0.5,
      ),
    };
  });
}

/** Processor time of this process so far, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
