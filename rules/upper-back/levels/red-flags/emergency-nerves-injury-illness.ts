/** Red flags that need an ambulance or the emergency department now: nerves, injury, illness and pregnancy. */
import { all, answered, any } from "../../questions/notation.ts";
import type { RedFlag } from "./red-flag.ts";
import { noSpineMovement } from "./shared.ts";

export const emergencyNervesInjuryIllness = {
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
