/**
 * The model is followed hundreds of times in simulation: answers, steps back, changes, reloads, clearing, addresses
 * opened by hand, other tabs, clocks and languages, in any order. `FUZZ_SEED` chooses other sequences.
 */
import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { fetchSessionReader } from "../../src/session/reader.ts";
import { follow, type Done } from "./follow.ts";
import { simulatedApp } from "./simulated-app.ts";
import { anySteps } from "./steps.ts";

vi.setConfig({ testTimeout: 300_000 });
const sequences = 500;

beforeAll(fetchSessionReader);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 24, 15) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it(`the app is as the model says after every step of ${sequences} sequences in simulation`, async () => {
  const done: Done = new Map();
  await fc.assert(
    fc.asyncProperty(anySteps(8, 30), async (steps) => {
      vi.setSystemTime(Date.UTC(2026, 10, 24, 15));
      await follow(simulatedApp(), steps, done);
    }),
    { numRuns: sequences },
  );
  console.log(`Steps that did something in ${sequences} sequences:`, Object.fromEntries(done));
  // Otherwise the search would have looked at almost nothing.
  expect([...done.values()].every((count) => count > 10)).toBe(true);
  expect(done.size).toBe(20);
});
