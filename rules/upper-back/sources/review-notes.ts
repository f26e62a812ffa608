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
      "Pain without a cause that the person knows means help today from 50 on, or when moving does not change it. Under 50 it is an appointment this week, and care at home while it gets better.",
    why: "Pain at this height comes from inner organs a little more often than pain lower down. If we sent everybody to a doctor today, nobody with a plain strain could be told so. A page of a national service does that, but we could read it only in copies made by others.",
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
    decision:
      "Sudden severe pain means an emergency department today. From 50 on, with a risk for heart or vessels, or when moving does not change it, it is an emergency.",
    why: "The sources ask only how fast the pain began. Many strains begin in one second too, so we also ask about age, risk, and if moving changes the pain.",
    sources: ["remedyAorticDissection", "rcemAorticDissection2025", "hsibAorticReport2020"],
  },
  {
    id: "painOnBreathing",
    decision:
      "Pain with each breath in means an emergency department today when it began suddenly and sits in the chest, or the lungs are at risk. After any other sudden strain it is an appointment this week. Pain only on a deep breath is no warning sign.",
    why: "Strained muscles between the ribs hurt on a deep breath. The sources speak of sharp pain in the chest. With a clot risk, an illness or a pregnancy other rules ask for more.",
    sources: ["nidirectPleurisy", "asthmaLungPneumothorax", "bsuhPneumothorax", "hseChestPain"],
  },
  {
    id: "painOnCough",
    decision:
      "Pain on a cough alone does not change the level when there is a cause. With tingling in an arm it is an appointment this week, and without a cause help today.",
    why: "A strained back hurts on every cough. With normal strength, an arm that tingles is treated without surgery at first.",
    sources: ["rnohCordCompression", "devonCervicalSpine"],
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
    decision:
      "“A few days” without getting better means three days of looking after it. Up to two weeks without such care, it is care at home and a look in three days.",
    why: "The sources say a few days, five days or some weeks, and they speak of days on which somebody looks after it. A strain that nobody has rested yet needs that chance first.",
    sources: ["nhsInformAfterExercise2024", "hseBackPain", "bnssgBackPain"],
  },
  {
    id: "sharpPain",
    decision: "Sharp pain alone is no warning sign.",
    why: "Sharp pain is typical of a fresh strain. What counts is what it keeps you from doing and how fast it grows.",
    sources: ["clevelandMuscleStrains", "hseBackPain"],
  },
  {
    id: "signsGone",
    decision:
      "A sign that was there and has been gone for more than three days means an emergency department today and no ambulance.",
    why: "For the heart, one guideline does the same by hours. For signs of a stroke, others ask for an ambulance all the same. How a pain began never counts as gone.",
    sources: ["gpnotebookChestPain", "strokeAssociationSymptoms"],
  },
  {
    id: "unsureAccident",
    decision: "Not being sure about an accident, or how bad it was, means help today.",
    why: "One guideline keeps the spine still for any pain after an injury. Many people who are not sure bumped into something small.",
    sources: ["niceNg41"],
  },
  {
    id: "knownArteryDisease",
    decision: "With a known weak artery, soreness from training means an emergency department today.",
    why: "The source asks for an emergency scan for any new pain. Soreness the day after training is far more common, so it needs no ambulance.",
    sources: ["remedyAorticDissection"],
  },
  {
    id: "nightPain",
    decision:
      "Night pain alone is an appointment this week. From 50 on it is help today after two weeks, or when moving does not change the pain.",
    why: "Night pain is common in back clinics and was seldom serious there. Age and time make it count for more.",
    sources: ["hardingNightPain2005", "gcareSpinalRedFlags"],
  },
  {
    id: "constantPain",
    decision:
      "Pain that no position eases means help today after two days. Before that it is an appointment this week, unless it is very strong, has no cause, or moving does not change it.",
    why: "Strong soreness can ache in every position for a day or two. The limit of two days is our own.",
    sources: ["bnssgBackPain", "henschkeSerious2009"],
  },
  {
    id: "armNerveForWeeks",
    decision:
      "Weeks of tingling around the shoulder with normal strength are an appointment this week, and the doctor is to be asked about a chest X-ray.",
    why: "The sources speak of growing signs and of lost strength. These are help today by rules of their own.",
    sources: ["gcareShoulderRedFlags", "devonCervicalSpine"],
  },
  {
    id: "appetite",
    decision: "Eating less alone is no warning sign. Losing weight is.",
    why: "A person in pain often eats less for a few days.",
  },
  {
    id: "severeLimits",
    decision: "A severe limit is what a person needs help with. What is hard but possible is a milder one.",
    why: "A fresh strain makes dressing hard for many people. Other signs still count as before.",
    sources: ["hseBackPain"],
  },
] as const satisfies readonly Decision[];

