/** Signs of an illness that is not from a muscle, and signs of an injury that is more than a strain. */
import { sign } from "./answer-kinds.ts";
import type { Question } from "./question.ts";

export const otherSignsQuestions = {
  fever: {
    plain: "A temperature of 38 °C (100.4 °F) or more, chills, or night sweats that soak the bed",
    short: "a high temperature, chills or night sweats",
    why: "An infection in the spine, chest or kidneys can cause back pain.",
    clinical: "Fever, chills or drenching night sweats",
    ...sign({ harmless: "No, only hot or shivery for a short time after training" }),
  },
  coughIllness: {
    plain: "A cough with phlegm, or feeling ill as with flu",
    short: "a cough with phlegm, or feeling ill as with flu",
    why: "A chest infection can cause pain in the upper back.",
    help: "Phlegm is the thick slime that you cough up.",
    clinical: "Productive cough or flu-like illness",
    ...sign({ harmless: "No, a dry throat or a short cough after hard breathing" }),
  },
  weightLoss: {
    plain: "You lose weight without a diet, and your clothes have become looser",
    short: "losing weight without trying",
    why: "Along with back pain, a doctor should find out why.",
    clinical: "Unintentional weight loss",
    ...sign({ harmless: "No, I lose weight on purpose, or I ate less for a few days" }),
  },
  rash: {
    plain: "A rash, blisters, or burning or tingling skin, in a strip on one side of the body",
    short: "a rash, blisters or burning skin in a strip on one side",
    why: "Shingles hurts in a strip, often days before a rash shows. Early treatment helps.",
    help: "Shingles is a painful rash. It comes from a virus that stays in the body after chickenpox.",
    clinical: "Unilateral band-like rash or dysaesthesia",
    ...sign({ harmless: "No, only marks where a bar or a bench rubbed" }),
  },
  rightRibsMeals: {
    plain: "Attacks of pain under the right ribs or at the right shoulder blade, often after food",
    short: "attacks of pain under the right ribs or shoulder blade, often after eating",
    why: "Gallstones can be felt at the right shoulder blade.",
    help: "Gallstones are small stones in the gallbladder, a little bag under the liver.",
    clinical: "Episodic right subcostal or scapular pain, often postprandial",
    ...sign({ harmless: "No, it hurts there only when I move the arm" }),
  },
  yellowSkin: {
    plain: "Yellow skin or yellow eyes",
    short: "yellow skin or eyes",
    why: "Yellow skin shows that the liver or the gallbladder needs a check.",
    clinical: "Jaundice",
    ...sign({ harmless: "No, or only from a tan or a cream, with white eyes" }),
  },
  painkillerReaction: {
    plain:
      "Since the pain began, with or without a painkiller: black or bloody poo, vomiting blood, a swollen face, hives or a wheeze",
    short: "black or bloody poo, vomiting blood, a swollen face, hives or a wheeze",
    why: "Bleeding in the stomach or a strong allergy can get worse fast. Some painkillers can cause them.",
    help: "Hives are raised, itchy patches. A wheeze is a whistling sound when you breathe.",
    clinical: "Melaena, haematochezia, haematemesis, facial swelling, urticaria or wheeze",
    ...sign({ harmless: "No, only heartburn, or my usual asthma" }),
  },
  pop: {
    plain: "A pop or snap just as the pain began",
    short: "a pop or snap as the pain began",
    why: "A pop can mean that a muscle or its tendon tore.",
    help: "A tendon ties a muscle to a bone.",
    clinical: "Pop or snap at onset",
    ...sign({ harmless: "No, or only a joint that often cracks" }),
  },
  popWithBonePain: {
    plain: "Is one spot on the bumps in the middle of your neck or back very tender?",
    short: "a pop or snap, and one very tender spot on the bony ridge of the neck or back",
    why: "A strong pull can break off a small piece of bone.",
    clinical: "Pop with focal spinous process tenderness",
    ...sign({ harmless: "No, no bony spot is very tender" }),
  },
  muscleTear: {
    plain: "A bruise larger than your palm, a gap or dent, or a muscle that no longer does its job",
    short: "a big bruise, a gap, or a muscle that no longer works",
    why: "A muscle that is torn through heals best when it is seen early.",
    clinical: "Extensive bruising, palpable gap or loss of muscle function",
    ...sign({ harmless: "No, or a pull with little or no bruise" }),
  },
  outOfProportion: {
    plain:
      "Muscles far more painful, swollen or weak than you expected. It came after training that was unusually hard, long, new or hot",
    short: "muscles far more painful, swollen or weak than expected after very hard training",
    why: "Badly overworked muscle can break down and harm the kidneys.",
    clinical:
      "Muscle pain, swelling or weakness out of proportion after unaccustomed, prolonged or hot exertion",
    ...sign({ harmless: "No, soreness that peaks on day two or three, with my strength mostly there" }),
  },
  neckCrackHeadache: {
    plain:
      "A headache unlike your usual ones. Or sudden one-sided neck pain unlike any before, along with a headache",
    short: "an unusual headache, or sudden one-sided neck pain with a headache",
    why: "In rare cases an artery in the neck is hurt. A headache can be the first sign.",
    help: "An artery is a blood vessel. It can be hurt by lifting, straining or a neck crack, or with no cause that you know of.",
    clinical: "New unfamiliar headache, or sudden unilateral neck pain with headache",
    ...sign({ harmless: "No, only the headache and stiff neck that I know well" }),
  },
  newLump: {
    plain: "A new lump, or a spine that is newly bent or stepped",
    short: "a new lump, or a change in the shape of the spine",
    why: "A new shape can come from a bone or from something that grows, so it needs a look.",
    clinical: "New lump or spinal deformity",
    ...sign({ harmless: "No, only a tight knot in a muscle" }),
  },
  bladeSticksOut: {
    plain: "One shoulder blade that newly sticks out",
    short: "one shoulder blade that newly sticks out",
    why: "The nerve to the muscle that holds the blade in place may be hurt.",
    clinical: "New unilateral scapular winging",
    ...sign({ harmless: "No, or it was always so" }),
  },
  ribSpot: {
    plain: "Has one sore spot on a rib built up over weeks of training?",
    short: "pain on one spot on a rib that built up over weeks of training",
    why: "A rib can get a fine crack when it is loaded again and again.",
    clinical: "Focal rib pain of gradual onset with training",
    ...sign({ harmless: "No, it came at once, or both sides are sore" }),
  },
  painOnCough: {
    plain: "Is the pain worse when you cough, sneeze or strain on the toilet?",
    short: "pain that is worse on coughing, sneezing or straining",
    why: "It is common with a strain. Along with other signs it can come from a disc or nerve.",
    help: "A disc is a soft cushion between two bones of the spine.",
    clinical: "Pain worse on cough, sneeze or strain",
    ...sign({ harmless: "No, that makes little or no difference" }),
  },
  worseLyingFlat: {
    plain: "Is the pain worse when you lie flat and easier when you sit forward?",
    short: "pain that is worse lying flat and easier sitting forward",
    why: "The lining around the heart can hurt in this way.",
    clinical: "Pain worse supine, relieved by sitting forward",
    ...sign({ harmless: "No, it only depends on how my back touches the bed" }),
  },
} as const satisfies Record<string, Question>;
