/** Charities and hospitals with medical review. By key, A to Z. */
import type { Source } from "./source.ts";

export const charities = {
  adaRiskFactors: {
    organization: "Aortic Dissection Awareness UK & Ireland",
    title: "Risk factors",
    url: "https://aorticdissectionawareness.org/healthcare-professionals/risk-factors",
    tier: "C",
    readAs: "excerpt",
  },
  apecPreEclampsia: {
    organization: "Action on Pre-eclampsia",
    title: "What is pre-eclampsia?",
    url: "https://action-on-pre-eclampsia.org.uk/public-area/what-is-pre-eclampsia/",
    tier: "C",
    readAs: "full",
  },
  asthmaLungPulmonaryEmbolism: {
    organization: "Asthma + Lung UK",
    title: "What are the symptoms of pulmonary embolism?",
    url: "https://asthmaandlung.org.uk/conditions/pulmonary-embolism/what-symptoms",
    tier: "C",
    readAs: "excerpt",
  },
  backcareOsteoporosis2021: {
    organization: "BackCare (with a Royal Osteoporosis Society adviser)",
    title: "Osteoporosis: the facts behind fractures",
    year: "2021",
    url: "https://backcare.org.uk/i-have-back-or-neck-pain/library/osteoporosis-the-facts-behind-fractures/",
    tier: "C",
    readAs: "excerpt",
  },
  bhfPericarditis: {
    organization: "British Heart Foundation",
    title: "Pericarditis",
    url: "http://bhf.org.uk/informationsupport/conditions/pericarditis",
    tier: "C",
    readAs: "excerpt",
  },
  chssAngina2020: {
    organization: "Chest Heart & Stroke Scotland",
    title: "Angina symptoms",
    year: "2020",
    url: "https://chsselearning.org.uk/hearte/3-stable-coronary-artery-disease/introduction/angina-symptoms",
    tier: "C",
    readAs: "excerpt",
  },
  clevelandMuscleStrains: {
    organization: "Cleveland Clinic",
    title: "Muscle strains",
    url: "https://my.clevelandclinic.org/health/diseases/22336-muscle-strains",
    tier: "C",
    readAs: "excerpt",
  },
  mayoAorticDissection: {
    organization: "Mayo Clinic",
    title: "Aortic dissection: symptoms and causes",
    url: "https://www.mayoclinic.org/diseases-conditions/aortic-dissection/symptoms-causes/syc-20369496?p=1",
    tier: "C",
    readAs: "excerpt",
  },
  strokeAssociationSymptoms: {
    organization: "Stroke Association",
    title: "What are the symptoms of stroke?",
    url: "https://www.stroke.org.uk/what-stroke/what-happens-when-you-have-stroke/what-are-symptoms-stroke",
    tier: "C",
    readAs: "full",
  },
  tommysBackPain: {
    organization: "Tommy’s",
    title: "How can I reduce irritable back pain? (ask a midwife)",
    url: "https://www.tommys.org/pregnancy-information/im-pregnant/ask-a-midwife/how-can-i-reduce-irritable-back-pain",
    tier: "C",
    readAs: "excerpt",
  },
  versusArthritisManipulation: {
    organization: "Versus Arthritis",
    title: "Manipulative therapies: chiropractic, osteopathy and manual medicine",
    url: "https://versusarthritis.org/about-arthritis/complementary-and-alternative-treatments/types-of-complementary-treatments/manipulative-therapies/",
    tier: "C",
    readAs: "excerpt",
  },
} as const satisfies Record<string, Source>;
