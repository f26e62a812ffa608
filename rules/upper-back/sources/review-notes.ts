/** What this rule set decided where sources differ, for the page on how it works and for clinicians who review it. */
import type { RedFlagId } from "../levels/red-flags/index.ts";
import type { SourceId } from "./index.ts";

/** A choice we made where sources disagree or are silent. */
export interface Decision {
  readonly id: string;
  /** What we do. */
  readonly decision: string;
  /** Why, and what else could have been chosen. */
  readonly why: string;
  /** Absent when the choice is ours alone. */
  readonly sources?: readonly SourceId[];
}

/** A place where a rule is milder or stricter than a good source. */
export interface KnownDifference {
  readonly rule: RedFlagId;
  /** What our rule is, compared with the source. */
  readonly direction: "milder" | "stricter";
  readonly source: SourceId;
  readonly difference: string;
}

export const decisions = [
  {
    id: "trainingLink",
    decision:
      "Upper back pain by itself means help today only when it has no clear link to training or strain.",
    why: "Pain at this height comes from inner organs a little more often than pain lower down. If we sent everybody to a doctor today, nobody with a plain strain could be told so.",
    sources: ["briggsThoracicPain2009", "northumbriaMidBack"],
  },
  {
    id: "afterSixWeeks",
    decision:
      "After six weeks, pain without a training link means an appointment this week and no longer help today.",
    why: "Pain that has stayed the same for so long rarely turns dangerous overnight. Other warning signs still count as before.",
  },
  {
    id: "suddenSeverePain",
    decision: "Sudden severe pain means help today. When moving does not change it, it is an emergency.",
    why: "The sources ask only how fast the pain began. Many strains begin in one second too, so we also ask if moving changes the pain.",
    sources: ["remedyAorticDissection", "rcemAorticDissection2025"],
  },
  {
    id: "painOnBreathing",
    decision: "Pain on a deep breath alone is no warning sign. With a clot risk or an illness it is.",
    why: "Strained muscles between the ribs hurt on a deep breath. The sources speak of pain in the chest, and mostly together with other signs.",
    sources: ["nidirectPleurisy", "nidirectPulmonaryEmbolism", "hseChestPain"],
  },
  {
    id: "painOnCough",
    decision: "Pain on a cough alone does not change the level when the link to training is clear.",
    why: "A strained back hurts on every cough. Without a training link, or with tingling in an arm, it means help today.",
    sources: ["rnohCordCompression"],
  },
  {
    id: "oneBladderSign",
    decision: "One sign from the bladder, the bowel or between the legs is enough for an emergency.",
    why: "One hospital asks in one place for two new signs, others for one. Harm to these nerves can last, so we took the safer reading.",
    sources: ["norfolkBackPain", "chesterfieldCaudaEquina", "torbayCaudaEquina"],
  },
  {
    id: "noWaitForChestPain",
    decision: "Chest pain is an emergency from the first minute.",
    why: "Some services give ten or fifteen minutes to see if it goes. Others give none, and we follow those.",
    sources: ["ahaChestPainNews2021", "healthdirectTripleZero", "hseChestPain", "healthInfoAngina"],
  },
  {
    id: "fewDays",
    decision: "“A few days” without getting better means three days of looking after it.",
    why: "The sources say a few days, five days or some weeks. Three days of care, or five days in all, is on the careful side.",
    sources: ["nhsInformAfterExercise2024", "hseBackPain", "bnssgBackPain"],
  },
  {
    id: "sharpPain",
    decision: "Sharp pain alone is no warning sign.",
    why: "Sharp pain is typical of a fresh strain. What counts is what it keeps you from doing and how fast it grows.",
    sources: ["clevelandMuscleStrains", "hseBackPain"],
  },
] as const satisfies readonly Decision[];