export const knownDifferences = [
  {
    rule: "vesselRisk",
    direction: "milder",
    source: "remedyAorticDissection",
    difference:
      "The source asks for an emergency scan for any new pain with such a risk. Here only soreness that came later the same day, in the days after or over weeks, and that moving changes, means an emergency department today and no ambulance.",
  },
  {
    rule: "worstAtOnce",
    direction: "milder",
    source: "remedyAorticDissection",
    difference:
      "The source does not let pain that moving changes clear a sudden start. Here such pain means an emergency department today and no ambulance. From 50 on, or with a risk for heart or vessels, it is an emergency all the same.",
  },
  {
    rule: "heartSigns",
    direction: "milder",
    source: "healthInfoAngina",
    difference:
      "The source also counts heaviness that lasts and is felt only in the mid back, an arm or the jaw. Here an ache in an arm, the jaw or the neck counts when moving does not change the pain, from 45 on or with a heart risk.",
  },
  {
    rule: "clotInLung",
    direction: "milder",
    source: "nhlbiClotRisk",
    difference:
      "The source also names serious injury and a stay in hospital as risks. Injury has rules of its own here, and a hospital stay counts only with surgery or bed rest.",
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
      "The source sends a possible broken neck to the emergency department at once. Here it is the emergency department on the same day.",
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
    rule: "minorTrauma",
    direction: "milder",
    source: "secamb999",
    difference:
      "For the source, any injury that makes the back or neck hurt is a 999 call. Here a stumble or knock without other signs is an appointment this week.",
  },
  {
    rule: "minorTrauma",
    direction: "milder",
    source: "niceNg41",
    difference:
      "The source counts any spinal pain after an injury. Here that means an emergency department today when the bumps in the middle or the side below the ribs hurt, and an appointment otherwise.",
  },
  {
    rule: "majorTrauma",
    direction: "milder",
    source: "niceNg41",
    difference:
      "The source counts any spinal pain after an injury. Here a person who is not sure about an injury gets help today and no ambulance.",
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
      "For the source, one sign is enough to see a doctor: chest pain that a deep breath or lying down makes worse. Here that holds when the chest is marked, and otherwise two such signs are needed.",
  },
  {
    rule: "under18",
    direction: "milder",
    source: "afpBackPainChildren2007",
    difference:
      "The source wants a young person with lasting, growing or night-time pain examined at once. Here growing or night-time pain means help today, and being under 18 alone an appointment this week.",
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
      "The label says to stop and ask a doctor about signs of bleeding. Here all these signs are an emergency, with or without a painkiller.",
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
      "The source sees little need for a professional without warning signs. Here pain without a known cause means help today from 50 on.",
  },
  {
    rule: "noTrainingLinkYounger",
    direction: "stricter",
    source: "northumbriaMidBack",
    difference:
      "The source sees little need for a professional without warning signs. Here pain without a known cause is an appointment this week, unless it gets better.",
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
    difference:
      "The source says to contact a professional and gives no time. Here it is help today after two days, and an appointment this week before that.",
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
      "The source waits six to eight weeks. Here it is three days of care without getting better, or two weeks.",
  },
  {
    rule: "inflammatory",
    direction: "stricter",
    source: "lanarkshireAxialSpa",
    difference:
      "The source wants several features and an age under 45 when it began. Here the pattern is one question and the age is the age now.",
  },
  {
    rule: "signsGone",
    direction: "milder",
    source: "strokeAssociationSymptoms",
    difference:
      "The source asks for 999 even when the signs have passed. Here signs gone for more than three days mean an emergency department the same day.",
  },
  {
    rule: "heartElsewhere",
    direction: "milder",
    source: "heartFoundationNzSigns",
    difference:
      "The source names no age. Here such an ache counts from 45 on or with a heart risk, because arms and neck are often sore from training.",
  },
  {
    rule: "under18Warning",
    direction: "milder",
    source: "pchBackPain",
    difference:
      "The source sends night pain in a young person to the emergency department. Here a doctor looks the same day.",
  },
  {
    rule: "breathPain",
    direction: "milder",
    source: "nidirectPleurisy",
    difference:
      "The source speaks of sharp pain in the chest. Here pain in the back alone after a sudden strain is an appointment this week.",
  },
  {
    rule: "lastingShoulderNerve",
    direction: "milder",
    source: "gcareShoulderRedFlags",
    difference:
      "The source asks for an urgent clinic for growing nerve signs. Here weeks of tingling with normal strength are an appointment this week; a weak arm or lost weight means help today.",
  },
  {
    rule: "lungLeak",
    direction: "stricter",
    source: "nidirectPleurisy",
    difference:
      "The source says to see a doctor. Here it is an emergency department today, because only an X-ray can tell.",
  },
  {
    rule: "legClot",
    direction: "stricter",
    source: "nhsDvtBeta",
    difference:
      "The source names an urgent appointment. Here it is an emergency department today, because a scan is needed.",
  },
  {
    rule: "nightPainOver50",
    direction: "stricter",
    source: "hardingNightPain2005",
    difference:
      "The study found no serious disease behind night pain. Here it is help today from 50 on, after two weeks.",
  },
  {
    rule: "coughPainUnexplained",
    direction: "stricter",
    source: "rnohCordCompression",
    difference:
      "The source is about people who have had cancer. Here it counts for everybody whose pain has no cause they know of.",
  },
  {
    rule: "worstPain",
    direction: "stricter",
    source: "hseBackPain",
    difference: "The source gives an ordinary appointment for severe pain. Help today is our own caution.",
  },
] as const satisfies readonly KnownDifference[];
