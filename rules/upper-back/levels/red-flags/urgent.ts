/** Red flags that need medical help today. */
import { all, answered, any } from "../../questions/notation.ts";
import type { RedFlag } from "./red-flag.ts";
import {
  fiftyOrOver,
  noSpineMovement,
  notBetter,
  sixtyFiveOrOver,
  strained,
  suddenStrain,
  twoWeeksOrMore,
  withinSixWeeks,
  worsening,
} from "./shared.ts";

export const urgent = {
  // Heart, lungs and blood vessels.

  signsGone: {
    title: "A sign of an emergency that was there, and has been gone for more than three days",
    when: any(
      answered("chestPressure", "past"),
      answered("breathless", "past"),
      answered("coughingBlood", "past"),
      answered("collapse", "past"),
      answered("unwellAtRest", "past"),
      answered("severeBellyPain", "past"),
      answered("strokeSigns", "past"),
      answered("bothArms", "past"),
    ),
    disposition: "urgent",
    where: "emergencyDepartment",
    ifUnsure: "soon",
    because: "A sign that went away by itself can come back worse. Tests can still show today what it was.",
    notWhen: "A sign that is still there or came back within the last three days: that is an emergency.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "gpnotebookChestPain",
        supports: "chest pain that stopped up to three days ago is still checked the same day",
      },
      {
        source: "strokeAssociationSymptoms",
        supports:
          "signs of a stroke that pass need help all the same; today and no ambulance after three days is our own caution",
      },
      {
        source: "hssibAorticResponses2020",
        supports: "pain from the main artery can get better or vanish and come back",
      },
    ],
    advice: "If it comes back, call the emergency number.",
  },
  suddenSevere: {
    title: "Sudden, severe pain that was at its worst within about a minute",
    when: answered("worstAtOnce", "yes"),
    disposition: "urgent",
    where: "emergencyDepartment",
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
      "You may need a scan. If you faint, get short of breath or the pain comes back as hard as before, call the emergency number.",
  },
  vesselRisk: {
    title: "A known weakness of the large blood vessels, or one in the close family",
    when: answered("vesselRisk", "yes"),
    disposition: "urgent",
    where: "emergencyDepartment",
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
    when: all(
      answered("painOnBreathing", "yes"),
      any(answered("clotRisk", "yes"), answered("cancer", "yes"), answered("pregnancy", "maybe")),
    ),
    disposition: "urgent",
    where: "emergencyDepartment",
    ifUnsure: "soon",
    because:
      "Pain with each breath is common in a strain. With a higher chance of a clot, the lungs should be checked.",
    notWhen: "A catch only on a deep breath, a cough or a yawn, in someone who is well and has no clot risk.",
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
  legClot: {
    title: "One calf swollen, warm or tender",
    when: answered("calfSwollen", "yes"),
    disposition: "urgent",
    where: "emergencyDepartment",
    ifUnsure: "soon",
    because:
      "This can fit with a blood clot in the leg. It can travel to the lungs, so the leg should be scanned today.",
    notWhen: "Both calves sore after leg day, or a cramp that is gone.",
    see: ["doctor"],
    rulesOut: ["stretching", "foamRolling", "loading", "spinalManipulation"],
    sources: [
      { source: "nhsDvtBeta", supports: "one swollen, sore leg needs an urgent appointment" },
      { source: "niceQs201", supports: "a likely leg clot is scanned within hours" },
      { source: "glosDvt", supports: "how a leg clot shows, and that a scan in hospital finds it" },
    ],
    advice: "If you get short of breath, faint, or breathing hurts, call the emergency number.",
  },
  heartLining: {
    title: "Pain that is worse lying flat, with pain in the chest, pain on breathing or signs of illness",
    when: all(
      answered("worseLyingFlat", "yes"),
      any(
        answered("painOnBreathing", "yes"),
        answered("fever", "yes"),
        answered("coughIllness", "yes"),
        answered("siteChestWall", "yes"),
      ),
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
  lungLeak: {
    title: "Sharp pain with each breath after a sudden strain, in the chest or with a risk for the lungs",
    when: all(
      answered("painOnBreathing", "yes"),
      suddenStrain,
      any(answered("siteChestWall", "yes"), answered("lungRisk", "yes")),
    ),
    disposition: "urgent",
    where: "emergencyDepartment",
    ifUnsure: "soon",
    because:
      "Air can leak from a lung after a strain, and a small leak can feel like a pulled muscle. An X-ray can tell.",
    notWhen: "Pain only on a deep breath, a cough or a yawn, or soreness that came the day after.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
      {
        source: "asthmaLungPneumothorax",
        supports: "a small air leak can show little, and is more common in young, tall people and smokers",
      },
      {
        source: "bsuhPneumothorax",
        supports: "sharp pain on breathing in is typical, an X-ray shows it, and flying and diving must wait",
      },
      { source: "nidirectPleurisy", supports: "see a doctor when breathing brings sharp chest pain" },
    ],
    advice: "If you get short of breath, call the emergency number.",
  },
  swollenArm: {
    title: "One arm swollen, heavy, blue or red, or with new visible veins",
    when: answered("swollenArm", "yes"),
    disposition: "urgent",
    where: "emergencyDepartment",
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
      "Ask if the arm can be scanned today. If you get short of breath or have chest pain, call the emergency number.",
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
      "Do not train until you have been seen. If it came in the last 12 hours or comes with little effort, go to an emergency department. If it comes at rest, or does not go within a few minutes of rest, call the emergency number.",
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
    title: "A new kind of headache, or sudden one-sided neck pain with a headache",
    when: answered("neckCrackHeadache", "yes"),
    disposition: "urgent",
    where: "emergencyDepartment",
    ifUnsure: "urgent",
    because:
      "An artery in the neck can be hurt by a strain, or with no cause that you know of. Headache or neck pain may come days before any other sign.",
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
        source: "arnoldCervicalArtery2006",
        supports: "pain unlike any before can be the only sign for days, mostly with headache",
      },
      {
        source: "keserCervicalArtery2022",
        supports: "most neck artery tears begin with headache or neck pain",
      },
    ],
    advice:
      "Let nobody adjust or stretch your neck. If your face, speech, sight, balance or strength changes, call the emergency number.",
  },

  // Bones, nerves, muscles, and how bad the pain is.

  noTrainingLink: {
    title: "Pain without a cause that you know, from the age of 50, or pain that moving does not change",
    when: any(
      all(answered("onset", "notTraining"), withinSixWeeks, fiftyOrOver),
      answered("mechanical", "no"),
    ),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Sore muscles have a reason and change when you move. Without that, the pain may come from somewhere else and should be looked at.",
    notWhen:
      "Pain after training, lifting, or a way of sleeping or sitting, that gets better or worse as you move, stretch or press.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "briggsThoracicPain2009",
        supports: "pain here is common, but inner organs can also be felt here",
      },
      { source: "northumbriaMidBack", supports: "the other side: mid back pain is rarely serious" },
      {
        source: "gcareSpinalRedFlags",
        supports: "new pain after 50 is a warning sign; help today is our own caution",
      },
    ],
  },
  nightPainOver50: {
    title: "Pain at night from the age of 50, for two weeks or more, or that moving does not change",
    when: all(answered("nightPain", "yes"), fiftyOrOver, any(twoWeeksOrMore, answered("mechanical", "no"))),
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
      {
        source: "hardingNightPain2005",
        supports:
          "the other side: many people in a back clinic had night pain, and none of them a serious disease",
      },
    ],
  },
  constantPain: {
    title: "Pain that no position eases, for two days or more, very strong, or without an explanation",
    when: all(
      answered("constantPain", "yes"),
      any(
        answered("duration", "d2to4", "d5to13", "w2to6", "w6toM3", "overM3"),
        answered("mechanical", "no"),
        answered("onset", "notTraining"),
        answered("painNow", "n8", "n9", "n10"),
      ),
    ),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "A strained muscle nearly always has a position in which it rests. Pain that never lets up needs a check.",
    notWhen: "Strong soreness in the first two days, or pain that eases in some position.",
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
      all(answered("fragileBones", "yes"), strained),
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
  olderLift: {
    title: "From 65 on, pain on the bumps of the spine after a lift or strain",
    when: all(sixtyFiveOrOver, answered("siteSpine", "yes"), strained),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "From 65 on, a bone of the spine can break on an ordinary lift, and most people never knew that theirs were weak.",
    notWhen: "Being sore on both sides the day after training.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [
      { source: "chiroRedFlags2006", supports: "a small fall or heavy lift counts in an older person" },
      {
        source: "cosmanSpineFracture2017",
        supports: "few people with a broken bone of the spine knew that they had one",
      },
      { source: "henschkeSerious2009", supports: "older age, steroids and injury point to a break" },
    ],
  },
  traumaOnThinner: {
    title: "A knock or fall while you take a blood thinner or bleed easily",
    when: all(answered("trauma", "minor"), answered("bleedRisk", "yes")),
    disposition: "urgent",
    where: "emergencyDepartment",
    ifUnsure: "soon",
    because: "Even after a small knock, bleeding inside may go on unseen when blood does not clot well.",
    notWhen: "A strain from a lift, with no knock or fall.",
    see: ["doctor"],
    rulesOut: [...noSpineMovement, "nsaids"],
    sources: [
      {
        source: "battleChestWall2014",
        supports:
          "blood thinners make trouble after a blow to the chest likelier; help today is our own caution",
      },
    ],
    advice:
      "Take no ibuprofen, naproxen or aspirin unless a doctor gave it to you. If you get weak, numb, short of breath or faint, call the emergency number.",
  },
  bleedRiskSudden: {
    title: "A blood thinner or easy bleeding, and pain that began suddenly, grows fast or goes down an arm",
    when: all(
      answered("bleedRisk", "yes"),
      any(
        answered("worstAtOnce", "yes"),
        answered("onset", "suddenDuring"),
        answered("trend", "fastWorse"),
        answered("armTingling", "yes"),
      ),
    ),
    disposition: "urgent",
    where: "emergencyDepartment",
    ifUnsure: "soon",
    because:
      "In rare cases a strain makes a vessel bleed beside the spinal cord. Pain comes first and weakness hours later, so a scan should not wait.",
    notWhen: "Soreness that came the day after training and eases.",
    see: ["doctor"],
    rulesOut: [...noSpineMovement, "nsaids"],
    sources: [
      {
        source: "stetkarovaEpidural2021",
        supports: "most people with such a bleed at the spine took blood thinners",
      },
      {
        source: "fedorEpiduralHematoma2011",
        supports: "sudden back pain comes first, weak limbs follow, and time decides",
      },
    ],
    advice:
      "Say which blood thinner you take. If an arm or a leg gets weak or numb, or your bladder changes, call the emergency number.",
  },
  minorTraumaSpine: {
    title: "A knock or fall, with pain on the bumps of the spine or below the ribs",
    when: all(answered("trauma", "minor"), any(answered("siteSpine", "yes"), answered("siteFlank", "yes"))),
    disposition: "urgent",
    where: "emergencyDepartment",
    ifUnsure: "soon",
    because:
      "Under the bumps lies bone, and below the ribs lie the kidneys and the spleen. After a knock an X-ray or a scan may be needed.",
    notWhen: "A bruised muscle beside the spine after a light bump.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [
      {
        source: "niceNg41",
        supports: "pain in the spine after an injury is one reason for an assessment",
      },
      {
        source: "healthNzRibInjuries",
        supports: "a broken lower rib can harm the spleen, the liver or a kidney",
      },
    ],
    advice:
      "If you get numb, weak, faint or short of breath, or your pee turns red, call the emergency number.",
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
    title: "So bad that you can’t sleep, wash or dress without help",
    when: answered("function", "severelyLimited"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Pain that stops everyday life needs a proper look, and better relief than you can give yourself.",
    notWhen: "Daily things that are hard, but that you manage, or a stiff first half hour after getting up.",
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
  worstPain: {
    title: "The worst pain you can think of, with everyday tasks hard or not possible",
    when: all(answered("painNow", "n10"), answered("function", "dailyLimited", "severelyLimited")),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Pain this bad needs better relief than you can give yourself, and somebody to look for the cause.",
    notWhen: "A short stab that reaches ten, while you can still do your daily things.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
      {
        source: "hseBackPain",
        supports: "strong pain should bring you to a doctor; “today” is our own caution",
      },
    ],
  },
  under18Warning: {
    title: "Under 18, with pain at night or pain that keeps growing",
    when: all(
      answered("age", "under18"),
      any(
        answered("nightPain", "yes"),
        all(worsening, answered("duration", "d5to13", "w2to6", "w6toM3", "overM3")),
      ),
    ),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "In a young person, pain that wakes at night or grows for days more often has a cause that should be found.",
    notWhen: "Waking only when you turn over, or soreness that is at its worst on day two or three.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "pchBackPain",
        supports: "night pain or waking in a young person goes to the emergency department",
      },
      {
        source: "afpBackPainChildren2007",
        supports: "lasting, growing or night-time pain in a young person is examined at once",
      },
    ],
    advice: "Show this page to a parent or another adult you trust.",
  },
  fastWorse: {
    title: "Getting worse fast, over hours or a day",
    when: answered("trend", "fastWorse"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "A strain is worst early and then settles. Pain that climbs quickly should be seen before it goes on.",
    notWhen: "Muscle soreness that builds for a day or two after new training and is still building.",
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
    where: "emergencyDepartment",
    ifUnsure: "soon",
    because:
      "A strong muscle can pull off a small piece of bone. It mostly heals with rest, but an X-ray should show it.",
    notWhen: "A joint that cracks, with no tender bone.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [{ source: "hweNeckPain", supports: "a possible break in the neck should be seen at once" }],
  },
  muscleTear: {
    title: "A big bruise, a dip in a muscle, or a muscle that stopped working",
    when: answered("muscleTear", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "A muscle or tendon may have torn right through. Some tears must be repaired early to heal well.",
    notWhen: "A pull with little or no bruise, in a muscle that still does its job.",
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
    where: "emergencyDepartment",
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
  coughPainUnexplained: {
    title: "Worse on coughing or straining, without a cause that you know",
    when: all(answered("painOnCough", "yes"), answered("onset", "notTraining")),
    disposition: "urgent",
    ifUnsure: "soon",
    because: "A strained back also hurts on a cough. Without a strain, something else may press on a nerve.",
    notWhen: "Pain on a cough after a clear strain, and nothing else.",
    see: ["doctor"],
    rulesOut: ["neckTilts", "spinalManipulation"],
    sources: [
      {
        source: "rnohCordCompression",
        supports: "after cancer, pain on a cough is a warning sign; for everybody else it is our own caution",
      },
    ],
  },

  // Infection, general illness, belly and pregnancy.

  fever: {
    title: "High temperature, chills or night sweats",
    when: answered("fever", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because: "A strain gives no fever. Back pain with fever can fit with an infection that needs treatment.",
    notWhen: "Feeling hot or shivery for a short time right after training.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
      { source: "gcareSpinalRedFlags", supports: "fever or shaking with back pain may mean infection" },
      {
        source: "idsaVertebral2015",
        supports: "new back pain with fever should raise the thought of infection",
      },
      {
        source: "remedyBackPain2020",
        supports: "back pain with unexplained fever needs blood tests quickly",
      },
    ],
    advice: "If you get confused, very sleepy or blotchy, call the emergency number.",
  },
  hiddenInfection: {
    title: "A higher chance of infection, and pain that is constant, at night or getting worse",
    when: all(
      answered("infectionRisk", "yes"),
      any(answered("constantPain", "yes"), answered("nightPain", "yes"), worsening),
    ),
    disposition: "urgent",
    where: "emergencyDepartment",
    ifUnsure: "soon",
    because:
      "An infection in the spine can come without fever. With your history, this pattern should be checked today.",
    notWhen: "Well controlled diabetes with a clear strain that is easing.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
      {
        source: "gcareSpinalRedFlags",
        supports: "weak immunity or a recent infection is a warning sign in back pain",
      },
      { source: "idsaVertebral2015", supports: "an infection in the blood can settle in the spine" },
      {
        source: "ajemSpinalInfection2019",
        supports: "a recent skin or blood infection raises the chance a lot",
      },
    ],
  },
  needleInfection: {
    title:
      "A needle or surgery at the spine, germs in the blood, injected drugs or dialysis, and pain that does not clearly ease",
    when: all(
      answered("needleRisk", "yes"),
      any(
        answered("constantPain", "yes"),
        answered("nightPain", "yes"),
        notBetter,
        answered("mechanical", "no"),
      ),
    ),
    disposition: "urgent",
    where: "emergencyDepartment",
    ifUnsure: "soon",
    because:
      "Germs can reach the spine this way, often without a fever. Found early it can be treated; found late it can cost the use of the legs.",
    notWhen: "A needle elsewhere, such as a vaccine, or pain that clearly eases from day to day.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
      { source: "idsaVertebral2015", supports: "an infection in the blood can settle in the spine" },
      {
        source: "ajemSpinalInfection2019",
        supports: "a recent skin or blood infection raises the chance a lot",
      },
      {
        source: "gcareSpinalRedFlags",
        supports: "injected drugs or a recent infection are warning signs in back pain",
      },
      {
        source: "yusufSpinalInfection2019",
        supports: "no single sign is reliable, so risk and course count together",
      },
    ],
    advice:
      "Tell them about the needle, the infection or the dialysis first. If your legs get weak or numb, call the emergency number.",
  },
  weightLoss: {
    title: "Weight lost without trying",
    when: answered("weightLoss", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Losing weight for no reason, with back pain, can be a sign of illness. A doctor should find out why.",
    notWhen: "A planned cut, much more training than before, or eating less for a few days.",
    see: ["doctor"],
    rulesOut: ["spinalManipulation"],
    sources: [
      { source: "nhsWeightLoss2022", supports: "see a doctor when weight drops for no reason" },
      { source: "gcareSpinalRedFlags", supports: "together with back pain it is a warning sign" },
    ],
  },
  cancerHistory: {
    title: "Cancer, now or in the past",
    when: answered("cancer", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Most new back pain is harmless. After cancer, a doctor or your cancer team should hear about it today.",
    notWhen: "Cancer in a relative only.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
      {
        source: "rnohCordCompression",
        supports: "after cancer, some kinds of back pain are seen within a day",
      },
      { source: "bucksCordCompression", supports: "lists the signs to watch for" },
      { source: "downieRedFlags2013", supports: "of all single signs, this one clearly counts" },
    ],
    advice: "If your legs get weak or numb, or your bladder changes, call the emergency number.",
  },
  urineChange: {
    title: "Burning, bloody or cloudy pee",
    when: answered("urineChange", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because: "Kidney trouble can be felt in the back. A simple test of your pee can show it.",
    notWhen: "Deep yellow pee that turns clear again once you drink.",
    see: ["doctor"],
    rulesOut: ["nsaids"],
    sources: [
      {
        source: "nhsKidneyInfection",
        supports: "pee that burns or is cloudy should be seen, and blood urgently",
      },
      { source: "leedsHaematuria", supports: "any blood in pee should be reported at once" },
    ],
    advice: "If you get confused or very sleepy, call the emergency number.",
  },
  kidney: {
    title: "Pain at the back or side below the ribs, plus fever or changed pee",
    when: all(answered("siteFlank", "yes"), any(answered("fever", "yes"), answered("urineChange", "yes"))),
    disposition: "urgent",
    ifUnsure: "soon",
    because: "This can fit with an infection or a stone in a kidney. It may need medicine today.",
    notWhen: "Pain below the ribs that hurts when you bend sideways, with normal pee and no fever.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation", "nsaids"],
    sources: [
      { source: "nhsKidneyInfection", supports: "side or back pain with fever needs an urgent appointment" },
      { source: "nidirectKidneyInfection", supports: "the same signs need a doctor quickly" },
    ],
    advice: "If you get confused or very sleepy, call the emergency number.",
  },
  shingles: {
    title: "A one-sided strip of rash, or of burning or tingling skin",
    when: answered("rash", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "This can fit with shingles. The skin may hurt days before a rash, and medicine works best when started early.",
    notWhen: "A friction mark where a bar or bench touched you.",
    see: ["doctor", "pharmacist"],
    rulesOut: ["foamRolling", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "nhsWalesShingles",
        supports: "ask for advice early, as treatment works best within three days",
      },
      { source: "cdcShingles", supports: "pain or tingling on one side can come before the rash" },
    ],
  },
  gallbladderComplicated: {
    title: "Attacks of pain under the right ribs, with fever or yellow skin or eyes",
    when: all(
      answered("rightRibsMeals", "yes"),
      any(answered("fever", "yes"), answered("yellowSkin", "yes")),
    ),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "The gallbladder can be felt at the right shoulder blade. With fever or yellow skin it needs a doctor at once.",
    notWhen: "Pain at the right blade that comes with arm movements.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation", "nsaids", "painkillers"],
    sources: [
      {
        source: "nhsGallstonesWidget",
        supports: "fever or yellow skin with this pain needs a doctor immediately",
      },
      { source: "nidirectJaundice", supports: "turning yellow is always checked without delay" },
    ],
  },
  yellowSkin: {
    title: "Yellow skin or eyes",
    when: answered("yellowSkin", "yes"),
    disposition: "urgent",
    ifUnsure: "soon",
    because:
      "Yellow skin or eyes can fit with a problem of the liver or gallbladder. It always needs a doctor today.",
    notWhen: "Skin tanned or stained by a cream, with white eyes.",
    see: ["doctor"],
    rulesOut: ["spinalManipulation", "nsaids", "painkillers"],
    sources: [
      { source: "nidirectJaundice", supports: "turning yellow is always checked without delay" },
      { source: "nhsGallstonesWidget", supports: "with pain under the ribs a doctor is needed immediately" },
    ],
  },
  preeclampsia: {
    title: "Pain below the ribs, bad headache, changed sight or sudden swelling, in pregnancy or after birth",
    when: all(answered("pregnancy", "pregnant", "recentBirth"), answered("preeclampsiaSigns", "yes")),
    disposition: "urgent",
    ifUnsure: "urgent",
    because:
      "These can be signs of a blood pressure problem of pregnancy. You and the baby should be checked right away.",
    notWhen: "Back pain in pregnancy without any of these signs.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "nhsPreEclampsia",
        supports: "in pregnancy and after a birth these signs cannot wait",
      },
      { source: "apecPreEclampsia", supports: "names the same signs and asks to call maternity care" },
    ],
    advice:
      "Phone your midwife or maternity unit first. They answer day and night. With a bad headache and changed sight together, call the emergency number.",
  },
} as const satisfies Record<string, RedFlag>;
