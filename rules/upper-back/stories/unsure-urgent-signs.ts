/** Stories of people who are not sure about a sign that would need help today, one for each rule it leaves open. */
import { sore, strained } from "./people.ts";
import type { Vignette } from "./vignette.ts";

export const unsureUrgentSigns: readonly Vignette[] = [
  {
    story: "She cannot say whether it was at its worst at once. Turning brings it on.",
    answers: strained({ worstAtOnce: "unsure" }),
    expected: "soon",
    notRuledOut: ["suddenSevere"],
  },
  {
    story: "He is sore the day after rows. He was adopted and knows nothing of the family’s health.",
    answers: sore({ vesselRisk: "unsure" }),
    expected: "soon",
    notRuledOut: ["vesselRisk"],
  },
  {
    story: "Each breath in stabs. She does not know whether her tablets raise the risk of clots.",
    answers: sore({ painOnBreathing: "yes", clotRisk: "unsure" }),
    expected: "soon",
    notRuledOut: ["clotInLung"],
  },
  {
    story: "Each breath in stabs. He has not tried to lie flat.",
    answers: sore({ painOnBreathing: "yes", worseLyingFlat: "unsure" }),
    expected: "soon",
    notRuledOut: ["heartLining"],
  },
  {
    story: "Her back felt tight on the stairs once or twice, and she cannot say whether rest took it away.",
    answers: sore({ effortTightness: "unsure" }),
    expected: "urgent",
    notRuledOut: ["effortTightness"],
  },
  {
    story: "His neck cracked, and he has a headache that may be one of his usual ones.",
    answers: strained({ neckCrackHeadache: "unsure" }),
    expected: "urgent",
    notRuledOut: ["neckArteryEarly"],
  },
  {
    story: "She has not found out yet whether any position makes it easier.",
    answers: sore({ constantPain: "unsure" }),
    expected: "soon",
    notRuledOut: ["constantPainEarly"],
  },
  {
    story: "It began in one lift. He took steroid tablets for years and was never told how his bones are.",
    answers: strained({ fragileBones: "unsure" }),
    expected: "soon",
    notRuledOut: ["fragileBones"],
  },
  {
    story: "There may be a lump that was not there before. She cannot see her own back.",
    answers: sore({ newLump: "unsure" }),
    expected: "soon",
    notRuledOut: ["newLump"],
  },
  {
    story: "His grip feels odd. He cannot say whether it is weak or only tired.",
    answers: sore({ armWeakness: "unsure" }),
    expected: "soon",
    notRuledOut: ["armWeakness"],
  },
  {
    story: "The numb patch on her hand may have grown since yesterday. She did not mark it.",
    answers: sore({ armTingling: "yes", numbnessSpreading: "unsure" }),
    expected: "soon",
    notRuledOut: ["armWeakness"],
  },
  {
    story: "He cannot reach the spot, and does not know whether it is bone that is tender.",
    answers: strained({ pop: "yes", popWithBonePain: "unsure" }),
    expected: "soon",
    notRuledOut: ["boneTenderAfterPop"],
  },
  {
    story: "She may have a dent in the muscle, or it has always looked that way.",
    answers: strained({ muscleTear: "unsure" }),
    expected: "soon",
    notRuledOut: ["muscleTear"],
  },
  {
    story: "It was his first class ever, and he cannot tell whether this much soreness is too much.",
    answers: sore({ outOfProportion: "unsure" }),
    expected: "urgent",
    notRuledOut: ["painOutOfProportion"],
  },
  {
    story: "The pain has slowly grown. She does not know whether her new tablets weaken immunity.",
    answers: sore({ infectionRisk: "unsure", trend: "slowlyWorse" }),
    expected: "soon",
    notRuledOut: ["hiddenInfection"],
  },
  {
    story: "His trousers are loose. He owns no scales, and has not tried to lose weight.",
    answers: sore({ weightLoss: "unsure" }),
    expected: "soon",
    notRuledOut: ["weightLoss"],
  },
  {
    story: "She had a growth taken out years ago and was never told what it was.",
    answers: sore({ cancer: "unsure" }),
    expected: "soon",
    notRuledOut: ["cancerHistory"],
  },
  {
    story: "It may have burned a little when he peed. There are no signs of a severe infection.",
    answers: sore({ urineChange: "unsure", sepsisSigns: "no" }),
    expected: "soon",
    notRuledOut: ["urineChange"],
  },
  {
    story: "Something itches at her back, and nobody has looked. There are no signs of a severe infection.",
    answers: sore({ rash: "unsure", sepsisSigns: "no" }),
    expected: "soon",
    notRuledOut: ["shingles"],
  },
  {
    story: "In the light of the gym his skin looked yellow. He has not checked by day.",
    answers: sore({ yellowSkin: "unsure" }),
    expected: "soon",
    notRuledOut: ["yellowSkin"],
  },
  {
    story: "She is pregnant. Her rings are tight today, which may be the heat.",
    answers: sore({ pregnancy: "pregnant", pregnancyWarning: "no", preeclampsiaSigns: "unsure" }),
    expected: "urgent",
    notRuledOut: ["preeclampsia"],
  },
];
