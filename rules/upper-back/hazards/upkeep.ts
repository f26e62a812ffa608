/** What can go wrong with the rules themselves over time. */
import type { HazardLog } from "./hazard.ts";

const reviewSheetIsFresh = {
  file: "tests/rules/review-sheet.test.ts",
  test: "is up to date on disk (if not: npm run review)",
} as const;

export const upkeepHazards = {
  ruleSaysSomethingElse: {
    topic: "upkeep",
    hazard: "A rule says something else than its source.",
    causes: [
      "A source was misread, or read in part only.",
      "Sources differ, and one had to be chosen.",
      "Words were made plainer and lost their edge.",
    ],
    harm: "Everybody with that sign is sent to the wrong level.",
    before: { severity: "catastrophic", likelihood: "possible" },
    controls: [
      {
        control:
          "Each rule names its sources and what they support. How much of each was read stands beside it.",
        provenBy: [
          {
            file: "tests/rules/review-sheet.test.ts",
            test: "has one block to sign for each rule, and a line for each question and source",
          },
          {
            file: "tests/rules/sources.test.ts",
            test: "is cited at least once; what nobody cites is not kept",
          },
        ],
      },
      {
        control: "Where a rule is milder or stricter than a good source, the page says so.",
        provenBy: [
          {
            file: "tests/pages/guide.deep.test.tsx",
            test: "shows all levels, decisions, known differences, statements and sources",
          },
        ],
      },
      {
        control: "The code has to do what the tables say, for all that a rule mentions.",
        provenBy: [
          {
            file: "tests/rules/rules.test.ts",
            test: "is present, absent or not ruled out as specified, for every combination",
          },
          { file: "tests/rules/rules.test.ts", test: "has the levels that are specified" },
        ],
      },
    ],
    after: { severity: "catastrophic", likelihood: "unlikely" },
    remains:
      "The tables were written by the same people who wrote the rules. No clinician has signed them off. This is the largest risk that is left.",
  },
  ruleChangedByMistake: {
    topic: "upkeep",
    hazard: "A rule is changed by mistake.",
    causes: ["A slip during other work.", "Two changes at once.", "A text and a rule no longer agree."],
    harm: "The level changes for everybody, and nobody notices.",
    before: { severity: "catastrophic", likelihood: "likely" },
    controls: [
      {
        control: "A change in what a rule does breaks the stories, the second program or the tables.",
        provenBy: [
          {
            file: "tests/rules/oracle.deep.test.ts",
            test: "gives what the specification gives for everything that a rule mentions, and for each story",
          },
          {
            file: "tests/rules/vignettes.test.ts",
            test: "sends nobody to a more urgent place than expected",
          },
          {
            file: "tests/rules/rule-mutations.deep.test.ts",
            test: "is found by a story, by the oracle or by a law, unless it changes nothing",
          },
          { file: "tests/rules/ids.test.ts", test: "keeps every rule" },
        ],
      },
      {
        control: "All texts and drawings are made from the rules, so that no second copy can differ.",
        provenBy: [
          reviewSheetIsFresh,
          {
            file: "tests/pages/flow-drawing.test.tsx",
            test: "has every screen in the order of asking, with its way on",
          },
        ],
      },
      {
        control: "A misspelt question or option does not pass the compiler or the tests.",
        provenBy: [
          { file: "tests/rules/ids.test.ts", test: "keeps every question and every option" },
          {
            file: "tests/rules/interview.test.ts",
            test: "uses every question that must be answered, so that none is asked for nothing",
          },
        ],
      },
    ],
    after: { severity: "catastrophic", likelihood: "veryUnlikely" },
    remains:
      "Whoever changes the rule, the tables and the stories together can still change them all wrongly.",
  },
  guidanceMovesOn: {
    topic: "upkeep",
    hazard: "Guidance changes, and the check does not.",
    causes: [
      "A guideline is renewed.",
      "A warning about a medicine comes out.",
      "Nobody looks after the check.",
    ],
    harm: "The advice is out of date and may harm.",
    before: { severity: "catastrophic", likelihood: "possible" },
    controls: [
      {
        control:
          "The version and the day of the rules stand on every page but that of the questions, and on the sheet.",
        provenBy: [
          {
            file: "tests/safety/controls.test.tsx",
            test: "names the version and the day of the rules on every page but that of the questions",
          },
          {
            file: "tests/safety/controls.test.tsx",
            test: "names the version of the rules on the sheet for a professional",
          },
        ],
      },
      {
        control: "The rules have a use-by date. From then on care at home comes with a warning.",
        provenBy: [
          {
            file: "tests/browser/update.spec.ts",
            test: "from the use-by date on, care at home comes with a warning, on paper too; other levels stay",
          },
          {
            file: "tests/browser/update.spec.ts",
            test: "the kill switch: no result, nothing kept, and a mended version brings everything back",
          },
        ],
      },
      {
        control: "Each source is listed once, with its year and where it can be read today.",
        provenBy: [
          {
            file: "tests/rules/sources.test.ts",
            test: "is cited at least once; what nobody cites is not kept",
          },
          reviewSheetIsFresh,
        ],
      },
    ],
    after: { severity: "catastrophic", likelihood: "unlikely" },
    remains:
      "Nobody has been named who reads the sources again. Until that is so, the use-by date is the only brake.",
  },
  staleCopy: {
    topic: "upkeep",
    hazard: "An old copy of the rules is used after a new one came out.",
    causes: ["The browser kept the pages.", "A tab was open for weeks.", "A printed sheet or plan is old."],
    harm: "A mistake that was put right goes on for some people.",
    before: { severity: "major", likelihood: "likely" },
    controls: [
      {
        control: "Answers are kept, never results. A new copy of the rules judges the same answers anew.",
        provenBy: [
          { file: "tests/session/saved-session.test.ts", test: "comes back as it was" },
          {
            file: "tests/safety/controls.test.tsx",
            test: "stores no level, no rule and no version, only what the person said",
          },
        ],
      },
      {
        control: "Result and sheet carry the version of the rules that made them.",
        provenBy: [
          {
            file: "tests/safety/controls.test.tsx",
            test: "names the version and the day of the rules on every page but that of the questions",
          },
          {
            file: "tests/safety/controls.test.tsx",
            test: "names the version of the rules on the sheet for a professional",
          },
        ],
      },
      {
        control:
          "Pages come from the network first. A new copy is offered, and a copy that is too old gives no result.",
        provenBy: [
          {
            file: "tests/safety/headers.test.ts",
            test: "lets a browser keep for good only files that are named after what is in them",
          },
          {
            file: "tests/browser/update.spec.ts",
            test: "the page comes from the network first, and from the device when that takes too long",
          },
          {
            file: "tests/browser/update.spec.ts",
            test: "a minimum version blocks older results, also without a network afterwards, but never an emergency",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "unlikely" },
    remains:
      "A device that is off the network learns of new rules only once it is back. Paper keeps the old ones for good.",
  },
} as const satisfies HazardLog;
