/** Mutants of the engine and of the session that no test can notice, each with the reason. */

/** A mutant, told by the line that it changes and not by its number, which moves. */
export interface Survivor {
  /** Path from the root of the project. */
  readonly file: string;
  /** The line on which the changed code begins, without the spaces around it. */
  readonly line: string;
  /** Stryker's name for the kind of change. */
  readonly mutator: string;
  /** What stands in place of the code. */
  readonly replacement: string;
  /** Why nobody can tell it from the code. */
  readonly because: string;
}

const noSuchLevel =
  "The list starts with a level that no rule set has; the most urgent is looked for among the levels that it has.";

export const survivors: readonly Survivor[] = [
  {
    file: "rules/engine/changes.ts",
    line: 'if (given === undefined || before.applies(question) !== "yes") continue;',
    mutator: "ConditionalExpression",
    replacement: "false",
    because:
      "Another answer to a question that does not apply leads to the same level; the test saves the work.",
  },
  {
    file: "rules/engine/changes.ts",
    line: 'if (option === given || option === "unsure") continue;',
    mutator: "ConditionalExpression",
    replacement: "false",
    because: "The answer that was given leads to the same level as before; the test saves the work.",
  },
  {
    file: "rules/engine/level.ts",
    line: "const asked: Level[] = [];",
    mutator: "ArrayDeclaration",
    replacement: '["Stryker was here"]',
    because: noSuchLevel,
  },
  {
    file: "rules/engine/triage.ts",
    line: "const asked: Level[] = [];",
    mutator: "ArrayDeclaration",
    replacement: '["Stryker was here"]',
    because: noSuchLevel,
  },
  {
    file: "rules/engine/triage.ts",
    line: "const certain: Level[] = [];",
    mutator: "ArrayDeclaration",
    replacement: '["Stryker was here"]',
    because: noSuchLevel,
  },
  {
    file: "rules/engine/patterns.ts",
    line: "if (first === undefined || !enough || margin < 1) return [];",
    mutator: "ConditionalExpression",
    replacement: "false",
    because:
      "Where nothing speaks for a pattern there are not enough features either; the test is for the compiler.",
  },
  {
    file: "src/session/nearest.ts",
    line: "let beforeLast: number[] = [];",
    mutator: "ArrayDeclaration",
    replacement: '["Stryker was here"]',
    because: "It is read only from the second letter on, when a row of the table has taken its place.",
  },
  {
    file: "src/session/parse-answers.ts",
    line: 'return typeof option === "string" && optionsByQuestion.get(question)?.has(option) === true;',
    mutator: "ConditionalExpression",
    replacement: "true",
    because: "A set of texts has nothing but texts; the test is for the compiler.",
  },
  {
    file: "src/session/read-session.ts",
    line: "} catch {",
    mutator: "BlockStatement",
    replacement: "{}",
    because: "A function that ends without a value gives undefined as well.",
  },
];
