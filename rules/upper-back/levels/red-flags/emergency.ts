/** Red flags that need an ambulance or the emergency department now. */
import { all, answered, any } from "../../questions/notation.ts";
import type { RedFlag } from "./red-flag.ts";
import { fiftyOrOver, noSpineMovement } from "./shared.ts";

export const emergency = {
  // Heart, lungs, big vessels and belly.

  heartSigns: {
    title: "Pressure, tightness or pain inside the chest",
    when: answered("chestPressure", "yes"),
    disposition: "emergency",
    ifUnsure: "emergency",
    because:
      "This can fit with a heart problem, and then every minute counts. There is no safe time to wait and see.",
    notWhen:
      "Sore chest muscles that hurt only when you move, stretch or press on them, in someone who feels well.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation", "nsaids"],
    sources: [
      { source: "ahaChestPainNews2021", supports: "chest discomfort is an emergency from the start" },
      {
        source: "healthdirectTripleZero",
        supports: "chest pain or tightness is a reason to call an ambulance",
      },
      {
        source: "hseChestPain",
        supports: "which kinds of chest pain need an ambulance, and that a strain is not one",
      },
    ],
    advice: "Stop what you are doing. Sit down and rest while you wait for help.",
  },
  heartElsewhere: {
    title: "An ache down an arm, or in the jaw or neck, that moving does not change",
    when: all(
      any(answered("acheArmJaw", "yes"), answered("armTingling", "yes")),
      answered("mechanical", "no"),
      any(answered("age", "a45to49", "a50to59", "a60to64", "a65plus"), answered("heartRisk", "yes")),
    ),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "Heart trouble can be felt in the back and an arm, the jaw or the neck, with no pain in the chest. From 45 on, or with a risk for the heart, nobody can tell at home.",
    notWhen: "Arms or a neck that ache from training and hurt only when you use them.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "heartFoundationNzSigns",
        supports:
          "a heart attack can be felt in the arms, jaw, neck or back without chest pain: call at once",
      },
      {
        source: "ahaChestPainGuideline2021",
        supports: "discomfort in the arms, neck, back or jaw can stand in for chest pain",
      },
      {
        source: "gpnotebookChestPain",
        supports:
          "pain in the arms, back or jaw of more than a quarter of an hour may come from the heart; the limit of 45 or a risk is our own caution",
      },
    ],
    advice: "Stop what you are doing. Sit down and rest while you wait for help.",
  },
  chestFrontUnclear: {
    title: "Pain at the front or side of the chest that moving does not change",
    when: all(answered("siteChestWall", "yes"), answered("mechanical", "no")),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "A sore chest muscle changes when you move or press it. Pain in the chest that does not may come from the heart or the lungs.",
    notWhen: "A chest muscle that hurts when you move, stretch or press it.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "healthdirectTripleZero",
        supports: "chest pain or tightness is a reason to call an ambulance",
      },
      {
        source: "hseChestPain",
        supports: "which kinds of chest pain need an ambulance, and that a strain is not one",
      },
      {
        source: "bestbetsTenderChest2005",
        supports: "even a chest that is sore to touch does not clear the heart",
      },
    ],
    advice: "Stop what you are doing. Sit down and rest while you wait for help.",
  },
  unwellWithBackPain: {
    title: "Cold sweat, feeling sick, drained or a racing heart while you rest, along with the pain",
    when: answered("unwellAtRest", "yes"),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "Heart trouble is sometimes felt in the back and not in the chest. Feeling this unwell at rest is a warning.",
    notWhen:
      "Being sweaty or sick during a set, tired after training, or ill from a stomach bug or a hangover.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "healthInfoHeartAttack",
        supports: "back pain with sickness, sweat or faintness needs an ambulance",
      },
      { source: "nihHeartAttackSymptoms2014", supports: "the heart can hurt in the back, shoulders or jaw" },
      {
        source: "ahaChestPainGuideline2021",
        supports: "back and shoulder discomfort can stand in for chest pain",
      },
    ],
    advice: "Sit down and rest while you wait for help.",
  },
  worstAtOnce: {
    title: "Sudden, severe pain that moving does not change",
    when: all(answered("worstAtOnce", "yes"), answered("mechanical", "no")),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "Muscle pain nearly always changes when you move. Pain that hits its peak within a minute and stays put can fit with a tear in a large blood vessel.",
    notWhen: "A sharp catch on one rep that comes and goes as you move.",
    see: ["doctor"],
    rulesOut: [...noSpineMovement, "nsaids"],
    sources: [
      {
        source: "remedyAorticDissection",
        supports: "pain at its worst from the start points to the main artery",
      },
      { source: "rcemAorticDissection2025", supports: "this cannot wait, and it often looks untypical" },
      {
        source: "mayoAorticDissection",
        supports: "sudden severe upper back pain is a reason to call for help",
      },
    ],
  },
  suddenSevereOlder: {
    title: "Sudden, severe pain from the age of 50, or with a risk for the heart or blood vessels",
    when: all(answered("worstAtOnce", "yes"), any(fiftyOrOver, answered("heartRisk", "yes"))),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "Pain that peaks at once can fit with a tear in a large blood vessel, even in a fit person, and even when it eases or changes as you move.",
    notWhen: "A sharp catch on one rep that comes and goes as you move.",
    see: ["doctor"],
    rulesOut: [...noSpineMovement, "nsaids"],
    sources: [
      {
        source: "hsibAorticReport2020",
        supports: "a fit man of 54 had sudden pain while lifting, it eased, and it was taken for a muscle",
      },
      {
        source: "hssibAorticResponses2020",
        supports: "sudden severe pain that gets better or moves elsewhere still counts",
      },
      {
        source: "goodacreAortic2024",
        supports:
          "think of the main artery with any such risk or such a kind of pain; the age of 50 is our own caution",
      },
      {
        source: "westoverAmphetamines2010",
        supports: "stimulants make a torn main artery likelier in young adults",
      },
    ],
  },
  tearing: {
    title: "A feeling of tearing, ripping or stabbing, deep in the chest or back",
    when: answered("tearing", "yes"),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "A deep tearing feeling can fit with a tear in a large blood vessel. Fit, young people can have it too.",
    notWhen: "A pull or rip in a muscle that you can point to.",
    see: ["doctor"],
    rulesOut: [...noSpineMovement, "nsaids"],
    sources: [
      { source: "remedyAorticDissection", supports: "sudden tearing pain goes to the emergency department" },
      { source: "rcemLearningAorticDissection2024", supports: "being young does not make you safe from it" },
      { source: "mayoAorticDissection", supports: "people describe the feeling as tearing or ripping" },
    ],
  },
  vesselRiskSudden: {
    title: "A known weakness of the large blood vessels, and pain that is not plain soreness",
    when: all(
      answered("vesselRisk", "yes"),
      any(
        answered("onset", "suddenDuring", "buildingDuring", "otherStrain", "notTraining"),
        answered("worstAtOnce", "yes"),
        answered("mechanical", "no"),
      ),
    ),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "With a weak or wide main artery, or one in the family, pain that began on a strain or without a cause must be scanned at once.",
    notWhen:
      "Soreness in the hours, days or weeks after training that changes as you move. That is help today.",
    see: ["doctor"],
    rulesOut: [...noSpineMovement, "nsaids"],
    sources: [
      {
        source: "remedyAorticDissection",
        supports: "new pain with one of these risks needs an emergency scan",
      },
      { source: "adaRiskFactors", supports: "which conditions raise the risk" },
      {
        source: "goodacreAortic2024",
        supports: "a known risk is reason enough to think of the main artery",
      },
    ],
    advice: "Tell the crew about this history first, yours or your relative’s.",
  },
  breathless: {
    title: "Short of breath at rest, or suddenly short of breath",
    when: answered("breathless", "yes"),
    disposition: "emergency",
    ifUnsure: "emergency",
    because:
      "Too little air can fit with a problem of the lungs or the heart. You cannot judge at home how bad it is.",
    notWhen: "A catch when you take a deep breath, or a moment’s gasp from pain.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation"],
    sources: [
      { source: "secamb999", supports: "sudden breathlessness without a reason is a 999 call" },
      { source: "healthdirectTripleZero", supports: "call an ambulance when breathing is hard" },
      {
        source: "nidirectPulmonaryEmbolism",
        supports: "bad breathlessness can come from a clot in the lung",
      },
    ],
    advice: "Sit upright and stay with someone while you wait for help.",
  },
  coughingBlood: {
    title: "Coughing up blood",
    when: answered("coughingBlood", "yes"),
    disposition: "emergency",
    ifUnsure: "urgent",
    because: "Blood from the lungs together with upper back pain needs help at once.",
    notWhen: "Blood from a nosebleed, sore gums or a bitten cheek.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation", "nsaids"],
    sources: [
      { source: "nhsCoughingBlood2024", supports: "any blood with upper back pain is an emergency" },
      {
        source: "nhsWalesCoughingBlood2022",
        supports: "names pain in the upper back among the emergency signs",
      },
    ],
  },
  collapse: {
    title: "Fainting or nearly fainting",
    when: answered("collapse", "yes"),
    disposition: "emergency",
    ifUnsure: "urgent",
    because: "Passing out with this pain can fit with a problem of the heart, a large vessel or the lungs.",
    notWhen: "A light head for seconds when you stood up or after one hard lift, gone at once.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation"],
    sources: [
      { source: "secamb999", supports: "passing out is a 999 call even once you are awake again" },
      { source: "healthdirectTripleZero", supports: "sudden collapse is a reason to call an ambulance" },
      { source: "cornwallSyncope2021", supports: "a faint on effort or with back pain goes to hospital" },
    ],
    advice: "Lie down and have someone stay with you.",
  },
  severeBellyPain: {
    title: "Severe tummy pain at rest that goes through to the back, side or shoulder",
    when: answered("severeBellyPain", "yes"),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "Organs in the tummy and the main artery can both hurt like this. Only a hospital can tell them apart.",
    notWhen: "Sore stomach muscles from training that hurt when you sit up and not at rest.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "nidirectPancreatitis",
        supports: "sudden severe tummy pain into the back needs a doctor at once",
      },
      {
        source: "nhsInformPancreatitis",
        supports:
          "the same pain cannot wait for a normal appointment; that it need not be sudden is our own caution",
      },
    ],
  },
  airLeak: {
    title: "Crackling under the skin, a swollen neck or a changed voice after straining or being sick",
    when: answered("crackling", "yes"),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "Hard straining can let air leak into the chest. It often settles, but a hospital must check it first.",
    notWhen: "Joints that click or grind when you move.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation"],
    sources: [
      {
        source: "westjemPneumomediastinum",
        supports: "dangerous causes of such a leak must be looked for in hospital",
      },
      {
        source: "mediastinumPneumomediastinumReview",
        supports: "neck swelling and a changed voice are typical signs",
      },
    ],
  },
  armClotToLung: {
    title: "A swollen arm, and sharp pain with each breath",
    when: all(answered("swollenArm", "yes"), answered("painOnBreathing", "yes")),
    disposition: "emergency",
    ifUnsure: "urgent",
    because: "A clot in an arm vein can travel to the lungs. Pain with each breath may be its first sign.",
    notWhen: "Both arms pumped and tight for an hour after training.",
    see: ["doctor"],
    rulesOut: ["stretching", "foamRolling", "loading", "spinalManipulation"],
    sources: [
      { source: "ahaVte", supports: "clots can form in the arm and move to the lungs" },
      {
        source: "nidirectPulmonaryEmbolism",
        supports: "a clot in the lung can hurt on each breath in",
      },
      { source: "actaHaematolArmClot2006", supports: "healthy young people can get arm clots from exercise" },
    ],
    advice: "Keep the arm still and do not rub it.",
  },
  legClotToLung: {
    title: "A swollen calf, and sharp pain with each breath",
    when: all(answered("calfSwollen", "yes"), answered("painOnBreathing", "yes")),
    disposition: "emergency",
    ifUnsure: "urgent",
    because: "A clot in a leg vein can travel to the lungs. Pain with each breath may be its first sign.",
    notWhen: "Both calves sore after leg day, or a cramp that is gone.",
    see: ["doctor"],
    rulesOut: ["stretching", "foamRolling", "loading", "spinalManipulation"],
    sources: [
      { source: "nhsDvtBeta", supports: "signs of a leg clot with trouble in the chest mean 999" },
      {
        source: "glosDvt",
        supports: "pain on breathing in or in the upper back, with a leg clot, means 999",
      },
      {
        source: "nidirectPulmonaryEmbolism",
        supports: "a clot in the lung can hurt on each breath in",
      },
    ],
    advice: "Keep the leg still and do not rub it.",
  },
  clotInLungMaternity: {
    title: "Sharp pain with each breath, in pregnancy or within six weeks of a birth",
    when: all(answered("painOnBreathing", "yes"), answered("pregnancy", "pregnant", "recentBirth")),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "In pregnancy and after a birth, blood clots more easily. Pain with each breath can come from a clot in the lung, and only a hospital can tell.",
    notWhen: "A catch only on a deep breath, a cough or a yawn.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation", "nsaids"],
    sources: [
      {
        source: "remedyPulmonaryEmbolus2022",
        supports: "in pregnancy and six weeks after a birth a possible lung clot goes straight to hospital",
      },
      {
        source: "nidirectPulmonaryEmbolism",
        supports: "a clot in the lung can hurt on each breath in",
      },
    ],
    advice: "Say that you are pregnant, or when you gave birth, as the first thing.",
  },

  // Nerves, injury, illness and pregnancy.

  strokeSigns: {
    title:
      "A sudden change in face, speech, sight, balance or swallowing, or a weak, numb or cold limb or side",
    when: answered("strokeSigns", "yes"),
    disposition: "emergency",
    ifUnsure: "emergency",
    because:
      "These can be signs of a stroke, or of an arm or leg without blood. A hurt artery in the neck can cause a stroke. Fast treatment protects the brain, even when the signs pass.",
    notWhen:
      "A light head for a second, an arm that fell asleep, muscles tired from a set, or what you have had for years.",
    see: ["doctor"],
    rulesOut: [...noSpineMovement, "nsaids"],
    sources: [
      {
        source: "strokeAssociationSymptoms",
        supports: "each of these signs counts alone, also when it passes",
      },
      { source: "bcuhbStrokeFast", supports: "changes in face, arm, speech, sight or balance mean 999" },
      {
        source: "rcemLearningCervicalArtery",
        supports: "a torn neck artery can show as nerve signs days after the pain",
      },
      {
        source: "healthNzLimbIschaemia",
        supports: "an arm or leg that turns cold and pale is an emergency",
      },
    ],
    advice: "Note the time when it began. Keep your neck still and let nobody adjust it.",
  },
  cordSigns: {
    title: "Weak, numb or unsteady legs, clumsy hands, or both arms numb or weak",
    when: any(answered("legsOrHands", "yes"), answered("bothArms", "yes")),
    disposition: "emergency",
    ifUnsure: "emergency",
    because:
      "This can fit with pressure on the spinal cord. The cord can be harmed for good if help comes late.",
    notWhen: "Legs, arms or a chest that are just sore, tired or tight from training.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [
      { source: "sussexCordSigns", supports: "clumsy hands and heavy or unsteady legs need emergency care" },
      {
        source: "sheffieldNeckPain",
        supports: "weak arms or legs or lasting numbness mean the emergency department",
      },
      {
        source: "daviesMyelopathy2018",
        supports: "pressure on the cord is easily missed and hands give a clue",
      },
    ],
    advice: "Do none of the exercises. Keep your neck and back as still as you can.",
  },
  caudaEquina: {
    title: "New trouble with pee or poo, or numbness between the legs",
    when: any(answered("bladderOrBowel", "yes"), answered("saddleNumbness", "yes")),
    disposition: "emergency",
    ifUnsure: "emergency",
    because:
      "The nerves for the bladder, the bowel and sex may be under pressure. One such sign is enough, as damage can last.",
    notWhen:
      "Leaking a little on lifts or coughs as before, or going less because moving hurts, with normal feeling.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [
      { source: "norfolkBackPain", supports: "one sign is enough to go to the emergency department" },
      { source: "chesterfieldCaudaEquina", supports: "lists the signs and asks for emergency care with any" },
      { source: "torbayCaudaEquina", supports: "describes the signs and where to go" },
      {
        source: "wikanderPowerlifters2021",
        supports: "leaking on heavy lifts is common in women who lift, so leaking as always does not count",
      },
    ],
  },
  darkUrine: {
    title: "Brown, red or dark pee, or hardly any, after hard exercise",
    when: answered("darkUrine", "yes"),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "Muscle that breaks down after hard training turns pee dark and can harm the kidneys. Only a blood test can tell.",
    notWhen: "Deep yellow pee that turns clear again once you drink.",
    see: ["doctor"],
    rulesOut: ["stretching", "foamRolling", "loading", "spinalManipulation", "nsaids"],
    sources: [
      { source: "cdcRhabdo", supports: "pee as dark as tea after hard effort needs medical care right away" },
    ],
    advice:
      "Tell them how hard you trained and ask for a blood test for muscle damage. Take no ibuprofen, naproxen or aspirin.",
  },
  majorTrauma: {
    title:
      "A serious accident, a fall from a height, landing on the head, or a heavy weight that landed on you",
    when: answered("trauma", "major"),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "Great force can break a bone of the spine or hurt something inside. That must be ruled out first.",
    notWhen: "A light knock or bump that left only a bruise.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [
      {
        source: "niceNg41",
        supports: "after an injury with spinal pain the spine is kept still and checked",
      },
      { source: "secamb999", supports: "call 999 when an injury makes the back or neck hurt" },
      {
        source: "healthdirectTripleZero",
        supports: "a bad accident or fall is a reason to call an ambulance",
      },
    ],
    advice: "Keep still and wait for help to come to you. Do none of the exercises.",
  },
  traumaWithNerveOrBone: {
    title: "A knock or fall, with tingling, weakness, numbness or a very sore bony spot",
    when: all(
      answered("trauma", "minor", "major"),
      any(
        answered("armTingling", "yes"),
        answered("armWeakness", "yes"),
        answered("numbnessSpreading", "yes"),
        answered("popWithBonePain", "yes"),
      ),
    ),
    disposition: "emergency",
    ifUnsure: "urgent",
    because: "After a knock, these signs can fit with a hurt bone or nerve in the spine.",
    notWhen: "A knock that left only a bruise, with normal feeling and strength.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [
      {
        source: "niceNg41",
        supports: "weakness or changed feeling after an injury may mean a spinal injury",
      },
      { source: "hweNeckPain", supports: "a possible broken bone goes to the emergency department at once" },
      { source: "secamb999", supports: "call 999 when an injury makes the back or neck hurt" },
    ],
    advice: "Keep your neck and back still. Do none of the exercises.",
  },
  sepsis: {
    title: "Confused, very drowsy, blotchy, breathing very fast, or shaking with cold",
    when: answered("sepsisSigns", "yes"),
    disposition: "emergency",
    ifUnsure: "emergency",
    because: "A bad infection gets worse fast, and early treatment works best. There may be no fever.",
    notWhen: "A short shiver after a workout, or sore muscles alone.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
      {
        source: "niceNg51",
        supports: "severe infection can come without fever, and a change in behavior counts",
      },
      { source: "hullSepsis2022", supports: "lists these signs and asks for help at once" },
      {
        source: "nhsInformSepsis",
        supports: "a mix of the signs cannot wait, and quick worsening means 999",
      },
    ],
    advice: "Use the word “sepsis” when you call, and ask if this could be it.",
  },
  ectopic: {
    title: "Pain at the tip of the shoulder with tummy pain, bleeding or faintness, when you may be pregnant",
    when: all(answered("pregnancy", "pregnant", "maybe"), answered("pregnancyWarning", "yes")),
    disposition: "emergency",
    ifUnsure: "emergency",
    because:
      "In early pregnancy this can fit with bleeding inside the tummy, which is felt at the shoulder tip.",
    notWhen: "A sore shoulder from training with a calm tummy and no bleeding.",
    see: ["doctor"],
    rulesOut: ["loading", "spinalManipulation", "nsaids"],
    sources: [
      { source: "leicesterEctopic", supports: "shoulder-tip pain in early pregnancy needs help at once" },
      { source: "leedsEctopic", supports: "names shoulder-tip pain, bleeding and faintness as signs" },
    ],
    advice: "Say that you are pregnant, or might be, as the first thing.",
  },
  painkillerReaction: {
    title: "Black or bloody poo, vomiting blood, a swollen face, hives or wheeze",
    when: answered("painkillerReaction", "yes"),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "This can fit with bleeding in the stomach or a strong allergy, with or without a painkiller. Both can get worse quickly.",
    notWhen: "Mild heartburn with poo that looks normal, or your usual asthma.",
    see: ["doctor"],
    rulesOut: ["nsaids", "painkillers"],
    sources: [
      { source: "dailymedNaproxenV8", supports: "the label says stop and get help with these signs" },
      { source: "nhsWalesVomitingBlood2023", supports: "when vomiting blood or black poo is an emergency" },
      { source: "wmas999or111", supports: "a strong allergic reaction is a 999 call" },
    ],
    advice: "Take no more painkillers. If you took one, bring the pack with you.",
  },
} as const satisfies Record<string, RedFlag>;