export const knownDifferences = [
  {
    rule: "vesselRisk",
    direction: "milder",
    source: "remedyAorticDissection",
    difference:
      "The source asks for an emergency scan for any new pain with such a risk. Here that holds for a sudden start, and other pain means help today, as soreness from training is far more common. Relatives with a wide aorta count only once it has torn.",
  },
  {
    rule: "worstAtOnce",
    direction: "milder",
    source: "remedyAorticDissection",
    difference:
      "The source does not let pain that moving changes clear a sudden start. Here such pain means help today and not an ambulance.",
  },
  {
    rule: "heartSigns",
    direction: "milder",
    source: "healthInfoAngina",
    difference:
      "The source also counts heaviness that lasts and is felt only in the mid back, an arm or the jaw. Here the chest must be involved, or the person must feel unwell at rest or have it with effort.",
  },
  {
    rule: "sepsis",
    direction: "milder",
    source: "hullSepsis2022",
    difference:
      "The source does not tie the signs to other signs of infection. Here they are asked only after fever, a chest illness, a rash or changed pee.",
  },
  {
    rule: "clotInLung",
    direction: "milder",
    source: "nhlbiClotRisk",
    difference:
      "The source also names cancer, serious injury and a stay in hospital as risks. Cancer and injury have rules of their own here, and a hospital stay counts only with surgery or bed rest.",
  },
  {
    rule: "armTingling",
    direction: "milder",
    source: "sheffieldNeckPain",
    difference:
      "The source sends sudden numbness or lasting pins and needles in an arm to the emergency department. Other services ask for an ordinary visit, and here it is an appointment this week.",
  },
  {
    rule: "armWeakness",
    direction: "milder",
    source: "sheffieldNeckPain",
    difference: "The source calls sudden weakness of an arm an emergency. Here it means help today.",
  },
  {
    rule: "cordSigns",
    direction: "milder",
    source: "sheffieldNeckPain",
    difference: "The source names electric shocks in arms or legs. Here they are asked for the legs only.",
  },
  {
    rule: "boneTenderAfterPop",
    direction: "milder",
    source: "hweNeckPain",
    difference:
      "The source sends a possible broken neck to the emergency department at once. Here it is the same day.",
  },
  {
    rule: "muscleTear",
    direction: "milder",
    source: "gcareShoulderRedFlags",
    difference:
      "Both say today, but the source names the emergency department for a fresh tendon tear. Here a doctor looks first, because most such tears are not in the upper back and a bruise alone can come from a strain.",
  },
  {
    rule: "muscleTear",
    direction: "milder",
    source: "portsmouthSprains",
    difference:
      "The source sends a changed shape after an injury to the emergency department. It is written for arms and legs. Here a doctor looks the same day.",
  },
  {
    rule: "pop",
    direction: "milder",
    source: "portsmouthSprains",
    difference:
      "The source sends a crack heard at the time of an injury to the emergency department. It is written for arms and legs, and here a pop alone is an appointment this week, as joints of the back often pop without harm. A gap, a big bruise or a weak muscle means help today.",
  },
  {
    rule: "bladeSticksOut",
    direction: "milder",
    source: "gcareShoulderRedFlags",
    difference:
      "The source asks for an urgent clinic for marked nerve signs at the shoulder. Here a blade that sticks out is an appointment this week, and a weak arm means help today.",
  },
  {
    rule: "swollenArm",
    direction: "milder",
    source: "gpCareDvt",
    difference: "Both say today, but the source sends a possible arm clot straight to hospital.",
  },
  {
    rule: "minorTrauma",
    direction: "milder",
    source: "secamb999",
    difference:
      "For the source, any injury that makes the back or neck hurt is a 999 call. Here a stumble or knock without other signs is an appointment this week.",
  },
  {
    rule: "majorTrauma",
    direction: "milder",
    source: "niceNg41",
    difference:
      "The source counts any spinal pain after an injury. Here a person who is not sure about an injury gets an appointment this week, unless other signs say more.",
  },
  {
    rule: "gallbladderSimple",
    direction: "milder",
    source: "nhsGallstonesWidget",
    difference:
      "The source asks for a doctor at once when an attack lasts over eight hours or nothing eases it. Here this is not asked but given as advice.",
  },
  {
    rule: "coughIllness",
    direction: "milder",
    source: "nhsPneumoniaBeta",
    difference:
      "The source, an older page, gives an urgent appointment for a bad cough with a flu-like state. Here fever or pain on breathing is needed for that.",
  },
  {
    rule: "heartLining",
    direction: "milder",
    source: "nhsWalesPericarditis2021",
    difference:
      "For the source, one sign is enough to see a doctor: chest pain that a deep breath or lying down makes worse. Here two such signs are needed.",
  },
  {
    rule: "under18",
    direction: "milder",
    source: "afpBackPainChildren2007",
    difference:
      "The source wants a young person with lasting, growing or night-time pain examined at once. Here being under 18 alone is an appointment this week.",
  },
  {
    rule: "heartSigns",
    direction: "stricter",
    source: "hseChestPain",
    difference:
      "The source gives fifteen minutes unless other signs are there. Here there is no waiting time.",
  },
  {
    rule: "caudaEquina",
    direction: "stricter",
    source: "torbayCaudaEquina",
    difference: "The source asks in one place for two or more new signs. Here one is enough.",
  },
  {
    rule: "coughingBlood",
    direction: "stricter",
    source: "nhsCoughingBlood2024",
    difference:
      "The source calls a few streaks alone urgent. With upper back pain, which everybody has here, it says emergency too.",
  },
  {
    rule: "severeBellyPain",
    direction: "stricter",
    source: "nidirectPancreatitis",
    difference:
      "The source says a doctor immediately, and 999 if none can be reached. Here it is an emergency, because a torn artery can feel the same.",
  },
  {
    rule: "ectopic",
    direction: "stricter",
    source: "leicesterEctopic",
    difference:
      "The source keeps 999 for sudden strong pain or faintness. Here every combination is an emergency.",
  },
  {
    rule: "sepsis",
    direction: "stricter",
    source: "nhsInformSepsis",
    difference:
      "The source asks for help at once and keeps 999 for quick worsening. Here one sign is an emergency.",
  },
  {
    rule: "painkillerReaction",
    direction: "stricter",
    source: "dailymedNaproxenV8",
    difference:
      "The label says to stop and ask a doctor about signs of bleeding. Here all these signs are an emergency.",
  },
  {
    rule: "airLeak",
    direction: "stricter",
    source: "westjemPneumomediastinum",
    difference:
      "The source calls it mostly harmless once the hospital checks are clear. Here it is an emergency.",
  },
  {
    rule: "noTrainingLink",
    direction: "stricter",
    source: "northumbriaMidBack",
    difference:
      "The source sees little need for a professional without warning signs. Here pain without a training link means help today.",
  },
  {
    rule: "cancerHistory",
    direction: "stricter",
    source: "rnohCordCompression",
    difference: "The source asks for further signs beside cancer. Here cancer at any time is enough.",
  },
  {
    rule: "weightLoss",
    direction: "stricter",
    source: "nhsWeightLoss2022",
    difference:
      "The source gives an ordinary appointment, for weight loss without back pain. Here it is help today.",
  },
  {
    rule: "urineChange",
    direction: "stricter",
    source: "nhsKidneyInfection",
    difference:
      "The source gives an ordinary appointment for burning or cloudy pee and an urgent one for blood. Here all of them mean help today.",
  },
  {
    rule: "severelyLimited",
    direction: "stricter",
    source: "hseBackPain",
    difference:
      "The source gives an ordinary appointment for pain that stops daily life. Help today is our own caution.",
  },
  {
    rule: "fastWorse",
    direction: "stricter",
    source: "hseBackPain",
    difference:
      "The source gives an ordinary appointment for pain that gets worse. Here a fast change is help today.",
  },
  {
    rule: "constantPain",
    direction: "stricter",
    source: "bnssgBackPain",
    difference: "The source says to contact a professional and gives no time. Here it is help today.",
  },
  {
    rule: "shingles",
    direction: "stricter",
    source: "nhsWalesShingles",
    difference:
      "The source says as soon as possible, within three days of the rash. Here it is the same day.",
  },
  {
    rule: "persistent",
    direction: "stricter",
    source: "bnssgBackPain",
    difference:
      "The source waits six to eight weeks. Here it is three days of care or five days in all without getting better.",
  },
  {
    rule: "inflammatory",
    direction: "stricter",
    source: "lanarkshireAxialSpa",
    difference:
      "The source wants several features and an age under 45 when it began. Here the pattern is one question and the age is the age now.",
  },
] as const satisfies readonly KnownDifference[];
