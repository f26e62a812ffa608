/** Red flags that need medical help today: bones, nerves, muscles and how bad the pain is. */
import { all, answered, any } from "../../questions/notation.ts";
import type { RedFlag } from "./red-flag.ts";
import { fiftyOrOver, noSpineMovement } from "./shared.ts";

export const urgentSpineNervesInjury = {
  noTrainingLink: {
    title: "Pain without a link to training or strain, or that moving does not change",
    when: any(
      all(
        answered("onset", "notTraining"),
        answered("duration", "under24h", "h24to48", "d2to4", "d5to13", "w2to6"),
      ),
      answered("mechanical", "no"),
    ),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Sore muscles have a reason and change when you move. Without that, the pain may come from somewhere else and should be looked at.",
    notWhen: "Pain after training or lifting that gets better or worse as you move, stretch or press.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "briggsThoracicPain2009",
        supports: "pain here is common, but inner organs can also be felt here",
      },
      { source: "northumbriaMidBack", supports: "the other side: mid back pain is rarely serious" },
    ],
  },
  nightPainOver50: {
    title: "Pain at night, at the age of 50 or over",
    when: all(answered("nightPain", "yes"), fiftyOrOver),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Pain that wakes you weighs a little more from 50 on. Most often the cause is harmless, but it needs a check.",
    notWhen: "Waking only because you rolled onto the sore side.",
    see: ["doctor"],
    rulesOut: ["spinalManipulation"],
    sources: [
      { source: "gcareSpinalRedFlags", supports: "new pain after 50 and pain at night are warning signs" },
      { source: "downieRedFlags2013", supports: "age adds some weight, while single signs are weak" },
    ],
  },
  constantPain: {
    title: "Pain that is there all the time and that no position eases",
    when: answered("constantPain", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "A strained muscle nearly always has a position in which it rests. Pain that never lets up needs a check.",
    notWhen: "Strong soreness in the first days that still eases in some position.",
    see: ["doctor"],
    rulesOut: ["spinalManipulation"],
    sources: [
      { source: "bnssgBackPain", supports: "pain without a break calls for a professional" },
      { source: "gcareSpinalRedFlags", supports: "lying another way does not help: a warning sign" },
      {
        source: "henschkeSerious2009",
        supports: "serious causes are rare and most such signs are false alarms",
      },
    ],
  },
  fragileBones: {
    title: "A small knock or a lift, and bones that may break more easily",
    when: any(
      all(answered("trauma", "minor"), any(fiftyOrOver, answered("fragileBones", "yes"))),
      all(
        answered("fragileBones", "yes"),
        answered("onset", "suddenDuring", "buildingDuring", "otherStrain"),
      ),
    ),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "When bones are weaker, a small fall or a light lift can crack one in the upper back. A scan can tell.",
    notWhen: "Being 50 or over with a plain strain and no knock.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [
      {
        source: "gcareSpinalRedFlags",
        supports: "sudden pain after a small injury can mean a break in weak bone",
      },
      {
        source: "downieRedFlags2013",
        supports: "age, steroids over a long time and injury make a break likelier",
      },
      {
        source: "backcareOsteoporosis2021",
        supports: "weak bones of the spine can break from lifting or bending",
      },
    ],
  },
  newLump: {
    title: "A new lump, or a spine that has changed its shape",
    when: answered("newLump", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because: "A new lump or shape can have many causes. Somebody should look at it and feel it.",
    notWhen: "A tight knot in a muscle, or muscles pumped up on both sides after training.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [
      {
        source: "sheffieldShoulderPathway",
        supports: "a lump or swelling without a reason is a warning sign",
      },
      { source: "gcareSpinalRedFlags", supports: "so is a spine that looks different" },
      { source: "remedyShoulder2018", supports: "a mass or swelling needs a scan soon" },
    ],
  },
  severelyLimited: {
    title: "So bad that it is hard to sleep, think, get up, wash or dress",
    when: answered("function", "severelyLimited"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Pain that stops everyday life needs a proper look, and better relief than you can give yourself.",
    notWhen: "Sharp pain on some movements while you can still do your daily things.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
      {
        source: "hseBackPain",
        supports:
          "see a doctor, at an ordinary visit, when pain stops daily life; “today” is our own caution",
      },
    ],
  },
  fastWorse: {
    title: "Getting worse fast, over hours or a day",
    when: answered("trend", "fastWorse"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "A strain is worst early and then settles. Pain that climbs quickly should be seen before it goes on.",
    notWhen: "Muscle soreness that builds for a day or two after new training and stays mild.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
      { source: "mpftNeck", supports: "neck pain that gets worse fast should be seen by a doctor" },
      { source: "gcareShoulderRedFlags", supports: "a shoulder that gets worse fast needs an urgent clinic" },
      { source: "hseBackPain", supports: "back pain that becomes severe or worse should be seen" },
    ],
  },
  armWeakness: {
    title: "A clearly weaker arm or hand, or numbness that spreads",
    when: any(answered("armWeakness", "yes"), answered("numbnessSpreading", "yes")),
    disposition: "urgent",
    ifUnsure: "soon",
    because: "A nerve that loses strength or feeling may need help before it is harmed for longer.",
    notWhen: "An arm that is tired or shaky after a session and fine the next day.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [
      { source: "hweNeckPain", supports: "loss in more than one nerve root, or cord signs: urgent" },
      { source: "mpftNeck", supports: "see a doctor when an arm is newly weak or numb" },
      { source: "sheffieldNeckPain", supports: "sudden weakness of an arm means the emergency department" },
    ],
    advice:
      "If the arm went weak all of a sudden, or the other arm or a leg joins in, call the emergency number.",
  },
  boneTenderAfterPop: {
    title: "A pop or snap, then one very sore spot on the bone in the middle of the neck or back",
    when: answered("popWithBonePain", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "A strong muscle can pull off a small piece of bone. It mostly heals with rest, but an X-ray should show it.",
    notWhen: "A joint that cracks, with no tender bone.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [{ source: "hweNeckPain", supports: "a possible break in the neck should be seen at once" }],
    advice: "Go where an X-ray can be taken today.",
  },
  muscleTear: {
    title: "A big bruise, a dip in a muscle, or a muscle that stopped working",
    when: answered("muscleTear", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "A muscle or tendon may have torn right through. Some tears must be repaired early to heal well.",
    notWhen: "A pull without a bruise, in a muscle that still does its job.",
    see: ["doctor", "sportsPhysician"],
    rulesOut: noSpineMovement,
    sources: [
      {
        source: "gcareShoulderRedFlags",
        supports: "a fresh tendon tear at the shoulder goes to the emergency department",
      },
      {
        source: "portsmouthSprains",
        supports: "a changed shape after an injury goes to the emergency department",
      },
      {
        source: "clevelandMuscleStrains",
        supports: "a full tear stops the muscle working and may need surgery",
      },
    ],
  },
  painOutOfProportion: {
    title: "Far worse than expected, with swelling or weakness, after very hard training",
    when: answered("outOfProportion", "yes"),
    disposition: "urgent",
    ifUnsure: "urgent",
    because:
      "Very hard, long or hot training can break muscle down. That can harm the kidneys, and only a blood test tells.",
    notWhen: "Soreness that peaks by day two or three, with strength mostly there and normal pee.",
    see: ["doctor"],
    rulesOut: ["stretching", "foamRolling", "loading", "spinalManipulation", "nsaids"],
    sources: [
      { source: "cdcRhabdo", supports: "pain out of line with the effort needs medical care right away" },
    ],
    advice:
      "Ask for a blood test for muscle damage. Take no ibuprofen, naproxen or aspirin. If your pee turns dark, go to the emergency department.",
  },
  lastingShoulderNerve: {
    title: "Weeks of pain around the shoulder or blade, with tingling, weakness or weight loss",
    when: all(
      any(
        answered("siteLeftBlade", "yes"),
        answered("siteRightBlade", "yes"),
        answered("siteShoulderTops", "yes"),
      ),
      answered("duration", "w2to6", "w6toM3", "overM3"),
      any(answered("armTingling", "yes"), answered("armWeakness", "yes"), answered("weightLoss", "yes")),
    ),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Most often a joint or a nerve is behind this. As it has lasted for weeks, a doctor should find the cause.",
    notWhen: "Weeks of tightness around the shoulder, with normal feeling, strength and weight.",
    see: ["doctor"],
    rulesOut: ["neckTilts", "foamRolling", "loading", "spinalManipulation"],
    sources: [
      {
        source: "gcareShoulderRedFlags",
        supports: "shoulder pain with growing nerve signs needs an urgent clinic",
      },
      {
        source: "sheffieldShoulderPathway",
        supports: "a shoulder that loses feeling or strength needs attention",
      },
    ],
  },
  coughPainUnexplained: {
    title: "Worse on coughing or straining, without a training link or with tingling in an arm",
    when: all(
      answered("painOnCough", "yes"),
      any(answered("onset", "notTraining"), answered("armTingling", "yes")),
    ),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "A strained back also hurts on a cough. Without a strain, or with arm tingling, a nerve may be pressed.",
    notWhen: "Pain on a cough after a clear strain, and nothing else.",
    see: ["doctor"],
    rulesOut: ["neckTilts", "spinalManipulation"],
    sources: [
      {
        source: "rnohCordCompression",
        supports: "pain on coughing is a warning sign, there for people with a higher risk",
      },
    ],
  },
} as const satisfies Record<string, RedFlag>;
