/** What can go wrong with the device, the browser, the paper and the program. */
import type { HazardLog } from "./hazard.ts";

export const deviceHazards = {
  scriptFails: {
    topic: "device",
    hazard: "The program stops in the middle, or never starts.",
    causes: ["A fault in the code.", "An old browser.", "Scripts are switched off, or a file is missing."],
    harm: "The person waits for a result that does not come, or reads a wrong one.",
    before: { severity: "major", likelihood: "possible" },
    controls: [
      {
        control: "When anything fails, the page says so and names a professional and the emergency numbers.",
        provenBy: [
          {
            file: "tests/pages/result.test.tsx",
            test: "fails closed: a professional and the emergency numbers, never care at home",
          },
        ],
      },
      {
        control: "The emergency signs, the numbers and the guide can be read without any script.",
        provenBy: [
          {
            file: "tests/browser/behaviors.spec.ts",
            test: "1 emergency signs and the number before the first question and in the same place on every page, readable without JavaScript",
          },
          {
            file: "tests/pages/guide.deep.test.tsx",
            test: "can be built on a server, where there is no window",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "veryUnlikely" },
    remains: "Only one kind of browser is tested. Without scripts, only the signs and the guide are left.",
  },
  storageFails: {
    topic: "device",
    hazard: "Answers are lost or come back changed.",
    causes: [
      "Storage is blocked or full.",
      "The stored text is cut off.",
      "It was written by another version.",
    ],
    harm: "The person starts again in pain, or gets a result from answers that they never gave.",
    before: { severity: "considerable", likelihood: "possible" },
    controls: [
      {
        control:
          "A stored text that is not whole gives a fresh start that says why. No answer is ever made up.",
        provenBy: [
          {
            file: "tests/session/saved-session.test.ts",
            test: "never throws and never invents an answer, whatever the text",
          },
          {
            file: "tests/browser/storage.spec.ts",
            test: "a stored session ${what} gives a fresh start that says why",
          },
        ],
      },
      {
        control: "Without storage the check works on, and says that a reload loses the answers.",
        provenBy: [
          {
            file: "tests/browser/storage.spec.ts",
            test: "blocked storage: the whole check works, and says that a reload loses the answers",
          },
          {
            file: "tests/session/session.dom.test.tsx",
            test: "that is full leaves no older answers behind, and the check goes on",
          },
        ],
      },
    ],
    after: { severity: "considerable", likelihood: "veryUnlikely" },
    remains: "A person who loses ten answers may not give them a second time.",
  },
  clockWrong: {
    topic: "device",
    hazard: "The device’s clock is wrong, so the dates in the plan are wrong.",
    causes: ["The clock was set by hand.", "Summer time begins or ends.", "The person is on a journey."],
    harm: "Ice is used too long, moves begin too early, or the look back comes too late.",
    before: { severity: "considerable", likelihood: "possible" },
    controls: [
      {
        control: "The level never depends on the clock.",
        provenBy: [{ file: "tests/rules/walls.test.ts", test: "the clock in the rules" }],
      },
      {
        control:
          "A start of the pain that does not fit the answers is set aside. The plan then works in hours and days, as it has to.",
        provenBy: [
          {
            file: "tests/rules/plan.test.ts",
            test: "is kindly not believed in the future, and the plan is still of use",
          },
          { file: "tests/rules/plan.test.ts", test: "may be nonsense" },
          {
            file: "tests/browser/update.spec.ts",
            test: "a device whose date is before the rules cannot tell, and says so",
          },
        ],
      },
      {
        control: "Hours are real hours and days are days of the calendar, also when the clocks change.",
        provenBy: [
          { file: "tests/rules/plan.test.ts", test: "the same in London when summer time ends" },
          {
            file: "tests/pages/plan-start.test.tsx",
            test: "ends ice after 48 hours of real time, also when the clocks change",
          },
        ],
      },
    ],
    after: { severity: "considerable", likelihood: "veryUnlikely" },
    remains:
      "A clock that is wrong by a day shifts every date by a day. The plan counts in hours and days beside the dates.",
  },
  printCutOff: {
    topic: "device",
    hazard: "A printed sheet is cut off.",
    causes: ["Another size of paper.", "Many findings.", "Parts that are folded away on the screen."],
    harm: "The one line that matters is missing at the doctor’s.",
    before: { severity: "considerable", likelihood: "likely" },
    controls: [
      {
        control:
          "The sheet of each level is printed and read back in the tests, on both common sizes of paper.",
        provenBy: [
          {
            file: "tests/browser/print.spec.ts",
            test: "the sheet of the level ${level} has its level and all its findings on one page",
          },
          {
            file: "tests/browser/sheet.spec.ts",
            test: "the sheet of ${who} is one page of A4 and of Letter, in letters that can be read",
          },
        ],
      },
      {
        control: "Plan and moves are printed without buttons and with all their steps.",
        provenBy: [
          { file: "tests/browser/print.spec.ts", test: "the plan prints with its dates, without buttons" },
          {
            file: "tests/browser/print.spec.ts",
            test: "the longest movements print on one page, with their steps",
          },
        ],
      },
    ],
    after: { severity: "considerable", likelihood: "veryUnlikely" },
    remains: "Printers with wide margins, and a size of text set by the person, were not tried.",
  },
  sheetMisread: {
    topic: "device",
    hazard: "A professional misreads the sheet.",
    causes: [
      "Not asked is taken for denied.",
      "Doubt is taken for a no.",
      "The sheet is taken for the finding of a colleague.",
    ],
    harm: "A sign is thought to be ruled out and is not looked for.",
    before: { severity: "major", likelihood: "possible" },
    controls: [
      {
        control: "What is there, denied, open or left out stands in parts of its own.",
        provenBy: [
          { file: "tests/rules/sheet.test.ts", test: "never mixes denied, not sure and present" },
          {
            file: "tests/rules/sheet.test.ts",
            test: "has every answer that counts exactly once, and every other question once as not asked or not confirmed",
          },
          {
            file: "tests/rules/sheet.test.ts",
            test: "tells skipped screens from questions that do not apply",
          },
        ],
      },
      {
        control: "The sheet says what it is, and what a list of questions cannot check.",
        provenBy: [
          { file: "tests/browser/behaviors-result.spec.ts", test: "11 one sheet a clinician can use" },
          { file: "tests/rules/sheet.test.ts", test: "says the same as plain text" },
        ],
      },
    ],
    after: { severity: "major", likelihood: "veryUnlikely" },
    remains: "No professional has read such a sheet at work yet.",
  },
  shownInsideAnotherSite: {
    topic: "device",
    hazard: "Another site shows the check inside its own page and hides the emergency signs.",
    causes: ["The page is put into a frame.", "The frame is cut so that the top is out of sight."],
    harm: "The person sees questions and no warning, or trusts the wrong sender.",
    before: { severity: "major", likelihood: "unlikely" },
    controls: [
      {
        control:
          "The headers that come with the site forbid every frame, unless a host names the sites that it trusts.",
        provenBy: [
          {
            file: "tests/safety/headers.test.ts",
            test: "forbids other sites to show a page inside their own",
          },
        ],
      },
      {
        control: "The signs are part of every page, so whoever shows a whole page shows them too.",
        provenBy: [
          {
            file: "tests/browser/behaviors.spec.ts",
            test: "1 emergency signs and the number before the first question and in the same place on every page, readable without JavaScript",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "veryUnlikely" },
    remains:
      "A host that does not send our headers can be framed. A copy of the whole site, changed by somebody, is out of our hands.",
  },
} as const satisfies HazardLog;
