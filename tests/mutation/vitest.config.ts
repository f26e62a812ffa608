/**
 * The tests that judge a mutated engine: those of the rules, the interview and the stored session, in plain Node.
 * What tries many thousand sets (the laws, the oracle, each rule over all combinations) is left out: it would take
 * hours, and what it alone would notice must be said by a test with a name.
 */
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const first = "/engine-loads.test.ts";

/**
 * Whether the rules can be loaded is tried before all else: a test file that cannot be loaded has no tests, Stryker
 * stops there, and takes what has no test that fails for unnoticed.
 */
class LoadingFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => (moduleId.endsWith(first) ? 0 : 1);
    return Promise.resolve([...files].sort((a, b) => place(a) - place(b)));
  }
}

export default defineConfig({
  test: {
    environment: "node",
    // The rules need to be loaded only once for each mutant.
    isolate: false,
    setupFiles: ["tests/support/app/random-setup.ts"],
    include: [
      "tests/rules/{condition,engine-*,interview,patterns,triage,vignettes}.test.ts",
      "tests/session/{nearest,parse-answers,read-session,saved-session}.test.ts",
    ],
    // A mutated copy is slower than the code itself, and what is slow must not pass for what is wrong.
    testTimeout: 600_000,
    sequence: { sequencer: LoadingFirst },
  },
});
