/** What can go wrong with what a person is told to do. */
import type { HazardLog } from "./hazard.ts";

const nothingRuledOut = {
  file: "tests/rules/ruled-out.test.ts",
  test: "holds nothing that is ruled out, says why, and is never empty",
} as const;

export const adviceHazards = {
  painkillerAgainstExclusion: {
    topic: "advice",
    hazard: "A painkiller is named that the person must not take.",
    causes: [
      "The medicine questions were skipped.",
      "An illness or a medicine was not asked about.",
      "A general page names a painkiller to everybody.",
    ],
    harm: "Bleeding, harm to the kidneys, an attack of asthma, or harm to an unborn child.",
    before: { severity: "major", likelihood: "likely" },
    controls: [
      {
        control: "No painkiller is named before the medicine questions, on any page.",
        provenBy: [
          {
            file: "tests/pages/plan.deep.test.tsx",
            test: "names no painkiller before the medicine questions, and leads to them and back",
          },
          {
            file: "tests/rules/article.test.ts",
            test: "name no painkiller, because the medicine questions come first",
          },
          {
            file: "tests/pages/guide.deep.test.tsx",
            test: "names no painkiller, but for warnings against one",
          },
        ],
      },
      {
        control: "What an answer speaks against is left out, and so is what “not sure” speaks against.",
        provenBy: [
          nothingRuledOut,
          { file: "tests/rules/ruled-out.test.ts", test: "by pregnancy and under the age of 18" },
          {
            file: "tests/pages/plan.deep.test.tsx",
            test: "removes anti-inflammatory painkillers for a person on a blood thinner, and says why",
          },
        ],
      },
      {
        control: "No dose is named. The leaflet and the pharmacist decide it.",
        provenBy: [
          {
            file: "tests/pages/plan.deep.test.tsx",
            test: "names painkillers in order once nothing speaks against them, and never a dose",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "unlikely" },
    remains:
      "The check knows only the illnesses and medicines that it asks about. It cannot see what somebody has already taken today.",
  },
  emergencyMedicineHeldBack: {
    topic: "advice",
    hazard: "A person holds back a medicine that could save them.",
    causes: ["The advice to take nothing before help comes is read too strictly."],
    harm: "An attack of asthma or an allergy gets worse while the medicine is at hand.",
    before: { severity: "major", likelihood: "possible" },
    controls: [
      {
        control: "The advice for an emergency names the person’s own emergency medicine and allows it.",
        provenBy: [
          {
            file: "tests/pages/result.test.tsx",
            test: "lets nobody hold back their own emergency medicine",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "veryUnlikely" },
    remains: "In fear, people remember half of what they read. The voice on the phone has to say the rest.",
  },
  exerciseAgainstSign: {
    topic: "advice",
    hazard: "A move is advised although a warning sign speaks against it.",
    causes: ["A rule does not say what it rules out.", "A general page shows a move to everybody."],
    harm: "A hurt nerve, bone or blood vessel is harmed more.",
    before: { severity: "major", likelihood: "likely" },
    controls: [
      {
        control: "A plan holds nothing that a sign rules out, whether it is there or only open.",
        provenBy: [
          nothingRuledOut,
          {
            file: "tests/pages/plan.deep.test.tsx",
            test: "leaves out all moves and training when an arm tingles, and says why",
          },
          {
            file: "tests/browser/behaviors-result.spec.ts",
            test: "15 advice fits the person: nothing shown that an answer rules out",
          },
        ],
      },
      {
        control: "There is no plan at all while help is needed today or a question is open.",
        provenBy: [
          {
            file: "tests/rules/plan.test.ts",
            test: "is made in an emergency, when help is needed today, or while questions are open",
          },
        ],
      },
      {
        control: "The page of each move says when to leave it, and to ask first.",
        provenBy: [
          {
            file: "tests/pages/exercises.deep.test.tsx",
            test: "has purpose, equipment, dose, time, errors and cautions",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "unlikely" },
    remains:
      "Anybody can open the pages of moves without doing the check. Each such page asks them to do it first; some will not.",
  },
  iceOrHeatBurns: {
    topic: "advice",
    hazard: "Ice or heat hurts the skin.",
    causes: ["The skin there is numb.", "A cold allergy.", "Ice on bare skin, or for too long."],
    harm: "A burn, from cold or from heat.",
    before: { severity: "significant", likelihood: "likely" },
    controls: [
      {
        control:
          "Ice and heat are held back until their questions are answered, and left out when an answer speaks against them.",
        provenBy: [
          {
            file: "tests/rules/ruled-out.test.ts",
            test: "lose ice with a cold problem, and both with numb skin",
          },
          {
            file: "tests/rules/ruled-out.test.ts",
            test: "are not advised before their questions are answered",
          },
          { file: "tests/pages/plan.deep.test.tsx", test: "offers no ice before its questions are answered" },
        ],
      },
    ],
    after: { severity: "significant", likelihood: "unlikely" },
    remains: "Nobody watches the clock for the person. The plan says how long, and that is all it can do.",
  },
  trainsOnThroughPain: {
    topic: "advice",
    hazard: "A person keeps training while the pain gets worse.",
    causes: [
      "They read a plan as leave to go on.",
      "Pain during a move is taken for normal.",
      "A contest is near.",
    ],
    harm: "A small injury grows into a long one.",
    before: { severity: "considerable", likelihood: "likely" },
    controls: [
      {
        control: "Three lights tell how much pain is too much, and the way back goes step by step.",
        provenBy: [
          { file: "tests/pages/plan.deep.test.tsx", test: "tells the pain lights in words" },
          {
            file: "tests/rules/worked-plans.test.ts",
            test: "goes back to the row step by step, named in the words of the question",
          },
        ],
      },
      {
        control: "The lift that hurts rests first. Training waits while an appointment is needed.",
        provenBy: [
          {
            file: "tests/rules/worked-plans.test.ts",
            test: "rests the lift, uses ice until hour 48 and does no moves yet",
          },
          {
            file: "tests/pages/plan.deep.test.tsx",
            test: "holds training back while an appointment is needed",
          },
        ],
      },
    ],
    after: { severity: "considerable", likelihood: "possible" },
    remains: "A page cannot stop anybody from lifting. Many people know better and train on.",
  },
  falseCalm: {
    topic: "advice",
    hazard: "Care at home calms a person who then gets worse.",
    causes: [
      "An illness shows its first sign only days later.",
      "The person does not look again.",
      "The result is read as a promise.",
    ],
    harm: "Help is sought late.",
    before: { severity: "major", likelihood: "likely" },
    controls: [
      {
        control: "Each result says when to look again, with dates, and what would make it more urgent.",
        provenBy: [
          { file: "tests/browser/behaviors-result.spec.ts", test: "10 a safety net with dates" },
          {
            file: "tests/pages/plan.deep.test.tsx",
            test: "looks again after 48 hours, on day 5 and after two weeks, with dates",
          },
          {
            file: "tests/rules/what-would-change.test.ts",
            test: "misses no single change that makes it more urgent",
          },
        ],
      },
      {
        control:
          "The page says that it is no diagnosis, and to trust the feeling of being more ill than the result says.",
        provenBy: [
          {
            file: "tests/pages/guide.deep.test.tsx",
            test: "says that it is no diagnosis and that no clinician has signed it off",
          },
        ],
      },
    ],
    after: { severity: "major", likelihood: "unlikely" },
    remains: "Once the page is closed, only a printed plan or saved reminders speak up.",
  },
  patternTakenForDiagnosis: {
    topic: "advice",
    hazard: "A person takes a possible cause for a diagnosis.",
    causes: ["One cause stands first in a list.", "A number would look like a chance."],
    harm: "They stop looking for another cause, or tell a doctor what it is.",
    before: { severity: "considerable", likelihood: "likely" },
    controls: [
      {
        control:
          "Causes never change the level, carry no number, and are not shown when help is needed today.",
        provenBy: [
          { file: "tests/rules/patterns.test.ts", test: "never change the level" },
          { file: "tests/rules/patterns.test.ts", test: "name no number and no percentage" },
          {
            file: "tests/rules/patterns.test.ts",
            test: "are not shown before the questions are finished, in an emergency or when help is needed today",
          },
        ],
      },
      {
        control: "What speaks against a cause stands beside what speaks for it.",
        provenBy: [
          { file: "tests/rules/patterns.test.ts", test: "tell what speaks against as well" },
          {
            file: "tests/pages/cause-fit.test.tsx",
            test: "has an answer for when nothing fits clearly, and asks for the training",
          },
        ],
      },
    ],
    after: { severity: "considerable", likelihood: "unlikely" },
    remains: "The weights behind the causes are our own, and nobody has tested them.",
  },
} as const satisfies HazardLog;
