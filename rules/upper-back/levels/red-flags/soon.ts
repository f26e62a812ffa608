/** Red flags that need an appointment this week. */
import { all, answered, any } from "../../questions/notation.ts";
import type { RedFlag } from "./red-flag.ts";
import {
  noSpineMovement,
  notBetter,
  pregnantOrRecentBirth,
  sixtyFiveOrOver,
  suddenStrain,
  withinSixWeeks,
  worsening,
} from "./shared.ts";

export const soon = {
  persistent: {
    title: "Not better after days of looking after it, growing, or still there after weeks",
    when: any(
      all(answered("selfCare", "d3plus"), answered("trend", "same", "slowlyWorse", "fastWorse")),
      all(answered("duration", "d5to13"), worsening),
      all(
        answered("duration", "w2to6"),
        any(notBetter, answered("function", "dailyLimited", "severelyLimited")),
      ),
      answered("duration", "w6toM3", "overM3"),
    ),
    disposition: "soon",
    ifUnsure: "soon",
    because:
      "A strain should start to ease within days. If it does not, it is worth finding out what holds it up.",
    notWhen:
      "Pain that is getting better, a few days without rest so far, or ups and downs in the first two weeks. Look again in three days.",
    see: ["physiotherapist", "doctor"],
    rulesOut: [],
    sources: [
      {
        source: "nhsInformAfterExercise2024",
        supports: "no better in a few days, or sore beyond five, means a doctor",
      },
      { source: "hseBackPain", supports: "another service allows a few weeks before a visit" },
      { source: "gcareSpinalRedFlags", supports: "no improvement after a month is a warning sign" },
    ],
  },
  breathPain: {
    title: "Sharp pain with each breath after a sudden strain",
    when: all(answered("painOnBreathing", "yes"), suddenStrain),
    disposition: "soon",
    ifUnsure: "soon",
    because:
      "A pulled muscle between the ribs can do this. A rib or a lung can too, so it should be looked at once.",
    notWhen: "Pain only on a deep breath, a cough or a yawn, or soreness that came the day after.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation"],
    sources: [
      { source: "nidirectPleurisy", supports: "see a doctor when breathing brings sharp chest pain" },
      { source: "southTeesChestInjury", supports: "a sore rib mostly heals at home" },
    ],
    advice: "If you get short of breath, call the emergency number.",
  },
  needleRisk: {
    title: "A needle or surgery at the spine, germs in the blood, injected drugs or dialysis",
    when: answered("needleRisk", "yes"),
    disposition: "soon",
    ifUnsure: "soon",
    because: "With this history, any back pain is worth an early look, even while it eases.",
    notWhen: "A needle elsewhere, such as a vaccine.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "spinalManipulation"],
    sources: [
      { source: "idsaVertebral2015", supports: "an infection in the blood can settle in the spine" },
      {
        source: "ajemSpinalInfection2019",
        supports:
          "a recent skin or blood infection raises the chance a lot; an appointment while it eases is our own caution",
      },
    ],
    advice: "If you get hot or shivery, or the pain no longer eases, go to a hospital the same day.",
  },
  fragileBonesAny: {
    title: "Bones that may break more easily",
    when: answered("fragileBones", "yes"),
    disposition: "soon",
    ifUnsure: "soon",
    because: "A weak bone can crack without a knock that you noticed, so new back pain should be looked at.",
    notWhen: "Gym steroids, or tablets for a short time only.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [
      {
        source: "backcareOsteoporosis2021",
        supports: "weak bones of the spine can break from lifting or bending",
      },
      {
        source: "gcareSpinalRedFlags",
        supports: "small injuries matter most when bones are weak; an appointment is our own caution",
      },
    ],
  },
  olderSpine: {
    title: "From 65 on, pain right on the bumps of the spine",
    when: all(sixtyFiveOrOver, answered("siteSpine", "yes")),
    disposition: "soon",
    ifUnsure: "soon",
    because: "From 65 on, a bone of the spine can break unnoticed. Pain right on it is worth a look.",
    notWhen: "Being sore on both sides of the spine the day after training.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [
      {
        source: "cosmanSpineFracture2017",
        supports: "few people with a broken bone of the spine knew that they had one",
      },
      {
        source: "downieRedFlags2013",
        supports:
          "age, steroids over a long time and injury make a break likelier; an appointment is our own caution",
      },
    ],
  },
  coughPain: {
    title: "Worse on coughing or straining, with tingling, numbness or pain down an arm",
    when: all(answered("painOnCough", "yes"), answered("armTingling", "yes")),
    disposition: "soon",
    ifUnsure: "soon",
    because: "A nerve of the neck may be pressed. It mostly settles by itself, but should be checked once.",
    notWhen: "Pain on a cough after a clear strain, with a normal arm.",
    see: ["doctor", "physiotherapist"],
    rulesOut: ["neckTilts", "spinalManipulation"],
    sources: [
      { source: "devonCervicalSpine", supports: "with normal strength it is first treated without surgery" },
      {
        source: "mccartneyRadiculopathy",
        supports: "most arm signs from the neck settle by themselves; that a cough counts is our own caution",
      },
    ],
    advice: "If the arm gets weak or the numbness spreads, get medical help the same day.",
  },
  worsening: {
    title: "Slowly getting worse in the first days",
    when: all(
      answered("trend", "slowlyWorse"),
      answered("duration", "d2to4"),
      answered(
        "onset",
        "suddenDuring",
        "buildingDuring",
        "laterSameDay",
        "overWeeks",
        "otherStrain",
        "posture",
      ),
    ),
    disposition: "soon",
    ifUnsure: "soon",
    because: "By now a strain should hold steady or ease. If it keeps creeping up, have it looked at.",
    notWhen: "Soreness that began the day after training and peaks on day two or three.",
    see: ["physiotherapist", "doctor"],
    rulesOut: ["loading", "spinalManipulation"],
    sources: [
      {
        source: "nhsInformAfterExercise2024",
        supports: "pain after exercise that grows should be seen by a doctor",
      },
      { source: "hseBackPain", supports: "so should back pain that gets worse over time" },
    ],
  },
  noTrainingLinkYounger: {
    title: "Pain without a cause that you know, that is not getting better",
    when: all(answered("onset", "notTraining"), withinSixWeeks, notBetter),
    disposition: "soon",
    ifUnsure: "soon",
    because: "Without a strain to explain it, pain that does not ease should be looked at once.",
    notWhen: "Pain from a way of sleeping, sitting or carrying, or pain that is getting better.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "northumbriaMidBack",
        supports: "mid back pain is rarely serious; an appointment is our own caution",
      },
      {
        source: "briggsThoracicPain2009",
        supports: "pain here is common, but inner organs can also be felt here",
      },
    ],
  },
  constantPainEarly: {
    title: "Pain that is there all the time and that no position eases",
    when: answered("constantPain", "yes"),
    disposition: "soon",
    ifUnsure: "soon",
    because:
      "Strong soreness can ache in every position for a day or two. If it goes on, somebody should look at it.",
    notWhen: "Pain that eases in some position.",
    see: ["doctor", "physiotherapist"],
    rulesOut: ["spinalManipulation"],
    sources: [
      { source: "bnssgBackPain", supports: "pain without a break calls for a professional" },
      {
        source: "henschkeSerious2009",
        supports:
          "serious causes are rare and most such signs are false alarms; the limit of two days is our own",
      },
    ],
    advice: "If no position eases it after two days, get medical help the same day.",
  },
  intense: {
    title: "Pain of 8 or more out of 10",
    when: answered("painNow", "n8", "n9", "n10"),
    disposition: "soon",
    ifUnsure: "soon",
    because: "Pain this strong deserves help, even when nothing else points to trouble.",
    notWhen: "A sharp stab that is over in a moment, with mild pain in between.",
    see: ["doctor", "physiotherapist"],
    rulesOut: ["loading", "spinalManipulation"],
    sources: [{ source: "hseBackPain", supports: "strong pain should bring you to a doctor" }],
  },
  armTingling: {
    title: "Tingling, numbness or pain down one arm",
    when: answered("armTingling", "yes"),
    disposition: "soon",
    ifUnsure: "soon",
    because:
      "A nerve in the neck or shoulder may be irritated. It mostly settles by itself, but should be checked once.",
    notWhen: "An arm that goes to sleep in one position and is normal within minutes.",
    see: ["physiotherapist", "doctor"],
    rulesOut: ["neckTilts", "spinalManipulation"],
    sources: [
      { source: "mpftNeck", supports: "arm tingling or pain that is new belongs with a doctor" },
      { source: "devonCervicalSpine", supports: "with normal strength it is first treated without surgery" },
      { source: "mccartneyRadiculopathy", supports: "most arm signs from the neck settle by themselves" },
    ],
    advice: "If the arm gets weak or the numbness spreads, get medical help the same day.",
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
    disposition: "soon",
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
      {
        source: "devonCervicalSpine",
        supports: "with normal strength it is first treated without surgery",
      },
    ],
    advice:
      "Ask the doctor if a chest X-ray is needed. If the arm gets weak or the numbness spreads, get medical help the same day.",
  },
  bladeSticksOut: {
    title: "One shoulder blade that newly sticks out",
    when: answered("bladeSticksOut", "yes"),
    disposition: "soon",
    ifUnsure: "soon",
    because: "A nerve that holds the blade in place may be hurt. Most recover well with the right care.",
    notWhen: "A small difference between the sides that was always there. That is common.",
    see: ["doctor", "physiotherapist", "sportsPhysician"],
    rulesOut: ["loading", "spinalManipulation"],
    sources: [
      { source: "gcareShoulderRedFlags", supports: "marked nerve signs at the shoulder need referral" },
      {
        source: "sheffieldShoulderPathway",
        supports: "wasting or weakness without a reason is a warning sign",
      },
      {
        source: "martinFishWinging2008",
        supports: "a blade that sticks out mostly comes from a nerve and recovers",
      },
    ],
  },
  ribStress: {
    title: "One sore spot on a rib, growing over weeks of training",
    when: answered("ribSpot", "yes"),
    disposition: "soon",
    ifUnsure: "soon",
    because:
      "Repeated pulling can overload a rib. If you go on training it can crack, and rest lets it heal.",
    notWhen: "Rib muscles that are sore on both sides after one hard session.",
    see: ["sportsPhysician", "doctor", "physiotherapist"],
    rulesOut: noSpineMovement,
    sources: [{ source: "evansRibStress2016", supports: "how such a rib is found in rowers, and rested" }],
    advice: "Stop rowing, pressing or whatever brings it on until you have been seen.",
  },
  inflammatory: {
    title: "Over three months of pain with morning stiffness and waking late at night, eased by moving",
    when: all(
      answered("duration", "overM3"),
      answered("age", "a18to44"),
      answered("inflammatoryPattern", "yes"),
    ),
    disposition: "soon",
    ifUnsure: "soon",
    because:
      "This pattern can fit with an inflamed spine, which is often taken for strain. There is good treatment for it.",
    notWhen: "Stiffness for a few days after hard training.",
    see: ["doctor"],
    rulesOut: ["spinalManipulation"],
    sources: [
      { source: "niceNg65", supports: "several such features together decide about referral" },
      { source: "lanarkshireAxialSpa", supports: "lists the pattern and the age at which it starts" },
      {
        source: "rightDecisionsInflammatory2024",
        supports: "describes the stiffness, the waking and the ease on moving",
      },
    ],
  },
  gallbladderSimple: {
    title: "Bouts of pain under the right ribs or at the right blade, mostly after food",
    when: answered("rightRibsMeals", "yes"),
    disposition: "soon",
    ifUnsure: "soon",
    because:
      "The gallbladder can be felt at the right shoulder blade. A doctor can check it with a simple scan.",
    notWhen: "Pain at the right blade that comes with arm movements.",
    see: ["doctor"],
    rulesOut: ["spinalManipulation"],
    sources: [
      { source: "nhsGallstonesWidget", supports: "such bouts call for a doctor at a normal visit" },
      { source: "nhsGallstonesOlder", supports: "the pain can spread to the side or the shoulder blade" },
    ],
    advice: "If an attack lasts more than eight hours, or nothing eases it, get medical help the same day.",
  },
  coughIllness: {
    title: "A wet cough, or a flu-like feeling",
    when: answered("coughIllness", "yes"),
    disposition: "soon",
    ifUnsure: "soon",
    because:
      "A chest infection can make the back ache, and a long cough can strain it. Both are worth a check.",
    notWhen: "A dry throat or a short cough after hard breathing in training.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation"],
    sources: [
      {
        source: "nidirectPleurisy",
        supports: "chest signs that follow an infection should be seen by a doctor",
      },
      { source: "nhsPneumoniaBeta", supports: "when a bad cough needs an urgent appointment" },
    ],
    advice:
      "If breathing hurts, you get a high temperature or you feel much worse, get medical help the same day.",
  },
  nightPain: {
    title: "Pain that is worse at night or wakes you",
    when: answered("nightPain", "yes"),
    disposition: "soon",
    ifUnsure: "soon",
    because: "Pain at night is mostly harmless, but by itself it is a reason to let somebody have a look.",
    notWhen: "Waking only because you rolled onto the sore side.",
    see: ["doctor", "physiotherapist"],
    rulesOut: ["spinalManipulation"],
    sources: [
      { source: "gcareSpinalRedFlags", supports: "pain at night that no position eases is a warning sign" },
      { source: "bnssgBackPain", supports: "constant pain at night is a reason to contact a professional" },
      { source: "henschkeSerious2009", supports: "alone, such signs are mostly false alarms" },
      {
        source: "hardingNightPain2005",
        supports:
          "the other side: many people in a back clinic had night pain, and none of them a serious disease",
      },
    ],
  },
  infectionRiskNotBetter: {
    title: "A higher chance of infection, and pain that is not getting better",
    when: all(answered("infectionRisk", "yes"), answered("trend", "same", "upAndDown")),
    disposition: "soon",
    ifUnsure: "soon",
    because: "With your history, back pain that does not ease is worth an earlier look.",
    notWhen: "Pain that is clearly easing from day to day.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "spinalManipulation"],
    sources: [
      {
        source: "gcareSpinalRedFlags",
        supports: "a higher infection risk deserves attention in any back pain",
      },
      {
        source: "yusufSpinalInfection2019",
        supports: "no single sign is reliable, so risk and course count together",
      },
    ],
    advice: "If you get a high temperature or chills, get medical help the same day.",
  },
  pop: {
    title: "A pop or snap just as the pain began",
    when: answered("pop", "yes"),
    disposition: "soon",
    ifUnsure: "soon",
    because: "A pop may be only a joint. It may also be a muscle, a tendon or a rib, so have it checked.",
    notWhen: "A joint that often cracks and does not hurt.",
    see: ["physiotherapist", "doctor", "sportsPhysician"],
    rulesOut: noSpineMovement,
    sources: [
      {
        source: "portsmouthSprains",
        supports: "a crack when an arm or leg is hurt goes to the emergency department",
      },
      {
        source: "gcareShoulderRedFlags",
        supports: "a fresh tendon tear at the shoulder goes to the emergency department",
      },
    ],
    advice: "If a bruise spreads, a gap shows or the arm gets weak, get medical help the same day.",
  },
  minorTrauma: {
    title: "A stumble, knock, bump or tackle",
    when: answered("trauma", "minor"),
    disposition: "soon",
    ifUnsure: "soon",
    because: "A light knock mostly leaves a bruise. Pain in the back after it should still be checked once.",
    notWhen: "A strain from a lift, with no knock or fall.",
    see: ["doctor", "physiotherapist"],
    rulesOut: noSpineMovement,
    sources: [
      { source: "niceNg41", supports: "pain in the spine after an injury is one reason for an assessment" },
      { source: "gcareSpinalRedFlags", supports: "small injuries matter most when bones are weak" },
      {
        source: "southTeesChestInjury",
        supports: "most bruised or broken ribs are looked after at home",
      },
      { source: "secamb999", supports: "a stricter view: call 999 for any injury of back or neck" },
    ],
    advice: "If you get numb, weak or unsteady, or breathing gets hard, call the emergency number.",
  },
  pregnancy: {
    title: "Pregnant, perhaps pregnant, or a birth in the last six weeks",
    when: pregnantOrRecentBirth,
    disposition: "soon",
    ifUnsure: "soon",
    because:
      "Back pain is common then and mostly harmless. Your midwife or doctor can say what is safe for you and the baby.",
    notWhen: "A birth more than six weeks ago.",
    see: ["doctor", "physiotherapist"],
    rulesOut: ["foamRolling", "spinalManipulation", "nsaids"],
    sources: [
      { source: "ggcMskSelfReferral", supports: "maternity physiotherapy is the right service in pregnancy" },
      { source: "spsNsaidPregnancy", supports: "anti-inflammatory painkillers are left out in pregnancy" },
      { source: "tommysBackPain", supports: "stay active, and which signs need a call at once" },
    ],
    advice: "Your midwife can help too. Ask before you start any of the exercises.",
  },
  recurrent: {
    title: "The same pain in the same place, three times or more in a year",
    when: answered("recurrent", "yes"),
    disposition: "soon",
    ifUnsure: "soon",
    because:
      "Pain that keeps coming back often has a cause in technique or load that a professional can find.",
    notWhen: "Being sore for a few days after each new kind of training.",
    see: ["physiotherapist", "doctor", "sportsPhysician"],
    rulesOut: [],
    sources: [
      {
        source: "lanarkshirePhysio",
        supports: "upper back pain without warning signs suits a physiotherapist",
      },
    ],
  },
  under18: {
    title: "Under 18",
    when: answered("age", "under18"),
    disposition: "soon",
    ifUnsure: "soon",
    because: "Young backs are still growing, so it is wise to have one look.",
    notWhen: "A sore muscle for a day or two that is gone again.",
    see: ["doctor"],
    rulesOut: ["spinalManipulation", "nsaids"],
    sources: [
      {
        source: "afpBackPainChildren2007",
        supports: "in young people who come for care, a cause is found more often",
      },
      { source: "gcareSpinalRedFlags", supports: "a first start before 20 is a warning sign" },
      { source: "manchesterMskSelfReferral", supports: "adult physiotherapy services start at 18" },
    ],
    advice:
      "Show this page to a parent or another adult you trust. If the pain wakes you at night or keeps growing, get medical help the same day.",
  },
  worried: {
    title: "Very worried, or struggling to cope",
    when: answered("worried", "yes"),
    disposition: "soon",
    ifUnsure: "soon",
    because: "You know your body. If this weighs on you, that is reason enough to talk to someone.",
    notWhen: "A passing question that this page has answered.",
    see: ["doctor", "physiotherapist"],
    rulesOut: [],
    sources: [
      { source: "hseBackPain", supports: "being worried or not coping is a reason to see a doctor" },
      { source: "nhsServiceManualCare", supports: "advice should leave room for a person’s own worry" },
      {
        source: "abuhbMentalHealthCrisis",
        supports: "a crisis line answers day and night when life feels too much",
      },
    ],
  },
} as const satisfies Record<string, RedFlag>;
