/** Chance that can be repeated. */
import fc from "fast-check";

/** Whole numbers from 0 to below `limit`. */
export type Chance = (limit: number) => number;

/** The same numbers again for the same seed. */
export function chance(seed: number): Chance {
  const numbers = fc.noBias(fc.infiniteStream(fc.nat(), { noHistory: true }));
  const [stream] = fc.sample(numbers, { seed, numRuns: 1 });
  return (limit) => {
    const drawn: unknown = stream?.next().value;
    if (typeof drawn !== "number") throw new Error("The stream of numbers ended.");
    return drawn % limit;
  };
}
