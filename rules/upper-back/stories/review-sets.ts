/**
 * People whom a review by the eyes of an emergency physician and a physiotherapist entered: each differs from a plain
 * strain in what the story says.
 */
import type { Answers } from "../questions/answers.ts";
import { strained } from "./people.ts";
import type { Vignette } from "./vignette.ts";

/** A muscle pulled on one rep yesterday, better today. */
const plain = (changes: Answers): Answers =>
  strained({
    duration: "h24to48",
    siteBetweenBlades: "yes",
    siteLeftBlade: "no",
    trend: "better",
    ...changes,
  });

export const reviewSets: readonly Vignette[] = [
  { story: "A plain strain, better on the second day.", answers: plain({}), expected: "selfCare" },
  {
    story: "An old man with weak immunity is confused since this morning, and has no fever.",
    answers: plain({ sepsisSigns: "yes", infectionRisk: "yes", age: "a65plus" }),
    expected: "emergency",
    present: ["sepsis"],
  },
  {
    story: "One calf is swollen and warm; the back is easing.",
    answers: plain({ calfSwollen: "yes" }),
    expected: "urgent",
    present: ["legClot"],
  },
  {
    story: "At 55 an arm aches at rest together with the back; she cannot tell whether moving changes it.",
    answers: plain({ acheArmJaw: "yes", mechanical: "unsure", onset: "unsure", age: "a50to59" }),
    expected: "urgent",
    notRuledOut: ["heartElsewhere"],
  },
  {
    story: "At 52 he marks the front of the chest; he cannot tell whether moving changes the pain.",
    answers: plain({ siteChestWall: "yes", mechanical: "unsure", age: "a50to59" }),
    expected: "urgent",
    notRuledOut: ["chestFrontUnclear"],
  },
  {
    story: "At 52 he marks the front of the chest, which hurts when he presses and moves it only.",
    answers: plain({ siteChestWall: "yes", age: "a50to59" }),
    expected: "selfCare",
  },
  {
    story: "One side of the neck hurts since it cracked, without a headache, and now the room sways.",
    answers: plain({ siteNeck: "yes", strokeSigns: "yes" }),
    expected: "emergency",
    present: ["strokeSigns"],
  },
  {
    story: "A tall man of 22: in one rep a stab at right blade and chest that comes with each breath in.",
    answers: plain({ siteRightBlade: "yes", siteChestWall: "yes", painOnBreathing: "yes", lungRisk: "yes" }),
    expected: "urgent",
    present: ["lungLeak", "breathPain"],
  },
  {
    story: "At 70, with thin bones, the bumps in the middle are sore since the day after a class.",
    answers: plain({
      siteSpine: "yes",
      siteBetweenBlades: "no",
      fragileBones: "yes",
      onset: "nextDays",
      age: "a65plus",
    }),
    expected: "soon",
    present: ["fragileBonesAny", "olderSpine"],
  },
  {
    story: "At 72 the bumps in the middle hurt since one lift; nobody ever spoke of thin bones.",
    answers: plain({ siteSpine: "yes", age: "a65plus" }),
    expected: "urgent",
    present: ["olderLift"],
  },
  {
    story: "At 16 the pain has woken her for three weeks and slowly grows.",
    answers: plain({ nightPain: "yes", duration: "w2to6", trend: "slowlyWorse", age: "under18" }),
    expected: "urgent",
    present: ["under18Warning"],
  },
  {
    story: "Pain 10 of 10, and daily life is hard.",
    answers: plain({ painNow: "n10", function: "dailyLimited" }),
    expected: "urgent",
    present: ["worstPain"],
  },
  {
    story: "At 25 the back began to ache without a cause he knows, and is easing.",
    answers: plain({ onset: "notTraining" }),
    expected: "selfCare",
  },
  {
    story: "At 25 the back began to ache without a cause he knows, and stays the same.",
    answers: plain({ onset: "notTraining", trend: "same" }),
    expected: "soon",
    present: ["noTrainingLinkYounger"],
  },
  {
    story: "There was an accident, and he does not remember how bad it was.",
    answers: plain({ trauma: "unsure" }),
    expected: "urgent",
    notRuledOut: ["majorTrauma"],
  },
  {
    story: "At 22, after a tackle, the bumps in the middle of the neck hurt.",
    answers: plain({ siteNeck: "yes", siteSpine: "yes", trauma: "minor" }),
    expected: "urgent",
    present: ["minorTraumaSpine"],
  },
  {
    story: "A small knock, and she takes a blood thinner.",
    answers: plain({ trauma: "minor", bleedRisk: "yes" }),
    expected: "urgent",
    present: ["traumaOnThinner"],
  },
  {
    story: "On the second day of soreness it aches in every position.",
    answers: plain({ constantPain: "yes", onset: "nextDays", painNow: "n5" }),
    expected: "soon",
    present: ["constantPainEarly"],
  },
  {
    story: "On the day after new training it grows by the hour, and he chooses “fast”.",
    answers: plain({ onset: "nextDays", trend: "fastWorse" }),
    expected: "urgent",
    present: ["fastWorse"],
  },
  {
    story: "On the day after new training it still builds, and he reads that this is too soon to say.",
    answers: plain({ onset: "nextDays", trend: "upAndDown" }),
    expected: "selfCare",
  },
  {
    story: "Three weeks of a sore blade and a tingling arm of normal strength, better each week.",
    answers: plain({ siteLeftBlade: "yes", armTingling: "yes", duration: "w2to6" }),
    expected: "soon",
    present: ["lastingShoulderNerve", "armTingling"],
  },
  {
    story: "At 52 yesterday’s strain wakes her at night.",
    answers: plain({ nightPain: "yes", age: "a50to59" }),
    expected: "soon",
    present: ["nightPain"],
  },
  {
    story: "A skin cancer was removed twenty years ago, and he is sore the day after rows.",
    answers: plain({ cancer: "yes", onset: "nextDays" }),
    expected: "urgent",
    present: ["cancerHistory"],
  },
  {
    story: "She is not sure that the pain was at its worst at once; moving changes it.",
    answers: plain({ worstAtOnce: "unsure" }),
    expected: "soon",
    notRuledOut: ["suddenSevere"],
  },
  {
    story: "A doctor once said something about his main artery; the pain began in one rep.",
    answers: plain({ vesselRisk: "unsure" }),
    expected: "urgent",
    notRuledOut: ["vesselRiskSudden"],
  },
  {
    story: "She has an aneurysm, and is sore since the day after rows, when she moves.",
    answers: plain({ vesselRisk: "yes", onset: "nextDays" }),
    expected: "urgent",
    present: ["vesselRisk"],
  },
  {
    story: "At 60 it was at its worst within a minute, and moving changes it.",
    answers: plain({ worstAtOnce: "yes", age: "a60to64" }),
    expected: "emergency",
    present: ["suddenSevereOlder"],
  },
  {
    story: "He injects drugs, and after three days the pain is the same.",
    answers: plain({ needleRisk: "yes", duration: "d2to4", trend: "same" }),
    expected: "urgent",
    present: ["needleInfection"],
  },
  {
    story: "He injects drugs, and the pain is easing.",
    answers: plain({ needleRisk: "yes" }),
    expected: "soon",
    present: ["needleRisk"],
  },
  {
    story: "A knee hit him in the side below the ribs.",
    answers: plain({ siteFlank: "yes", trauma: "minor" }),
    expected: "urgent",
    present: ["minorTraumaSpine"],
  },
  {
    story: "One arm went weak all of a sudden.",
    answers: plain({ strokeSigns: "yes", armWeakness: "yes" }),
    expected: "emergency",
    present: ["strokeSigns"],
  },
  {
    story: "One arm has become weaker over the last days.",
    answers: plain({ armWeakness: "yes" }),
    expected: "urgent",
    present: ["armWeakness"],
  },
  {
    story: "She is not coping, and has thought of harming herself.",
    answers: plain({ worried: "yes" }),
    expected: "soon",
    present: ["worried"],
  },
  {
    story: "He may have felt tight on the stairs.",
    answers: plain({ effortTightness: "unsure" }),
    expected: "urgent",
    notRuledOut: ["effortTightness"],
  },
  {
    story: "She takes the pill, and each breath in stabs.",
    answers: plain({ painOnBreathing: "yes", clotRisk: "yes" }),
    expected: "urgent",
    present: ["clotInLung"],
  },
  {
    story: "Five weeks after a birth each breath in stabs since a session with weights.",
    answers: plain({
      painOnBreathing: "yes",
      onset: "buildingDuring",
      pregnancy: "recentBirth",
      preeclampsiaSigns: "no",
    }),
    expected: "emergency",
    present: ["clotInLungMaternity"],
  },
  {
    story: "She is pregnant, and neither shoulder tips nor tummy hurt.",
    answers: plain({ pregnancy: "pregnant", pregnancyWarning: "no", preeclampsiaSigns: "no" }),
    expected: "soon",
    present: ["pregnancy"],
  },
  {
    story: "For two days he has eaten less because of the pain; his clothes fit as before.",
    answers: plain({ weightLoss: "no" }),
    expected: "selfCare",
  },
  {
    story: "One arm tingles, and a cough shoots into it.",
    answers: plain({ armTingling: "yes", painOnCough: "yes" }),
    expected: "soon",
    present: ["coughPain"],
  },
  {
    story: "Each breath in hurts, without a cause that she knows, and it stays the same.",
    answers: plain({ painOnBreathing: "yes", onset: "notTraining", trend: "same" }),
    expected: "soon",
    present: ["noTrainingLinkYounger"],
  },
  {
    story: "Fever and a sore neck, without signs of a severe infection.",
    answers: plain({ siteNeck: "yes", fever: "yes" }),
    expected: "urgent",
    present: ["fever"],
  },
  {
    story: "His diabetes is hard to control, and since yesterday it slowly grows.",
    answers: plain({ infectionRisk: "yes", onset: "nextDays", trend: "slowlyWorse" }),
    expected: "urgent",
    present: ["hiddenInfection"],
  },
  {
    story: "A bump on the ribs, and each breath in stabs there.",
    answers: plain({ siteRib: "yes", painOnBreathing: "yes", trauma: "minor" }),
    expected: "soon",
    present: ["minorTrauma", "breathPain"],
  },
  {
    story: "She is pregnant, and each breath in stabs.",
    answers: plain({
      painOnBreathing: "yes",
      pregnancy: "pregnant",
      pregnancyWarning: "no",
      preeclampsiaSigns: "no",
    }),
    expected: "emergency",
    present: ["clotInLungMaternity"],
  },
  {
    story: "He has a two-flap heart valve, and the pain came bit by bit in a session.",
    answers: plain({ vesselRisk: "yes", onset: "buildingDuring" }),
    expected: "emergency",
    present: ["vesselRiskSudden"],
  },
  {
    story: "At 54 it was at its worst within a minute; he cannot tell whether moving changes it.",
    answers: plain({ worstAtOnce: "yes", mechanical: "unsure", age: "a50to59" }),
    expected: "emergency",
    present: ["suddenSevereOlder"],
    notRuledOut: ["worstAtOnce"],
  },
  {
    story: "She has begun to lose pee without lifting anything.",
    answers: plain({ bladderOrBowel: "yes" }),
    expected: "emergency",
    present: ["caudaEquina"],
  },
  {
    story: "He passed out with the pain.",
    answers: plain({ collapse: "yes" }),
    expected: "emergency",
    present: ["collapse"],
  },
  {
    story: "Fourteen weeks of pain, and he fainted once ten weeks ago.",
    answers: plain({ collapse: "past", duration: "overM3", inflammatoryPattern: "no" }),
    expected: "urgent",
    present: ["signsGone", "persistent"],
  },
  {
    story: "At 52 an arm aches down to the hand, and moving changes nothing.",
    answers: plain({ armTingling: "yes", mechanical: "no", age: "a50to59" }),
    expected: "emergency",
    present: ["heartElsewhere"],
  },
  {
    story: "On the stairs the back gets tight, and rest takes it away.",
    answers: plain({ effortTightness: "yes" }),
    expected: "urgent",
    present: ["effortTightness"],
  },
  {
    story: "The front of the chest hurts more lying flat.",
    answers: plain({ siteChestWall: "yes", worseLyingFlat: "yes" }),
    expected: "urgent",
    present: ["heartLining"],
  },
  {
    story: "Something popped as the pain began.",
    answers: plain({ pop: "yes" }),
    expected: "soon",
    present: ["pop"],
  },
  {
    story: "A joint of hers cracks, as it always has.",
    answers: plain({}),
    expected: "selfCare",
  },
  {
    story: "Pain 9 of 10 the day after a hard session.",
    answers: plain({ onset: "nextDays", painNow: "n9" }),
    expected: "soon",
    present: ["intense"],
  },
  {
    story: "The fourth time this year in the same place, after training.",
    answers: plain({ recurrent: "yes", onset: "nextDays" }),
    expected: "soon",
    present: ["recurrent"],
  },
];
