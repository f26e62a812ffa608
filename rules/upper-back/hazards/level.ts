/** What can go wrong with the level itself. */
import type { HazardLog } from "./hazard.ts";

export const levelHazards = {
  emergencyJudgedMilder: {
    topic: "level",
    hazard: "A person with an emergency is sent somewhere milder.",
    causes: [
      "A sign of the emergency is not asked about.",
      "A rule draws its line too far in.",
      "One rule hides another.",
      "A short line does not make a person think of the sign that it stands for.",
      "The harmless explanation is chosen for a sign that is not harmless.",
      "A question is left out that would have mattered.",
    ],
    harm: "Help comes too late.",
    before: { severity: "major", likelihood: "likely" },
    controls: [
      {
        control: "All rules are looked at each time. The most urgent one sets the level.",
        provenBy: [
          {
            file: "tests/rules/triage.test.ts",
            test: "gives the most urgent of several rules and names them all",
          },
          { file: "tests/rules/laws.deep.test.ts", test: "of the rules is irrelevant" },
        ],
      },
      {
        control: "One more worrying answer never makes the level milder.",
        provenBy: [
          { file: "tests/rules/laws.deep.test.ts", test: "never lowers the level" },
          {
            file: "tests/rules/laws.deep.test.ts",
            test: "never lowers the level for any combination of what a rule mentions",
          },
        ],
      },
      {
        control:
          "A second program, written from the tables and not from the first, has to give the same level.",
        provenBy: [
          {
            file: "tests/rules/oracle.deep.test.ts",
            test: "gives what the specification gives for random sets, complete and partial",
          },
          {
            file: "tests/rules/oracle.deep.test.ts",
            test: "gives what the specification gives one and two steps away from an ordinary case",
          },
        ],
      },
      {
        control:
          "Each short line is at least as wide as what it asks. Each part of a definition shares a word with it, or is listed for a clinician.",
        provenBy: [
          {
            file: "tests/rules/stems.test.ts",
            test: "shares a word with each part of what it opens, or the review says which wider word takes it in",
          },
        ],
      },
      {
        control:
          "The harmless explanation is an answer in words that has to be chosen. “Not sure” stays possible and is never milder.",
        provenBy: [
          {
            file: "tests/rules/stems.test.ts",
            test: "that a stem opens has the harmless explanation written out as its answer no",
          },
        ],
      },
      {
        control: "Two stories stand at the line of each rule, one on each side.",
        provenBy: [
          {
            file: "tests/rules/vignettes.test.ts",
            test: "has a pair of stories at the line of each red flag",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "possible" },
    remains:
      "The check sees only what it asks about. It misses an emergency that shows in other ways. A review found such gaps in the first edition, and nobody knows what is missing in this one. No study has tested the level on real people.",
  },
  careAtHomeTooEarly: {
    topic: "level",
    hazard: "Care at home is shown while a warning sign is still open.",
    causes: [
      "A question was not reached.",
      "Somebody opens the address of the result by itself.",
      "The questions stop before the last one.",
    ],
    harm: "The person waits with something that needs help.",
    before: { severity: "major", likelihood: "possible" },
    controls: [
      {
        control: "Care at home needs an answer to all that applies, and no sign left open.",
        provenBy: [
          {
            file: "tests/rules/laws.deep.test.ts",
            test: "is never the result while a red flag is present, or can still come up",
          },
          {
            file: "tests/rules/laws.deep.test.ts",
            test: "is never the result while a question has no answer and one of its answers leads elsewhere",
          },
        ],
      },
      {
        control: "The page of the result leads back to the open questions.",
        provenBy: [
          { file: "tests/pages/result.test.tsx", test: "never shows care at home while a question is open" },
          { file: "tests/pages/plan.deep.test.tsx", test: "sends a person with open questions to them" },
        ],
      },
    ],
    after: { severity: "major", likelihood: "veryUnlikely" },
    remains: "It holds for the questions that we ask. Signs that we did not think of stay unseen.",
  },
  earlyStop: {
    topic: "level",
    hazard: "The questions stop early, and what was not asked is taken for absent.",
    causes: ["A certain emergency ends the questions.", "A reader of the sheet takes a gap for a no."],
    harm: "The ambulance crew or the doctor looks in the wrong place.",
    before: { severity: "considerable", likelihood: "possible" },
    controls: [
      {
        control: "Nothing can be more urgent than what stops the questions, and no later answer undoes it.",
        provenBy: [
          {
            file: "tests/rules/laws.deep.test.ts",
            test: "never lowers the level that is certain, and never undoes an emergency",
          },
          {
            file: "tests/rules/triage.test.ts",
            test: "needs no more answers, and offers the other questions",
          },
        ],
      },
      {
        control: "The sheet says that the check stopped, and lists what was not asked.",
        provenBy: [
          {
            file: "tests/rules/sheet.test.ts",
            test: "says that the check stopped early, and does not call what was not reached not ruled out",
          },
        ],
      },
    ],
    after: { severity: "considerable", likelihood: "veryUnlikely" },
    remains: "In a real emergency few people will show anybody a sheet.",
  },
  overTriage: {
    topic: "level",
    hazard: "Ordinary soreness is sent to a doctor or to an ambulance.",
    causes: [
      "A sign is worded so widely that training sets it off.",
      "A careful person says “not sure” to many questions.",
    ],
    harm: "Fright, lost time and cost. Somebody else waits longer for help. Next time the warning is not believed.",
    before: { severity: "significant", likelihood: "veryLikely" },
    controls: [
      {
        control: "Many stories tell of ordinary soreness. Not one may set off a single rule.",
        provenBy: [
          {
            file: "tests/rules/vignettes.test.ts",
            test: "has stories that end at each level, and enough of ordinary soreness",
          },
          {
            file: "tests/rules/vignettes.test.ts",
            test: "sends nobody to a more urgent place than expected",
          },
          {
            file: "tests/rules/triage.test.ts",
            test: "sends ordinary soreness home with nothing present and nothing open",
          },
        ],
      },
      {
        control: "Each sign says what does not count, in the place where it is asked.",
        provenBy: [
          {
            file: "tests/browser/behaviors.spec.ts",
            test: "4 why a question is asked, and what a strange word means, in place",
          },
        ],
      },
    ],
    after: { severity: "significant", likelihood: "possible" },
    remains:
      "“Not sure” leans to the safe side, so some people are sent to help without need. We do not know how many.",
  },
  wrongPlace: {
    topic: "level",
    hazard: "The level is right, but the person goes to somebody who cannot help with it.",
    causes: [
      "The place named does not fit the sign.",
      "The person takes the nearest place that is open.",
      "A clinic is named where only a hospital has the scan or the test.",
      "Several signs point to different places.",
    ],
    harm: "Time is lost on the way from one place to the next.",
    before: { severity: "considerable", likelihood: "likely" },
    controls: [
      {
        control:
          "A sign that needs a scan, a blood test or an X-ray today names the emergency department, and the headline follows it.",
        provenBy: [
          {
            file: "tests/rules/place.test.ts",
            test: "sends a person to the emergency department as soon as one sign that is present asks for it",
          },
          {
            file: "tests/rules/place.test.ts",
            test: "leaves out the four hours of waiting for somebody who is sent to the emergency department",
          },
        ],
      },
      {
        control: "Each sign names who suits it, and some signs name the emergency department at once.",
        provenBy: [
          {
            file: "tests/pages/result.test.tsx",
            test: "sends sudden severe pain to an emergency department and not to a clinic",
          },
          {
            file: "tests/pages/result.test.tsx",
            test: "names a doctor first when the pain has no link to training",
          },
        ],
      },
      {
        control: "The result opens with what to do and how soon, before anything else.",
        provenBy: [
          {
            file: "tests/browser/behaviors-result.spec.ts",
            test: "8 the result opens with what to do and how soon",
          },
        ],
      },
    ],
    after: { severity: "considerable", likelihood: "possible" },
    remains: "Who may see whom differs from country to country. The check does not know what is near you.",
  },
} as const satisfies HazardLog;
