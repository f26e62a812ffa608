/** What can go wrong because of who the person is, or how they read. */
import type { HazardLog } from "./hazard.ts";

export const peopleHazards = {
  outsideScope: {
    topic: "people",
    hazard: "The check is used by somebody it was not made for.",
    causes: [
      "A child or a teenager.",
      "Pregnancy, or the weeks after a birth.",
      "An accident, or pain in the low back.",
      "Somebody answers for another person.",
    ],
    harm: "The advice does not fit, and a sign that matters for them is not asked about.",
    before: { severity: "major", likelihood: "likely" },
    controls: [
      {
        control: "All warning signs are checked for everybody. Only care at home is replaced.",
        provenBy: [
          { file: "tests/pages/result.test.tsx", test: "keeps a warning sign above being out of scope" },
          {
            file: "tests/browser/behaviors-result.spec.ts",
            test: "14 a useful way out for people out of scope",
          },
        ],
      },
      {
        control: "Age and pregnancy change what the plan may hold.",
        provenBy: [
          {
            file: "tests/pages/plan.deep.test.tsx",
            test: "asks a pregnant person to ask first, beside the moves and on paper",
          },
          {
            file: "tests/rules/ruled-out.test.ts",
            test: "for a person under 18 or pregnant fits what is left out",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "unlikely" },
    remains:
      "A child can give any age. The signs that matter most in young children are not in the rules, since the check is made for adults who train.",
  },
  wrongEmergencyNumber: {
    topic: "people",
    hazard: "The emergency number shown is wrong for where the person is.",
    causes: [
      "The country is guessed from the language.",
      "A number has changed.",
      "The person is on a journey.",
    ],
    harm: "The call does not go through, and minutes are lost.",
    before: { severity: "major", likelihood: "possible" },
    controls: [
      {
        control:
          "The country is asked and never guessed. Until then a card shows the numbers that work in most places.",
        provenBy: [
          {
            file: "tests/pages/result.test.tsx",
            test: "shows the number of the country that the person chose, and a neutral card before",
          },
          {
            file: "tests/safety/controls.test.tsx",
            test: "shows the numbers that work in most places, whatever the language of the device",
          },
        ],
      },
      {
        control: "A number without an official source says so, and says what to do when it fails.",
        provenBy: [
          {
            file: "tests/safety/controls.test.tsx",
            test: "says of every number without an official source that we could not confirm it",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "veryUnlikely" },
    remains:
      "Official pages were read as stored copies. Countries that are not on the list get the general card only.",
  },
  cannotReadEnglish: {
    topic: "people",
    hazard: "A person reads with effort, or in another language.",
    causes: [
      "English is not their first language.",
      "The browser translates the page and bends the sense.",
      "They read little, or are too ill to read.",
    ],
    harm: "Signs are missed and advice is misread.",
    before: { severity: "major", likelihood: "likely" },
    controls: [
      {
        control: "Questions and advice stay near the reading of an eleven-year-old.",
        provenBy: [
          {
            file: "tests/words/readability.test.ts",
            test: "of %s is at most ${String(plainestMean)}",
          },
          {
            file: "tests/words/readability.test.ts",
            test: "of every sentence of %s is at most ${String(hardestSentence)}",
          },
        ],
      },
      {
        control: "Pictures stand beside words, and do the same as the words.",
        provenBy: [
          { file: "tests/pages/check.test.tsx", test: "sets the same answer as the words" },
          {
            file: "tests/pages/exercises.deep.test.tsx",
            test: "draws its start and its end, each told in words",
          },
        ],
      },
      {
        control: "The way from the first page to the plan is there in Spanish too.",
        provenBy: [
          {
            file: "tests/browser/spanish.spec.ts",
            test: "care at home in Spanish, with the plan and a printed sheet, without a network",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "possible" },
    remains:
      "There is only English and Spanish. No reader has tested them, and we cannot check what a browser’s own translation makes of them.",
  },
  translationWrong: {
    topic: "people",
    hazard: "A wrong or unclear Spanish sentence leads to a wrong answer or step.",
    causes: [
      "A word has another sense in another country.",
      "A “not”, a number or a unit is lost on the way.",
      "The English changes, and the Spanish stays.",
    ],
    harm: "A sign is denied by mistake, or the person does what the English warns against.",
    before: { severity: "major", likelihood: "likely" },
    controls: [
      {
        control: "Each sentence is there, with the same numbers and values as the English one.",
        provenBy: [
          { file: "tests/words/spanish.test.ts", test: "are all there" },
          { file: "tests/words/spanish.test.ts", test: "have the same numbers" },
          { file: "tests/words/spanish.test.ts", test: "have the same places for values" },
          {
            file: "tests/browser/spanish.spec.ts",
            test: "every Spanish page: no English left, nothing sticks out at 360 px, nothing is cut off",
          },
        ],
      },
      {
        control: "Only words are replaced. The rules stay the same, and so does the level.",
        provenBy: [
          {
            file: "tests/words/spanish.test.ts",
            test: "have the same conditions, levels and order, rule by rule",
          },
          {
            file: "tests/words/spanish.test.ts",
            test: "give every person of the stories the same level, for the same reasons",
          },
        ],
      },
      {
        control: "The Spanish is easy to read by a formula made for it, and says one thing in one way.",
        provenBy: [
          { file: "tests/words/spanish.test.ts", test: "of %s is rather easy: 65 or more" },
          { file: "tests/words/spanish.test.ts", test: "say one thing in one way" },
        ],
      },
      {
        control: "Each Spanish page says that no clinician has looked the translation over.",
        provenBy: [
          { file: "tests/browser/spanish.spec.ts", test: "an emergency, from the Spanish start page on" },
        ],
      },
      {
        control: "The sheet for a professional can be had in English, from the same answers.",
        provenBy: [
          {
            file: "tests/browser/spanish.spec.ts",
            test: "the language is chosen once, the answers come along, and the professional’s sheet is in English",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "possible" },
    remains:
      "No clinician has looked over the translation, and no reader has tried it. It is marked as such. No test can tell if a sentence means the same.",
  },
  emergencyBarMissed: {
    topic: "people",
    hazard: "A person who uses a screen reader or a keyboard misses the emergency signs.",
    causes: [
      "The signs are folded away on most pages.",
      "The focus moves past them to the heading.",
      "Their place changes from page to page.",
    ],
    harm: "Somebody with an emergency answers questions and does not call.",
    before: { severity: "major", likelihood: "possible" },
    controls: [
      {
        control: "The signs and the number stand before the questions, in the same place on every page.",
        provenBy: [
          {
            file: "tests/browser/behaviors.spec.ts",
            test: "1 emergency signs and the number before the first question and in the same place on every page, readable without JavaScript",
          },
          {
            file: "tests/browser/accessibility.spec.ts",
            test: "a screen reader is told the first screen in this order",
          },
        ],
      },
      {
        control: "The first screens ask about the same signs, so they are met twice.",
        provenBy: [
          { file: "tests/rules/interview.test.ts", test: "begins with the emergency signs" },
          {
            file: "tests/browser/keyboard.spec.ts",
            test: "from the start to an emergency by keyboard, with an error on the way",
          },
        ],
      },
      {
        control: "Every page is looked over by a program for barriers.",
        provenBy: [
          { file: "tests/browser/accessibility.spec.ts", test: "on any page, and none holds the focus" },
        ],
      },
    ],
    after: { severity: "major", likelihood: "unlikely" },
    remains:
      "Nobody has yet gone through it with a real screen reader. Programs find only a part of all barriers.",
  },
  levelNotSeen: {
    topic: "people",
    hazard: "The level is shown but not taken in.",
    causes: [
      "It is told by color alone.",
      "Large text pushes it off the screen.",
      "It stands below other things.",
    ],
    harm: "The person acts as if the result were milder.",
    before: { severity: "major", likelihood: "possible" },
    controls: [
      {
        control: "The level is told in words first, then by shape, then by color.",
        provenBy: [
          {
            file: "tests/browser/accessibility.spec.ts",
            test: "a ticked choice, a marked place and the levels can be told apart",
          },
          {
            file: "tests/browser/accessibility.spec.ts",
            test: "a screen reader is told the self-care result in this order",
          },
        ],
      },
      {
        control:
          "In a very narrow window, as when text is enlarged four times, nothing lies out of sight to the side.",
        provenBy: [
          {
            file: "tests/browser/accessibility.spec.ts",
            test: "on any result, sheet or list of answers",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "unlikely" },
    remains: "We have watched nobody read a result.",
  },
  answersHeldBack: {
    topic: "people",
    hazard: "A person fears being watched and answers less than the truth.",
    causes: ["Questions about pregnancy, alcohol, or the bladder.", "Somebody looks over their shoulder."],
    harm: "The level or the advice rests on answers that are not true.",
    before: { severity: "major", likelihood: "possible" },
    controls: [
      {
        control: "Nothing is sent, no answer stands in an address, and the page says so.",
        provenBy: [
          {
            file: "tests/browser/behaviors-privacy.spec.ts",
            test: "12 provable privacy: no request after load, no answers in the address, “clear my answers” everywhere, confirmed",
          },
          {
            file: "tests/pages/guide.deep.test.tsx",
            test: "says how long answers are kept, as the app does it, and how to clear them",
          },
        ],
      },
      {
        control: "Questions on medicines and training may be skipped, and skipping never costs safety.",
        provenBy: [
          {
            file: "tests/pages/check.test.tsx",
            test: "is offered from the result and can be left out there",
          },
          {
            file: "tests/rules/laws.deep.test.ts",
            test: "of screens that may be skipped change nothing about the level",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "unlikely" },
    remains: "A page cannot make a room private.",
  },
} as const satisfies HazardLog;
