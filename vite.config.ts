import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { inLanguage, saidIn } from "./scripts/in-language.ts";
import { emergencySignWords } from "./rules/upper-back/levels/emergency-signs.ts";
import { notePieces } from "./scripts/pieces.ts";
import { base, dist, language, server } from "./scripts/site.ts";

/** Tests that need a DOM: those of pages, and any other that says so in its name or is written in TSX. */
const needDom = ["tests/pages/**/*.test.ts", "tests/**/*.dom.test.ts", "tests/**/*.test.tsx"];
const needBrowser = ["tests/browser/**"];
/** What tries many thousand cases, or every page there is: part of `npm test`, and left out of `npm run check`. */
const deep = ["tests/**/*.deep.test.{ts,tsx}"];

/**
 * The router gives its parts names for debugging as it loads, which keeps them all in the build. Without that, those
 * that nobody uses are left out: 2 kB.
 */
const routerWithoutNames: Plugin = {
  name: "router-without-names",
  apply: "build",
  transform: {
    filter: { id: /\/node_modules\/react-router\// },
    handler: (code) =>
      code
        .replaceAll(/^\w+\.displayName = "[^"]*";$/gm, "")
        .replaceAll(/ = (React\d*\.(?:forwardRef|createContext)\()/g, " = /* @__PURE__ */ $1"),
  },
};

/**
 * The emergency signs stand on every page, in the words of their questions. Written out, they do not bring all other
 * texts of these questions to the start page: 1.5 kB.
 */
const emergencySignsWrittenOut: Plugin = {
  name: "emergency-signs-written-out",
  apply: "build",
  enforce: "pre",
  transform: {
    filter: { id: /\/rules\/upper-back\/levels\/emergency-signs\.ts$/ },
    handler: (code) =>
      [
        ["{ ...rightNowQuestions, ...nervesAndMuscleQuestions } as const", "{}"],
        ["emergencySigns.map((sign) => firstQuestions[sign].plain)", JSON.stringify(emergencySignWords)],
      ].reduce((before, [wording = "", by = ""]) => {
        if (!before.includes(wording)) throw new Error(`There is no longer “${wording}” to be written out.`);
        return before.replace(wording, () => by);
      }, code),
  },
};

/**
 * What the way from the first question to the summary needs. Not in it: what the start page needs too, and the plan and
 * the causes, which the result fetches by themselves.
 */
const onTheWayToTheSummary = new RegExp(
  [
    "/rules/engine/(?!keys|patterns|texts)",
    "/rules/upper-back/questions/",
    "/rules/upper-back/levels/(?!dispositions|emergency-signs|exclusions)",
    "/rules/upper-back/rule-set\\.ts",
    "/rules/upper-back/advice/(?:safety-net|plan/look-again|plan/dates)\\.ts",
    "/rules/summary/(?!course)",
    "/rules/words/(?!course-in-words)",
    "/src/check/",
    "/src/result/(?!rest-of-result|cause-|plan-preview|fetched-rest)",
    "/src/summary/",
    "/src/files/(?:fhir-download|save-|answers-file|share-text)",
    "/src/offline/(?:advice-gate|bad-news|look|read-answer|read-status)",
    "/src/session/use-result",
    "/src/time/",
    "/src/components/(?:body-map/(?:body-map|regions)|citation-list|error-summary|help-details|print-button|rule-tree)",
  ].join("|"),
);

/** Sources of the start page that other pieces need as well. */
const neededByEveryPage = new RegExp(
  [
    "vite/preload-helper",
    "/rules/engine/keys",
    "/rules/upper-back/advice/countries",
    "/src/components/fetched\\.ts",
    "/rules/upper-back/levels/dispositions",
    "/src/components/icon",
    "/src/session/(?:reader|saved-session|session|storage)\\.ts",
    "/src/words/(?:say|storage-key|language|languages|this-language)\\.",
  ].join("|"),
);

/** What only a person needs who keeps a check on the device, and does it again. */
const onlyForCheckingAgain = new RegExp(
  [
    "/rules/upper-back/recheck/",
    "/rules/(?:words/course-in-words|summary/course)",
    "/src/recheck/(?!slots|keep-this-check|delete-kept)",
    "/src/session/(?:again|read-kept)\\.ts",
  ].join("|"),
);

const said = await saidIn(language);

const random = "tests/support/random-setup.ts";
const inNode = { environment: "node", setupFiles: [random] };
const inPages = { environment: "jsdom", setupFiles: [random, "tests/support/pages-setup.ts"] };

export default defineConfig(({ isSsrBuild }) => ({
  /** Where on its host the site lives; starts and ends with a slash. */
  base,
  plugins: [
    emergencySignsWrittenOut,
    inLanguage(said),
    react(),
    routerWithoutNames,
    ...(isSsrBuild === true ? [] : [notePieces]),
  ],
  build: {
    outDir: isSsrBuild === true ? server : dist,
    emptyOutDir: true,
    copyPublicDir: isSsrBuild !== true,
    // One style sheet, so that every page can carry all of it inside, under one hash in the policy.
    cssCodeSplit: false,
    // Every browser that this build is for preloads modules by itself, and the policy forbids fetch.
    modulePreload: { polyfill: false },
    // A data: address for a font or a script would need a hole in the policy.
    assetsInlineLimit: 0,
    // The rules are values: a page that does not use one does not carry it, though all come through one door.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [{ test: /\/rules\/[^/]+\//, sideEffects: false }],
      },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What changes only with a package stays in the browser’s cache when the advice changes.
            {
              name: "packages",
              test: /\/node_modules\/(?:react|react-dom|react-router|scheduler|zustand)\//,
            },
            // The way from the first question to the printed summary, in one piece: what belongs together is smaller
            // together, and once it is there, no step of it needs the network.
            { name: "check", test: onTheWayToTheSummary },
            // What every page needs and the bundler would put into small pieces of their own, which compress badly.
            { name: "frame", test: neededByEveryPage },
            // For who has something stored, or brings a file.
            {
              name: "parser",
              test: /\/node_modules\/zod\/|\/src\/session\/(?:read-session|parse-answers|nearest)/,
            },
            // For whoever cannot be served by what stands in the browser's cache: a file of its own, that can still be had.
            { name: "workers", test: /\/src\/offline\/own-worker/ },
            { name: "keep", test: /\/src\/recheck\/(?:keep-this-check|delete-kept)/ },
            { name: "again", test: onlyForCheckingAgain },
          ],
        },
      },
    },
  },
  test: {
    // Rendered pages are slow to search by role, and a busy machine makes that slower; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
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
