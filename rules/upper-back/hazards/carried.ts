/** What can go wrong with what a person keeps, saves, shares or takes along. */
import type { HazardLog } from "./hazard.ts";

export const carriedHazards = {
  earlierResultLost: {
    topic: "level",
    hazard: "A person comes back, and an earlier, more urgent result is lost.",
    causes: [
      "They want a milder result and answer anew until it comes.",
      "An old answer stands in the place of a new one.",
      "The clock was set back, so nobody can tell which answers are newer.",
      "One page goes by the earlier result and another by the new one.",
    ],
    harm: "A person who was told to get help stays at home.",
    before: { severity: "major", likelihood: "possible" },
    controls: [
      {
        control: "Whatever a warning sign reads is asked again, or shown beside its question.",
        provenBy: [
          {
            file: "tests/rules/follow-up.test.ts",
            test: "asks everything again that a red flag reads, but for three answers shown beside questions that are asked",
          },
          {
            file: "tests/browser/follow-up.spec.ts",
            test: "what is carried over can be seen and changed before the result",
          },
        ],
      },
      {
        control: "A milder result names each sign that asked for more, and the answer that changed.",
        provenBy: [
          {
            file: "tests/rules/follow-up.test.ts",
            test: "always has a reason with a changed answer, whatever was answered",
          },
          {
            file: "tests/pages/follow-up.deep.test.tsx",
            test: "gives the reason for a milder result, and draws the pain of all kept checks",
          },
        ],
      },
      {
        control:
          "When the clock was set back, the level does not go down. Result, plan and summary all go by the earlier one.",
        provenBy: [
          {
            file: "tests/rules/follow-up.test.ts",
            test: "does not go down when the clock shows an earlier time than before",
          },
          {
            file: "tests/pages/follow-up.deep.test.tsx",
            test: "keeps the level %s on each page when the clock was set back",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "unlikely" },
    remains:
      "Only a kept check can be compared. Who kept none, deleted it, or uses another device now starts as if it were the first time.",
  },
  savedAnswersTakenForNew: {
    topic: "answers",
    hazard: "Old answers from a saved file are taken for those of today.",
    causes: [
      "The file is days or months old.",
      "The clock of a device was wrong, or somebody changed the file.",
      "The questions have changed since.",
      "It is the file of another person.",
    ],
    harm: "A sign that came since is not seen, and the level comes out too mild.",
    before: { severity: "major", likelihood: "likely" },
    controls: [
      {
        control: "The emergency signs are asked anew, however young the file says that it is.",
        provenBy: [
          {
            file: "tests/handover/answers-file.test.ts",
            test: "never holds an answer to a list with emergency signs, and never gives a milder result than an emergency",
          },
          {
            file: "tests/pages/open-file.test.tsx",
            test: "asks about the emergency signs anew, and then all answers are there",
          },
        ],
      },
      {
        control:
          "After a day, only what rarely changes is filled in, and after twelve weeks nothing. Of two times, the worse one counts.",
        provenBy: [
          {
            file: "tests/handover/answers-file.test.ts",
            test: "is only what rarely changes after that, and without the country",
          },
          { file: "tests/handover/answers-file.test.ts", test: "is nothing after twelve weeks" },
          { file: "tests/handover/answers-file.test.ts", test: "goes by the worse of the two times" },
        ],
      },
      {
        control: "The page says how old the answers are, or that nobody can tell.",
        provenBy: [
          { file: "tests/pages/open-file.test.tsx", test: "of some days ago asks most of it again" },
          { file: "tests/pages/open-file.test.tsx", test: "from the future says that its age is not known" },
        ],
      },
      {
        control: "What no longer fits is left out, named, and asked again. No answer is made up.",
        provenBy: [
          {
            file: "tests/browser/answers-file.spec.ts",
            test: "a file from before the questions changed says in words what was left out, and asks it again",
          },
          {
            file: "tests/handover/fuzz-answers-file.deep.test.ts",
            test: "never throws, never shows text of a file, and takes up nothing but answers (${files} files)",
          },
        ],
      },
      {
        control: "Answers in the tab are not replaced before the person says so.",
        provenBy: [
          {
            file: "tests/pages/open-file.test.tsx",
            test: "stay until the person says that they may be replaced",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "unlikely" },
    remains:
      "Within a day, all but the emergency signs are filled in. Who goes on without reading keeps them. A file does not say whose it is.",
  },
  readByOthers: {
    topic: "answers",
    hazard: "A saved file, a shared text or a kept check falls into other hands.",
    causes: [
      "The file stays in the downloads of a shared computer.",
      "The text goes to the wrong person or app.",
      "Somebody else uses the same browser.",
    ],
    harm: "Others learn about pain, illness or a pregnancy. Next time the person answers less than the truth.",
    before: { severity: "considerable", likelihood: "likely" },
    controls: [
      {
        control:
          "Nothing is kept, saved or shared before the person asks for it, and opening a file sends nothing.",
        provenBy: [
          { file: "tests/pages/follow-up.deep.test.tsx", test: "is off until the person asks for it" },
          {
            file: "tests/pages/take-along.test.tsx",
            test: "gives the text and nothing else, only when the person presses",
          },
          {
            file: "tests/browser/answers-file.spec.ts",
            test: "saved on the summary, cleared, and opened again: the same answers, and nothing is sent",
          },
        ],
      },
      {
        control: "After it is saved, the page says that anyone who opens the file can read it.",
        provenBy: [
          {
            file: "tests/pages/take-along.test.tsx",
            test: "on %s makes a file that can be opened again",
          },
        ],
      },
      {
        control: "The file holds only what was said, and its name says nothing of pain.",
        provenBy: [
          {
            file: "tests/handover/answers-file.test.ts",
            test: "holds what the person said, when, and with which rules, and nothing else",
          },
          {
            file: "tests/handover/answers-file.test.ts",
            test: "has a name with the day, which says nothing of pain",
          },
        ],
      },
      {
        control: "Kept checks expire after twelve weeks, and go when the answers are cleared.",
        provenBy: [
          {
            file: "tests/session/kept.test.ts",
            test: "expire twelve weeks after the latest, and not a moment before",
          },
          {
            file: "tests/pages/follow-up.deep.test.tsx",
            test: "says that it deletes what is kept, and does",
          },
        ],
      },
    ],
    after: { severity: "considerable", likelihood: "possible" },
    remains:
      "The file has no lock. “Clear my answers” cannot reach a file or a shared text, and what other apps do with them is out of our hands.",
  },
  reminderWrongOrTelling: {
    topic: "device",
    hazard: "A reminder comes at the wrong time, or tells others that somebody is ill.",
    causes: [
      "The clocks change, or the person travels.",
      "The plan has changed since.",
      "The calendar is shared, or seen on a locked screen.",
    ],
    harm: "Ice is used too long, the look back comes too late, or somebody learns of the pain.",
    before: { severity: "considerable", likelihood: "likely" },
    controls: [
      {
        control: "Moments stay right when the clocks change, and a phone rings by day only.",
        provenBy: [
          {
            file: "tests/handover/calendar-file.deep.test.ts",
            test: "loses nothing from three weeks before to a day after %s",
          },
          {
            file: "tests/handover/calendar-file.deep.test.ts",
            test: "wakes nobody, and rings no later than the next morning",
          },
          { file: "tests/browser/reminders.spec.ts", test: "and the reminders stay right" },
        ],
      },
      {
        control: "A reminder is only of something that the plan holds and that lies ahead.",
        provenBy: [
          {
            file: "tests/rules/reminders.deep.test.ts",
            test: "reminders lie ahead, in order, each once, on moments of the plan, and of nothing left out",
          },
          { file: "tests/rules/reminders.deep.test.ts", test: "there is no reminder: %s" },
        ],
      },
      {
        control: "Its words say nothing of pain or health, and the entries are marked as private.",
        provenBy: [
          { file: "tests/handover/calendar-file.deep.test.ts", test: "tells nobody what it is about" },
          {
            file: "tests/handover/calendar-file.deep.test.ts",
            test: "takes no time of the day away and keeps its words from those who share the calendar",
          },
        ],
      },
    ],
    after: { severity: "considerable", likelihood: "unlikely" },
    remains:
      "An entry stays as it was when the plan changes. It holds the address of the site, which may tell what it is about. No real calendar app was tried.",
  },
} as const satisfies HazardLog;
