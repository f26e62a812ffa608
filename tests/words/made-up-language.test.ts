/** A language that nobody speaks, of two pages: its folder and one line in the list are all that it takes. */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createElement, type ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { runnerImport, type Plugin } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const copy = join(root, ".cache/copies/made-up-language");

const line = `  "art-x-loud": { folder: "loud/", words: "loud", locale: "en", name: "LOUD", sheet: "THIS SHEET, LOUD" },\n`;

const folder = `export const words = {
  pages: {
    "{title} – Upper Back Check": "{title}! BACK CHECK!",
    "Page not found": "NO PAGE",
    "We can’t find that page": "NO SUCH PAGE",
    "The address may be mistyped, or the page may have moved. Your answers are not affected.": "LOOK AT THE ADDRESS.",
    "Go to the start": "TO THE START",
    "Go to the questions": "TO THE QUESTIONS",
    "{call} if you feel that your life may be in danger.": "IN DANGER OF YOUR LIFE: {call}!",
  },
  rules: {
    neutralCard: {
      title: { "Call your local emergency number": "CALL THE NUMBER" },
      text: {
        "Emergency numbers differ from country to country. Use the one that you know. These three are the most common:":
          "THREE NUMBERS:",
      },
      after: { "If a number does not work where you are, ask anyone near you to call for help.": "OR SHOUT." },
    },
  },
  saidOnce: {},
};
`;

/** The two pages, and what they stand in, from one import: each import has a router of its own. */
const twoPages = `export { MemoryRouter } from "react-router";
export { NotFoundPage } from "./shell/not-found-page.tsx";
export { NeutralNumber } from "./emergency/neutral-number.tsx";
export { language } from "./words/this-language.ts";
export { languageTags } from "./words/language.ts";
`;

interface TwoPages {
  readonly NotFoundPage: ComponentType;
  readonly NeutralNumber: ComponentType;
  readonly MemoryRouter: ComponentType;
  readonly language: string;
  readonly languageTags: readonly string[];
}

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  for (const part of ["src", "rules", "scripts", "package.json", "tsconfig.json"]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  const list = join(copy, "src/words/languages.ts");
  writeFileSync(
    list,
    readFileSync(list, "utf8").replace("} as const satisfies", `${line}} as const satisfies`),
  );
  mkdirSync(join(copy, "src/words/loud"));
  writeFileSync(join(copy, "src/words/loud/index.ts"), folder);
  writeFileSync(join(copy, "src/two-pages.ts"), twoPages);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("a made-up language", () => {
  it("speaks on its pages, in its own order, and knows its tag and the other languages", async () => {
    const { NotFoundPage, NeutralNumber, MemoryRouter, language, languageTags } = await imported<TwoPages>(
      "src/two-pages.ts",
      await loud(),
    );
    const textOf = (page: ComponentType): string =>
      renderToStaticMarkup(createElement(MemoryRouter, {}, createElement(page)))
        .split(/(?:\s*<[^>]*>\s*)+/)
        .join("|");
    expect(textOf(NotFoundPage)).toBe("|NO SUCH PAGE|LOOK AT THE ADDRESS.|TO THE START|TO THE QUESTIONS|");
    expect(textOf(NeutralNumber)).toMatch(
      /^\|IN DANGER OF YOUR LIFE:\|CALL THE NUMBER\|!\|THREE NUMBERS: [\d, ]+\. OR SHOUT\.\|$/,
    );
    expect(language).toBe("art-x-loud");
    expect(languageTags).toEqual(["en", "es", "art-x-loud"]);
  });

  it("does not build a page that it does not say", async () => {
    const page = imported("src/shell/fail-closed-page.tsx", await loud());
    await expect(page).rejects.toThrow("There is no translation of “Speak to a professional”");
  });
});

/** What the build of the copy puts into its pages. */
async function loud(): Promise<Plugin> {
  interface Build {
    saidIn(tag: string): Promise<unknown>;
    inLanguage(said: unknown): Plugin;
  }
  const { saidIn, inLanguage } = await imported<Build>("scripts/in-language.ts");
  return inLanguage(await saidIn("art-x-loud"));
}

async function imported<Module>(file: string, ...plugins: readonly Plugin[]): Promise<Module> {
  const { module } = await runnerImport<Module>(join(copy, file), {
    root: copy,
    configFile: false,
    logLevel: "silent",
    plugins: [...plugins],
  });
  return module;
}
