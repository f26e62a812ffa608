/**
 * The kinds of fault that people have reported of software like ours, by what a person saw: where the report can be read, and
 * which test of ours would see the fault again. Most stand in this folder; what needs a browser stands with its like.
 */
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { titlesIn } from "../safety/test-titles.ts";

interface Kind {
  readonly saw: string;
  /** Public reports that were read; none where none was found. */
  readonly reports: readonly string[];
  readonly test: { readonly file: string; readonly title: string };
}

const kinds: readonly Kind[] = [
  {
    saw: "On a phone a few years old, the page failed on a function that it does not have",
    reports: [
      "https://github.com/simstudioai/sim/pull/5340",
      "https://github.com/react-native-webview/react-native-webview/issues/3632",
    ],
    test: {
      file: "tests/browser/oldest-browsers.spec.ts",
      title: "an old browser comes to care at home, to the plan and to the sheet on paper",
    },
  },
  {
    saw: "A pattern that the browser cannot read took the whole script with it",
    reports: [
      "https://github.com/marcrobledo/RomPatcher.js/issues/34",
      "https://github.com/wikitree/wikitree-browser-extension/issues/267",
    ],
    test: { file: "tests/reported/younger-than-the-browser.test.ts", title: "finds %s" },
  },
  {
    saw: "Focus and choice were drawn by a selector that the browser does not know",
    reports: ["https://github.com/digdir/designsystemet/issues/125"],
    test: {
      file: "tests/browser/oldest-browsers.spec.ts",
      title: "an old browser shows what is chosen and focused, and ends at an emergency",
    },
  },
  {
    saw: "A page translated by the browser broke down at the next press",
    reports: [
      "https://github.com/opengovsg/FormSG/issues/5213",
      "https://github.com/bitburner-official/bitburner-src/issues/358",
    ],
    test: {
      file: "tests/browser/other-hands.spec.ts",
      title: "translated, the plan takes dates, shows other ones, and lets go of them",
    },
  },
  {
    saw: "Choosing another language without a network ended at the browser's own error page",
    reports: ["https://github.com/cramkle/cramkle/issues/51"],
    test: {
      file: "tests/browser/wrong-answers.spec.ts",
      title: "from Spanish back to an English that is not on the device: words, and no locked tab",
    },
  },
  {
    saw: "The start page was kept under the name of a script, and the site stayed broken",
    reports: [
      "https://github.com/GoogleChromeLabs/sw-precache/issues/180",
      "https://github.com/angular/angular/issues/39759",
    ],
    test: {
      file: "tests/browser/wrong-answers.spec.ts",
      title: "a page that came once for a script is not kept under its name",
    },
  },
  {
    saw: "Two long numbers came back as one",
    reports: [
      "https://github.com/douglascrockford/JSON-js/issues/134",
      "https://github.com/rhysd/fixjson/issues/19",
    ],
    test: { file: "tests/reported/misread-files.deep.test.ts", title: "%s" },
  },
  {
    saw: "Of a key that stands twice, the last won without a word",
    reports: ["https://github.com/serde-rs/json/issues/762"],
    test: { file: "tests/reported/misread-files.deep.test.ts", title: "on the command line" },
  },
  {
    saw: "“Did you mean” offered what nobody had meant",
    reports: ["https://github.com/c9s/CLIFramework/issues/50"],
    test: {
      file: "tests/reported/misread-files.deep.test.ts",
      title: "%j for a sign was answered with: did you mean no?",
    },
  },
  {
    saw: "A file in another encoding was refused with words about a token",
    reports: ["https://github.com/neilpa/yajsv/issues/13"],
    test: { file: "tests/reported/misread-files.deep.test.ts", title: "UTF-16, with a mark" },
  },
  {
    saw: "Enter on a box sent the form",
    reports: ["https://github.com/wet-boew/wet-boew/issues/7903"],
    test: { file: "tests/pages/check.test.tsx", title: "never goes on by Enter on a box" },
  },
  {
    saw: "The button for printing did nothing, or ended in an error",
    reports: [
      "https://github.com/sandanat/vue-pdf-app/issues/91",
      "https://github.com/magda-io/magda/issues/2669",
    ],
    test: { file: "tests/reported/no-printing-here.test.tsx", title: "says how else to print" },
  },
  {
    saw: "A page with an error had the same title as before",
    reports: [],
    test: {
      file: "tests/reported/error-missing-in-the-title.test.tsx",
      title: "names an error in the title of the window",
    },
  },
];

it.each(kinds.map((kind) => [kind.saw, kind] as const))("%s", (_, { test: { file, title }, reports }) => {
  const place = new URL(`../../${file}`, import.meta.url);
  expect(existsSync(place), file).toBe(true);
  expect([...titlesIn(readFileSync(place, "utf8"))]).toContain(title);
  for (const report of reports)
    expect(report).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+\/(issues|pull)\/\d+$/);
});
