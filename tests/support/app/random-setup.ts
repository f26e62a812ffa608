/**
 * Where chance in the tests comes from. The same sets on every run, so that a red run can be repeated and a change
 * is never blamed for another one's luck; `FUZZ_SEED=random` looks elsewhere, on a schedule and not before a merge.
 */
import fc from "fast-check";

const wished = process.env["FUZZ_SEED"];
const seed = wished === "random" ? Date.now() % 2 ** 31 : Number(wished ?? 20261122);
if (!Number.isInteger(seed))
  throw new Error(`FUZZ_SEED must be a whole number or "random", not "${String(wished)}".`);

fc.configureGlobal({ seed });
if (wished !== undefined) console.log(`FUZZ_SEED=${String(seed)}`);
