import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

// The snippets are no files of a TypeScript project, and no wall needs types.
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

/** Every message that the linter has for `code`, were it in `file`, as `rule: text`. */
async function complaints(file: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: `${root}${file}` });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId ?? "?"}: ${message}`),
  );
}

const imports = (from: string) => `import { thing } from "${from}";\nexport const copy = [thing];\n`;

describe("a wall stands between", () => {
  it.each([
    ["the engine and the knowledge of backs", "rules/engine/probe.ts", "../upper-back/questions/index.ts"],
    ["the engine and the reviews", "rules/engine/probe.ts", "../review/index.ts"],
    ["the engine and the door", "rules/engine/probe.ts", "../index.ts"],
    ["the knowledge and the reviews", "rules/upper-back/probe.ts", "../review/index.ts"],
    ["the knowledge and the door", "rules/upper-back/levels/probe.ts", "../../index.ts"],
    ["the knowledge and the words", "rules/upper-back/probe.ts", "../words/phrases.ts"],
    ["the words and the summary", "rules/words/probe.ts", "../summary/index.ts"],
    ["the summary and the door", "rules/summary/probe.ts", "../index.ts"],
    ["the rules and packages", "rules/upper-back/probe.ts", "zod/mini"],
    ["the rules and Node", "rules/review/probe.ts", "node:fs"],
    ["the rules and Node by its short name", "rules/review/probe.ts", "fs"],
    ["the rules and their own door by name", "rules/upper-back/probe.ts", "#rules"],
    ["the rules and the app", "rules/index.ts", "../src/session/session.ts"],
    ["the rules and the command line", "rules/engine/probe.ts", "../../cli/triage.ts"],
    ["the rules and the tests", "rules/engine/probe.ts", "../../tests/support/probe.ts"],
    ["the app and the inside of the rules", "src/result/probe.tsx", "../../rules/engine/triage.ts"],
    ["the app and the door by its path", "src/result/probe.tsx", "../../rules/index.ts"],
    ["the command line and the inside of the rules", "cli/probe.ts", "../rules/engine/triage.ts"],
    ["the command line and pages", "cli/probe.ts", "../src/result/result-page.tsx"],
    ["one room and another", "src/check/probe.tsx", "../result/level.tsx"],
    ["one room and a room added later", "src/check/probe.tsx", "../brand-new-room/page.tsx"],
    ["a room and the routes", "src/check/probe.tsx", "../loading/routes.tsx"],
    ["a room and the shell", "src/check/probe.tsx", "../shell/app-shell.tsx"],
    ["a shared folder and a room inside it", "src/check/probe.tsx", "../files/open/open-file-page.tsx"],
    ["the session and a room", "src/session/probe.ts", "../check/screen.tsx"],
    ["the session and the emergency card", "src/session/probe.ts", "../emergency/emergency-card.tsx"],
    ["the emergency card and a room", "src/emergency/probe.tsx", "../check/screen.tsx"],
    ["the session and the routes", "src/session/probe.ts", "../loading/routes.tsx"],
    ["components and the session", "src/components/probe.tsx", "../session/session.ts"],
    ["components and the router", "src/components/probe.tsx", "react-router"],
    ["components and the store", "src/components/probe.tsx", "zustand"],
    ["components and the emergency card", "src/components/probe.tsx", "../emergency/emergency-card.tsx"],
    ["components and a room", "src/components/probe.tsx", "../check/screen.tsx"],
    ["figures and the session", "src/figures/probe.tsx", "../session/session.ts"],
    ["figures and a room", "src/figures/poses/probe.tsx", "../../exercises/page.tsx"],
    ["the app and the tests", "src/main.tsx", "../tests/support/probe.ts"],
    ["scripts and the tests", "scripts/probe.ts", "../tests/support/probe.ts"],
  ])("%s", async (_, file, from) => {
    expect(await complaints(file, imports(from))).toContainEqual(
      expect.stringMatching(/^house\/walls: .{30,}/),
    );
  });

  it.each([
    ["a dynamic import", `export const later = () => import("../upper-back/questions/index.ts");\n`],
    [
      "an import of types",
      `import type { Q } from "../upper-back/questions/index.ts";\nexport const none: Q[] = [];\n`,
    ],
    ["an import inside a type", `export type Q = import("../upper-back/questions/index.ts").Q;\n`],
    ["a re-export", `export { questions } from "../upper-back/questions/index.ts";\n`],
    ["a re-export of everything", `export * from "../upper-back/questions/index.ts";\n`],
  ])("the engine and the knowledge, also by %s", async (_, code) => {
    expect(await complaints("rules/engine/probe.ts", code)).toContainEqual(
      expect.stringMatching(/^house\/walls/),
    );
  });
});

describe("a door is open from", () => {
  it.each([
    ["the knowledge to the engine", "rules/upper-back/probe.ts", "../engine/condition.ts"],
    ["the reviews to the knowledge", "rules/review/probe.ts", "../upper-back/questions/index.ts"],
    ["the summary to the words", "rules/summary/probe.ts", "../words/phrases.ts"],
    ["a room to the rules", "src/result/probe.tsx", "#rules"],
    ["a room to the session", "src/result/probe.tsx", "../session/session.ts"],
    ["a room to components", "src/result/probe.tsx", "../components/card.tsx"],
    ["a room to the emergency card", "src/result/probe.tsx", "../emergency/emergency-card.tsx"],
    ["the session to components", "src/session/probe.tsx", "../components/confirm-dialog.tsx"],
    ["a room to the router", "src/result/probe.tsx", "react-router"],
    ["a room to the list of addresses", "src/result/probe.tsx", "../paths.ts"],
    ["the session to the list of addresses", "src/session/probe.ts", "../paths.ts"],
    ["a room to itself", "src/result/probe.tsx", "./level.tsx"],
    ["the routes to rooms", "src/loading/routes.tsx", "../result/result-page.tsx"],
    ["the command line to the session", "cli/probe.ts", "../src/session/saved-session.ts"],
    ["the command line to Node", "cli/probe.ts", "node:readline"],
    ["tests to the engine", "tests/rules/probe.test.ts", "../../rules/engine/condition.ts"],
    ["tests to each other", "tests/rules/probe.test.ts", "../support/probe.ts"],
  ])("%s", async (_, file, from) => {
    expect(await complaints(file, imports(from))).toEqual([]);
  });
});

describe("the linter refuses", () => {
  it.each([
    [
      "the clock in the rules",
      "rules/upper-back/probe.ts",
      "export const at = Date.now();\n",
      /properties: .*pure/,
    ],
    [
      "a new date of now in the rules",
      "rules/upper-back/probe.ts",
      "export const at = new Date();\n",
      /syntax: .*pure/,
    ],
    [
      "the date as a text in the rules",
      "rules/upper-back/probe.ts",
      "export const at = Date();\n",
      /syntax: .*pure/,
    ],
    [
      "chance in the rules",
      "rules/engine/probe.ts",
      "export const dice = Math.random();\n",
      /properties: .*pure/,
    ],
    [
      "an address that is spelt out",
      "src/check/probe.ts",
      'export const to = "/how-this-works";\n',
      /syntax: .*Addresses stand in src/,
    ],
    [
      "the beginning of an address that is spelt out",
      "src/rule-book/probe.ts",
      "export const to = (id: string) => `/exercises/${id}`;\n",
      /syntax: .*Addresses stand in src/,
    ],
    ["any", "src/check/probe.ts", "export const loose: any = 1;\n", /no-explicit-any/],
    [
      "a non-null assertion",
      "src/check/probe.ts",
      "export const f = (a?: string) => a!;\n",
      /no-non-null-assertion/,
    ],
    [
      "a cast in the rules",
      "rules/engine/probe.ts",
      "export const f = (a: unknown) => a as string;\n",
      /type-assertions/,
    ],
    [
      "a cast in the app",
      "src/check/probe.ts",
      "export const f = (a: unknown) => a as string;\n",
      /type-assertions/,
    ],
    ["a silenced compiler", "src/check/probe.ts", "// @ts-ignore\nexport const one = 1;\n", /ban-ts-comment/],
    [
      "a silenced linter",
      "src/check/probe.ts",
      "// eslint-disable-next-line\nexport const loose: any = 1;\n",
      /no-explicit-any/,
    ],
    [
      "a style attribute",
      "src/check/probe.tsx",
      `export const red = <p style={{ color: "red" }}>Red</p>;\n`,
      /syntax: .*Content-Security-Policy/,
    ],
    [
      "markup from text",
      "src/check/probe.tsx",
      `export const raw = <p dangerouslySetInnerHTML={{ __html: "" }} />;\n`,
      /syntax: .*Trusted Types/,
    ],
    [
      "a picture without words",
      "src/components/probe.tsx",
      `export const icon = <img src="a.svg" />;\n`,
      /jsx-a11y/,
    ],
  ])("%s", async (_, file, code, complaint) => {
    expect(await complaints(file, code)).toContainEqual(expect.stringMatching(complaint));
  });

  it("nothing in ordinary code", async () => {
    const code = `export const levels = ["soon", "urgent"] as const;\nexport const day = new Date(0);\n`;
    expect(await complaints("rules/engine/probe.ts", code)).toEqual([]);
  });
});
