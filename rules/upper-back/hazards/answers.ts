/** What can go wrong between what a person means and what counts as their answer. */
import type { HazardLog } from "./hazard.ts";

export const answerHazards = {
  notAnsweredTakenAsNo: {
    topic: "answers",
    hazard: "A question that was left open counts as a no.",
    causes: ["A list was left without a tick.", "A tick was taken back.", "A follow-up question was missed."],
    harm: "A warning sign is lost, and the level comes out too mild.",
    before: { severity: "major", likelihood: "likely" },
    controls: [
      {
        control: "What is not answered stays open. The level is not decided while something is open.",
        provenBy: [
          { file: "tests/rules/triage.test.ts", test: "is not decided while a follow-up question is open" },
          {
            file: "tests/rules/condition.test.ts",
            test: "tells not sure, which stays, from not asked, which may still turn out either way",
          },
        ],
      },
      {
        control:
          "On a list, what was left alone is a no only after the person goes on. A tick taken back gives no answer.",
        provenBy: [
          {
            file: "tests/check/ticks.test.ts",
            test: "becomes a no only beside a line that was ticked",
          },
          {
            file: "tests/pages/check.test.tsx",
            test: "gives no answer when a line is ticked, nor when the tick is taken back",
          },
          {
            file: "tests/pages/check.test.tsx",
            test: "kindly says what to do when Continue is pressed on an empty page",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "unlikely" },
    remains:
      "Who ticks one thing on a list and overlooks another has said no to it. The list of answers below the result is the last chance to see it.",
  },
  notSureLowersLevel: {
    topic: "answers",
    hazard: "“I’m not sure” makes the result milder.",
    causes: [
      "“Not sure” is read as if the person had denied it.",
      "A follow-up question is left out because the first answer was not sure.",
    ],
    harm: "The person who most needs care is sent home.",
    before: { severity: "major", likelihood: "likely" },
    controls: [
      {
        control:
          "Not sure leaves a sign open. An open sign has a level of its own, and opens follow-ups as yes does.",
        provenBy: [
          { file: "tests/rules/laws.deep.test.ts", test: "never ranks below the mildest other answer" },
          {
            file: "tests/rules/laws.deep.test.ts",
            test: "leaves open whatever is present after another answer",
          },
          {
            file: "tests/pages/check.test.tsx",
            test: "appears on the second page when it applies, also after not sure, and is required then",
          },
        ],
      },
      {
        control: "Not sure is offered wherever it can be honest.",
        provenBy: [
          {
            file: "tests/browser/behaviors.spec.ts",
            test: "3 “I’m not sure” everywhere it can be honest, never making the result milder",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "veryUnlikely" },
    remains:
      "For some signs not sure means a milder level than yes, as a sure sign weighs more. How much milder is our own judgment.",
  },
  questionMisread: {
    topic: "answers",
    hazard: "A person misreads a question.",
    causes: [
      "A word is strange to them.",
      "A sentence asks two things, or says no twice.",
      "Pain and worry make reading hard.",
      "A word means something else in a gym, such as steroids.",
    ],
    harm: "The answer is wrong, and the level with it.",
    before: { severity: "major", likelihood: "likely" },
    controls: [
      {
        control: "Questions are short, in common words, and ask one thing each.",
        provenBy: [
          { file: "tests/words/word-list.test.ts", test: "%s asks one thing" },
          { file: "tests/words/word-list.test.ts", test: "says no twice in no sentence" },
          { file: "tests/words/word-list.test.ts", test: "holds no banned word" },
        ],
      },
      {
        control: "A strange word is explained in its place, and each question says why it is asked.",
        provenBy: [
          {
            file: "tests/browser/behaviors.spec.ts",
            test: "4 why a question is asked, and what a strange word means, in place",
          },
          {
            file: "tests/pages/check.test.tsx",
            test: "has no option chosen at first, and folds away why it asks",
          },
        ],
      },
      {
        control: "The result repeats the answers that led to it, and every answer can be changed.",
        provenBy: [
          {
            file: "tests/pages/result.test.tsx",
            test: "tells a sign that is there from one that was not ruled out",
          },
          { file: "tests/pages/check.test.tsx", test: "changes one answer and returns" },
        ],
      },
    ],
    after: { severity: "major", likelihood: "possible" },
    remains:
      "The words were measured by a formula and never tried out with readers. A misread question looks like any other answer.",
  },
  wrongTap: {
    topic: "answers",
    hazard: "A person taps a choice that they did not mean.",
    causes: [
      "Small targets, or a shaking hand.",
      "A choice that was ticked from the start.",
      "A double tap.",
    ],
    harm: "A sign is added or lost.",
    before: { severity: "considerable", likelihood: "likely" },
    controls: [
      {
        control: "Nothing is ticked from the start, and targets are large.",
        provenBy: [
          {
            file: "tests/pages/check.test.tsx",
            test: "has nothing ticked at first and offers none of these",
          },
          {
            file: "tests/browser/accessibility.spec.ts",
            test: "on the screens of the first half of the questionnaire",
          },
        ],
      },
      {
        control: "Back always works, and the result shows all answers once more, each to change.",
        provenBy: [
          {
            file: "tests/browser/behaviors.spec.ts",
            test: "6 back always works (link, browser, swipe) with the answer still there",
          },
          {
            file: "tests/browser/behaviors.spec.ts",
            test: "7 change one answer and return; say which answers no longer apply",
          },
        ],
      },
    ],
    after: { severity: "considerable", likelihood: "unlikely" },
    remains: "A certain emergency shows no list of answers, because time matters more there.",
  },
  oldAnswerStillCounts: {
    topic: "answers",
    hazard: "An old answer counts although it no longer applies.",
    causes: ["The person changes an earlier answer.", "A follow-up question is no longer asked."],
    harm: "The level comes out too mild or too urgent.",
    before: { severity: "considerable", likelihood: "likely" },
    controls: [
      {
        control: "Answers to questions that no longer apply are left out of everything.",
        provenBy: [
          { file: "tests/rules/laws.deep.test.ts", test: "change nothing, whatever they are" },
          {
            file: "tests/rules/triage.test.ts",
            test: "are ignored: pregnancy signs after the pregnancy was taken back",
          },
        ],
      },
      {
        control: "The list of answers names those that no longer apply.",
        provenBy: [{ file: "tests/pages/check.test.tsx", test: "names answers that no longer apply" }],
      },
      {
        control: "The result is never stored. It is worked out anew each time it is shown.",
        provenBy: [
          { file: "tests/rules/laws.deep.test.ts", test: "of the answers is irrelevant" },
          { file: "tests/session/saved-session.test.ts", test: "comes back as it was" },
        ],
      },
    ],
    after: { severity: "considerable", likelihood: "veryUnlikely" },
    remains:
      "How the person feels can change within the hour. The check cannot know that an answer is out of date.",
  },
  someoneElsesAnswers: {
    topic: "answers",
    hazard: "The answers of another person are still on a shared device.",
    causes: [
      "A computer at a gym or in a family.",
      "The tab was left open.",
      "The browser brings a page back.",
    ],
    harm: "Two people’s answers mix, or somebody reads what is private.",
    before: { severity: "major", likelihood: "possible" },
    controls: [
      {
        control: "Answers live in one tab and are forgotten after an hour without a touch.",
        provenBy: [
          {
            file: "tests/session/saved-session.test.ts",
            test: "is forgotten after an hour of absence, and not a moment before",
          },
          {
            file: "tests/session/session.dom.test.tsx",
            test: "is forgotten by the first touch after a sleep in which no timer ran",
          },
          {
            file: "tests/browser/behaviors-privacy.spec.ts",
            test: "13 reload or a phone call loses nothing, a stranger on a shared computer finds nothing",
          },
        ],
      },
      {
        control: "“Clear my answers” stands at the foot of every page.",
        provenBy: [
          { file: "tests/session/session.dom.test.tsx", test: "is gone from storage once it is cleared" },
          {
            file: "tests/browser/keyboard.spec.ts",
            test: "the question before answers are cleared: Escape closes it, and the focus returns",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "veryUnlikely" },
    remains:
      "Within the hour, whoever takes over the same tab goes on with the other’s answers. The start page says that questions were begun. It cannot tell people apart.",
  },
} as const satisfies HazardLog;
