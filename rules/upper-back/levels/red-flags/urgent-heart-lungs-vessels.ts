/** Red flags that need medical help today: heart, lungs, blood vessels. */
import { all, answered, any } from "../../questions/notation.ts";
import type { RedFlag } from "./red-flag.ts";
import { noSpineMovement, pregnantOrRecentBirth } from "./shared.ts";

export const urgentHeartLungsVessels = {
  suddenSevere: {
    title: "Sudden, severe pain that was at its worst within seconds",
    when: answered("worstAtOnce", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "A strain can start this way, but so can a problem of a large blood vessel. A doctor should judge it today.",
    notWhen: "Pain that built up over minutes or hours, or a brief sharp catch on one rep.",
    see: ["doctor"],
    rulesOut: [...noSpineMovement, "nsaids"],
    sources: [
      {
        source: "remedyAorticDissection",
        supports: "how fast the pain began must be asked, even if it has eased",
      },
      { source: "rcemAorticDissection2025", supports: "serious causes of sudden pain often look untypical" },
    ],
    advice:
      "If the pain was at its worst within seconds, go to an emergency department and not to a clinic. You may need a scan. If you faint, get short of breath or the pain comes back as hard as before, call the emergency number.",
  },
  vesselRisk: {
    title: "A known weakness of the large blood vessels, or one in the close family",
    when: answered("vesselRisk", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "With this history, any new pain in the upper back should be checked before you put it down to training.",
    notWhen: "High blood pressure alone, or a relative with an ordinary heart attack.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "remedyAorticDissection",
        supports: "any new pain with one of these risks calls for an emergency scan",
      },
      { source: "adaRiskFactors", supports: "which conditions raise the risk" },
    ],
    advice: "Tell them about this history first. Do not lift anything heavy until you have been checked.",
  },
  clotInLung: {
    title: "Sharp pain with each breath, and a higher chance of a blood clot",
    when: all(answered("painOnBreathing", "yes"), any(answered("clotRisk", "yes"), pregnantOrRecentBirth)),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Pain with each breath is common in a strain. With a higher chance of a clot, the lungs should be checked.",
    notWhen: "A catch on a deep breath in someone who is well and has no clot risk.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
      { source: "nhlbiClotRisk", supports: "what raises the chance of a clot" },
      {
        source: "nidirectPulmonaryEmbolism",
        supports: "a clot in the lung can hurt on each breath in",
      },
      {
        source: "asthmaLungPulmonaryEmbolism",
        supports: "which signs need help the same day and which need 999",
      },
    ],
    advice: "If you get short of breath, faint or cough up blood, call the emergency number.",
  },
  heartLining: {
    title: "Pain that is worse lying flat, with pain on breathing or signs of illness",
    when: all(
      answered("worseLyingFlat", "yes"),
      any(answered("painOnBreathing", "yes"), answered("fever", "yes"), answered("coughIllness", "yes")),
    ),
    disposition: "urgent",
    ifUnsure: "soon",
    because: "Pain that eases when you sit forward can fit with a sore lining around the heart.",
    notWhen: "Pain that changes with how your back touches the bed, and no illness.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation"],
    sources: [
      { source: "nhsWalesPericarditis2021", supports: "sharp pain that is worse lying down should be seen" },
      { source: "nidirectPericarditis", supports: "sitting forward eases this pain" },
      { source: "bhfPericarditis", supports: "lying flat or a breath in makes this pain worse" },
    ],
    advice: "If the pain turns to pressure or you feel faint, call the emergency number.",
  },
  swollenArm: {
    title: "One arm swollen, heavy, blue or red, or with new visible veins",
    when: answered("swollenArm", "yes"),
    disposition: "urgent",
    ifUnsure: "urgent",
    because:
      "Hard or repeated arm work can set off a clot in an arm vein. It is treated best when found early.",
    notWhen: "Both arms pumped and tight for an hour after training.",
    see: ["doctor"],
    rulesOut: ["stretching", "foamRolling", "loading", "spinalManipulation"],
    sources: [
      { source: "gpCareDvt", supports: "a possible arm clot goes straight to hospital" },
      { source: "ahaVte", supports: "deep clots can form in the arm" },
      {
        source: "allaEffortThrombosis2010",
        supports: "effort such as lifting can clot the main vein of the arm",
      },
    ],
    advice:
      "Ask for a hospital that can scan the arm today. If you get short of breath or have chest pain, call the emergency number.",
  },
  effortTightness: {
    title: "Tightness or odd breathlessness that comes with any effort and goes with rest",
    when: answered("effortTightness", "yes"),
    disposition: "urgent",
    ifUnsure: "urgent",
    because:
      "The heart can ask for help this way, and it may be felt between the shoulder blades. A muscle hurts with one movement, not with every effort.",
    notWhen: "Pain from one exercise or one movement, or normal puffing during hard training.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation", "nsaids"],
    sources: [
      { source: "hseAngina", supports: "a first attack that goes with rest needs a doctor urgently" },
      { source: "healthInfoAngina", supports: "tightness in the back that lasts needs an ambulance" },
      { source: "chssAngina2020", supports: "this pain can sit between the shoulder blades" },
    ],
    advice:
      "Do not train until you have been seen. If it comes at rest, or does not go within a few minutes of rest, call the emergency number.",
  },
  chestInfection: {
    title: "Sharp pain with each breath, with a cough or flu-like illness",
    when: all(answered("coughIllness", "yes"), answered("painOnBreathing", "yes")),
    disposition: "urgent",
    ifUnsure: "soon",
    because: "This can fit with an infection of the lung or its lining. It may need medicine soon.",
    notWhen: "Pain on a deep breath alone in someone who is well.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation"],
    sources: [
      { source: "nidirectPleurisy", supports: "see a doctor when breathing brings sharp chest pain" },
      {
        source: "nhsPneumoniaBeta",
        supports: "a bad cough with chest pain or flu needs an urgent appointment",
      },
    ],
    advice: "If you get short of breath at rest or cough up blood, call the emergency number.",
  },
  neckArteryEarly: {
    title: "A new kind of headache or one-sided neck pain after lifting, straining or a neck crack",
    when: answered("neckCrackHeadache", "yes"),
    disposition: "urgent",
    ifUnsure: "urgent",
    because:
      "Straining can hurt an artery in the neck. Headache or neck pain may come days before any other sign.",
    notWhen: "A tight neck on both sides, with a headache you have had many times.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [
      {
        source: "rcemLearningCervicalArtery",
        supports: "pain comes first and nerve signs may follow days later",
      },
      {
        source: "ifomptCervical2023",
        supports: "an artery problem must be weighed before anybody treats the neck",
      },
      {
        source: "keserCervicalArtery2022",
        supports: "most neck artery tears begin with headache or neck pain",
      },
    ],
    advice:
      "Let nobody adjust or stretch your neck. If your face, speech, sight, balance or strength changes, call the emergency number.",
  },
} as const satisfies Record<string, RedFlag>;
