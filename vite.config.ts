import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { inLanguage, saidIn } from "./scripts/in-language.ts";
import { notePieces } from "./scripts/pieces.ts";
import { base, dist, language, oldestTargets, server } from "./scripts/site.ts";

/** Tests that need a DOM: those of pages, and any other that says so in its name or is written in TSX. */
const needDom = ["tests/pages/**/*.test.ts", "tests/**/*.dom.test.ts", "tests/**/*.test.tsx"];
const needBrowser = ["tests/browser/**"];
/** What tries many thousand cases, or every page there is: part of `npm test`, and left out of `npm run check`. */
const deep = ["tests/**/*.deep.test.{ts,tsx}"];

const said = await saidIn(language);

const random = "tests/support/app/random-setup.ts";
const inNode = { environment: "node", setupFiles: [random] };
const inPages = { environment: "jsdom", setupFiles: [random, "tests/support/app/pages-setup.ts"] };

export default defineConfig(({ isSsrBuild }) => ({
  /** Where on its host the site lives; starts and ends with a slash. */
  base,
  plugins: [inLanguage(said), react(), ...(isSsrBuild === true ? [] : [notePieces])],
  build: {
    outDir: isSsrBuild === true ? server : dist,
    emptyOutDir: true,
    copyPublicDir: isSsrBuild !== true,
    target: oldestTargets,
    // One style sheet, so that every page can carry all of it inside, under one hash in the policy.
    cssCodeSplit: false,
    // Every browser that this build is for preloads modules by itself, and the policy forbids fetch.
    modulePreload: { polyfill: false },
    // A data: address for a font or a script would need a hole in the policy.
    assetsInlineLimit: 0,
    // The rules are values: a page that does not use one does not carry it, though all come through one door.
    rolldownOptions: {
      // An address is a word of its page, not a thing that each piece of code fetches from another.
      optimization: { inlineConst: { mode: "all", pass: 1 } },
      treeshake: {
        moduleSideEffects: [{ test: /\/rules\/[^/]+\//, sideEffects: false }],
      },
      output: {
        codeSplitting: {
          // Whoever comes first in this list takes along all that it needs and nobody before it has. What is left falls into
          // pieces by who needs it. Only folders are named: a new file is in the piece of those who import it.
          includeDependenciesRecursively: true,
          groups: [
            // What changes only with a package stays in the browser’s cache when the advice changes.
            {
              name: "packages",
              test: /\/node_modules\/(?:react|react-dom|react-router|scheduler|zustand)\//,
              priority: 4,
            },
            // What stands on every page.
            {
              name: "frame",
              test: /\/src\/(?:shell|start|loading|emergency)\/|vite\/preload-helper/,
              priority: 3,
            },
            // The way from the first question to the printed summary, in one piece: what belongs together is smaller
            // together, and once it is there, no step of it needs the network. What a folder in a room holds is not in it.
            { name: "check", test: /\/src\/(?:check|result|summary)\/[^/]+$/, priority: 2 },
            // For who has something stored, or brings a file.
            { name: "parser", test: /\/node_modules\/zod\//, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    // Rendered pages are slow to search by role, and a busy machine makes that slower; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One for each processor: a worker that waits for none of the others would leave half of a small machine idle.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          ...inNode,
          include: ["tests/**/*.test.ts"],
          exclude: [...needDom, ...needBrowser, ...deep],
        },
      },
      {
        extends: true,
        test: { name: "pages", ...inPages, include: needDom, exclude: [...needBrowser, ...deep] },
      },
      {
        extends: true,
        test: { name: "deep", ...inNode, include: ["tests/**/*.deep.test.ts"] },
      },
      {
        extends: true,
        test: { name: "deep-pages", ...inPages, include: ["tests/**/*.deep.test.tsx"] },
      },
    ],
  },
}));
