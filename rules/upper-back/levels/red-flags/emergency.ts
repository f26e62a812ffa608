/** Red flags that need an ambulance or the emergency department now. */
import { all, answered, any } from "../../questions/notation.ts";
import type { RedFlag } from "./red-flag.ts";
import { noSpineMovement } from "./shared.ts";

export const emergency = {
  // Heart, lungs, big vessels and belly.

  heartSigns: {
    title: "Pressure, tightness or pain inside the chest",
    when: answered("chestPressure", "yes"),
    disposition: "emergency",
    ifUnsure: "emergency",
    because:
      "This can fit with a heart problem, and then every minute counts. There is no safe time to wait and see.",
    notWhen: "Sore chest muscles that hurt only when you move, stretch or press on them.",
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
  unwellWithBackPain: {
    title: "Cold sweat, feeling sick or drained while you rest, along with the pain",
    when: answered("unwellAtRest", "yes"),
    disposition: "emergency",
    ifUnsure: "urgent",
    because:
      "Heart trouble is sometimes felt in the back and not in the chest. Feeling this unwell at rest is a warning.",
    notWhen: "Being sweaty and puffed during a set, or just tired after training.",
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
      "Muscle pain nearly always changes when you move. Pain that hits its peak in seconds and stays put can fit with a tear in a large blood vessel.",
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
  tearing: {
    title: "A feeling of tearing or ripping, deep in the chest or back",
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
    title: "A sudden start, and a known weakness of the large blood vessels",
    when: all(
      answered("vesselRisk", "yes"),
      any(answered("onset", "suddenDuring"), answered("worstAtOnce", "yes")),
    ),
    disposition: "emergency",
    ifUnsure: "urgent",
    because: "With a weak or wide main artery, or one in the family, sudden pain must be scanned at once.",
    notWhen: "High blood pressure alone, or a relative with an ordinary heart attack.",
    see: ["doctor"],
    rulesOut: [...noSpineMovement, "nsaids"],
    sources: [
      {
        source: "remedyAorticDissection",
        supports: "new pain with one of these risks needs an emergency scan",
      },
      { source: "adaRiskFactors", supports: "which conditions raise the risk" },
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
    notWhen: "A light head for a second when you stood up fast, gone at once.",
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
    title: "Sudden severe tummy pain that goes through to the back or shoulder blade",
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
      { source: "nhsInformPancreatitis", supports: "the same pain cannot wait for a normal appointment" },
    ],
  },
  airLeak: {
    title: "Crackling under the skin, a swollen neck or a changed voice after straining",
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

  // Nerves, injury, illness and pregnancy.

  strokeSigns: {
    title: "Signs in the face, speech, sight, balance or down one side of the body",
    when: answered("strokeSigns", "yes"),
    disposition: "emergency",
    ifUnsure: "emergency",
    because:
      "These can be signs of a stroke. A hurt artery in the neck can cause one, and fast treatment protects the brain.",
    notWhen: "A stiff neck with a tension headache that you know well and nothing else.",
    see: ["doctor"],
    rulesOut: [...noSpineMovement, "nsaids"],
    sources: [
      { source: "bcuhbStrokeFast", supports: "changes in face, arm, speech, sight or balance mean 999" },
      {
        source: "healthdirectTripleZero",
        supports: "sudden weakness or numbness is a reason to call an ambulance",
      },
      { source: "strokeAssociationSymptoms", supports: "lists these signs, with sudden severe headache" },
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
    notWhen: "Legs or arms that are just sore or tired from training.",
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
    notWhen: "Going to the toilet less because moving hurts, with normal feeling and control.",
    see: ["doctor"],
    rulesOut: noSpineMovement,
    sources: [
      { source: "norfolkBackPain", supports: "one sign is enough to go to the emergency department" },
      { source: "chesterfieldCaudaEquina", supports: "lists the signs and asks for emergency care with any" },
      { source: "torbayCaudaEquina", supports: "describes the signs and where to go" },
    ],
  },
  darkUrine: {
    title: "Dark pee, or hardly any, after hard exercise",
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
    title: "A serious accident, a fall from a height, or a heavy weight that landed on you",
    when: answered("trauma", "major"),
    disposition: "emergency",
    ifUnsure: "soon",
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
    title: "Signs that an infection is overwhelming the body",
    when: answered("sepsisSigns", "yes"),
    disposition: "emergency",
    ifUnsure: "emergency",
    because: "A bad infection can get worse fast. Early treatment works best.",
    notWhen: "A short shiver after a workout, or sore muscles alone.",
    see: ["doctor"],
    rulesOut: ["foamRolling", "loading", "spinalManipulation"],
    sources: [
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
    title: "Black or bloody poo, vomiting blood, a swollen face, hives or wheeze after a painkiller",
    when: answered("painkillerReaction", "yes"),
    disposition: "emergency",
    ifUnsure: "urgent",
    because: "This can fit with bleeding in the stomach or a strong allergy. Both can get worse quickly.",
    notWhen: "Mild heartburn after a tablet, with poo that looks normal.",
    see: ["doctor"],
    rulesOut: ["nsaids", "painkillers"],
    sources: [
      { source: "dailymedNaproxenV8", supports: "the label says stop and get help with these signs" },
      { source: "nhsWalesVomitingBlood2023", supports: "when vomiting blood or black poo is an emergency" },
      { source: "wmas999or111", supports: "a strong allergic reaction is a 999 call" },
    ],
    advice: "Take no more of the painkiller. Bring the pack with you.",
  },
} as const satisfies Record<string, RedFlag>;
