/**
 * The model of `tests/model` is followed by the built app in a real browser, in groups, so that both workers have their
 * share. `MODEL_SEQUENCES` says how often; a hundred take minutes. `FUZZ_SEED` chooses other sequences.
 */
import fc from "fast-check";
import { expect, test } from "../support/browser/built-site.ts";
import "../support/app/random-setup.ts";
import { follow, type Done } from "../model/follow.ts";
import { anySteps } from "../model/steps.ts";
import { realApp } from "../support/browser/real-app.ts";

const sequencesInGroup = 6;
const groups = Math.ceil(Number(process.env["MODEL_SEQUENCES"] ?? 12) / sequencesInGroup);
const sequences = fc.sample(anySteps(8, 15), groups * sequencesInGroup);

for (let group = 0; group < groups; group += 1) {
  const first = group * sequencesInGroup;
  test(`the built app is as the model says, sequences ${first + 1} to ${first + sequencesInGroup}`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const done: Done = new Map();
    for (const steps of sequences.slice(first, first + sequencesInGroup)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await follow(await realApp(page), steps, done);
      expect(errors).toEqual([]);
      await context.close();
    }
    expect(
      [...done.values()].reduce((sum, count) => sum + count, 0),
      "the steps did nothing",
    ).toBeGreaterThan(5 * sequencesInGroup);
  });
}
