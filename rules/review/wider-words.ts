/**
 * Parts of definitions that share no word with their stem, each with the wider words that take it in, as they stand in a
 * stem that opens the question, or that it only narrows what the stem asks. Reviewed by nobody yet: a clinician is asked
 * about each.
 */
import type { QuestionId } from "../upper-back/questions/index.ts";

/** Said of a part that describes no sign of its own. */
export const onlyNarrows = "it only narrows";

export const widerWords: Readonly<Partial<Record<QuestionId, Readonly<Record<string, string>>>>> = {
  chestPressure: {
    squeezing: "pressure or tightness",
    "heavy feeling": "pressure",
    burning: "chest pain",
    "It counts whether": onlyNarrows,
    "not it spreads to an arm": onlyNarrows,
    "your jaw": onlyNarrows,
    neck: onlyNarrows,
    tummy: onlyNarrows,
  },
  acheArmJaw: {
    "It came along with the back pain": onlyNarrows,
    "and it is there at rest": onlyNarrows,
  },
  breathless: {
    "lying flat": "breathless",
  },
  effortTightness: {
    back: "tight or heavy with effort",
    "such as stairs": "effort",
    hurrying: "effort",
    lifting: "effort",
    "and goes within about ten minutes of rest": onlyNarrows,
  },
  worstAtOnce: {
    "It counts even if it has eased since": onlyNarrows,
  },
  tearing: {
    ripping: "deep tearing pain",
    back: "deep tearing pain",
    "It counts even if it has eased since": onlyNarrows,
  },
  collapse: {
    "You passed out": "blacked out",
  },
  unwellAtRest: {
    "clammy skin": "sweaty",
  },
  severeBellyPain: {
    "It goes through to your back": onlyNarrows,
    "a shoulder": onlyNarrows,
  },
  strokeSigns: {
    now: onlyNarrows,
    slurred: "speech",
    double: "sight",
    unsteady: "balance",
    "and it stays": onlyNarrows,
  },
  sepsisSigns: {
    "more of these now": onlyNarrows,
    gray: "blotchy skin",
    "shivering that will not stop": "shaking with cold",
  },
  legsOrHands: {
    "and still so after rest": onlyNarrows,
    "as with buttons": onlyNarrows,
    keys: onlyNarrows,
    writing: onlyNarrows,
  },
  bothArms: {
    "and lasted more than a few minutes": onlyNarrows,
  },
  bladderOrBowel: {
    stopping: "new pee or poo trouble",
  },
  saddleNumbness: {
    "You may notice it when you wipe": onlyNarrows,
    wash: onlyNarrows,
    "have sex": onlyNarrows,
  },
  armTingling: {
    "into the hand": "one arm: pain down it",
  },
  armWeakness: {
    "can’t be lifted": "weaker",
    "drops things": "weaker",
  },
  calfSwollen: {
    tender: "painful",
  },
  darkUrine: {
    "After hard exercise": onlyNarrows,
    "like tea": "dark",
    cola: "dark",
  },
  urineChange: {
    bloody: "red",
  },
  crackling: {
    "After straining": onlyNarrows,
    "holding your breath": onlyNarrows,
    shouting: onlyNarrows,
    "being sick": onlyNarrows,
    chest: "crackling skin",
  },
  nightPain: {
    "and not only when you turn over": onlyNarrows,
  },
  fever: {
    "A temperature of 38 °C (100": "fever",
  },
  weightLoss: {
    "and your clothes have become looser": onlyNarrows,
  },
  rash: {
    blisters: "rash",
    "in a strip on one side of the body": onlyNarrows,
  },
  rightRibsMeals: {
    "often after food": onlyNarrows,
  },
  painkillerReaction: {
    "without a painkiller": onlyNarrows,
  },
  pop: {
    "snap just as the pain began": "pop",
  },
  muscleTear: {
    "a gap": "dent",
  },
  outOfProportion: {
    "It came after training that was unusually hard": onlyNarrows,
    long: onlyNarrows,
    hot: onlyNarrows,
  },
  newLump: {
    "a spine that is newly bent": "changed back shape",
    stepped: "changed back shape",
  },
  cancer: {
    "had it at any time": "ever",
  },
  fragileBones: {
    "you have become shorter": "lost height",
  },
  vesselRisk: {
    "A doctor told you": onlyNarrows,
    "a parent": "close family",
    brother: "close family",
    sister: "close family",
    "child of yours": "close family",
    "surgery on it": "torn aorta",
  },
  recurrent: {
    "three times": onlyNarrows,
    "more in the last year": onlyNarrows,
  },
  worried: {
    "you struggle to cope": "not coping",
  },
};
