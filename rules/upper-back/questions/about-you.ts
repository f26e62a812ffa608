/** Age, health and pregnancy: what makes the same pain more or less worrying. */
import { sign } from "./answer-kinds.ts";
import type { Question } from "./question.ts";

export const aboutYouQuestions = {
  age: {
    kind: "settled",
    plain: "How old are you?",
    short: "your age",
    why: "Some causes are more common at some ages.",
    clinical: "Age",
    options: {
      under18: { plain: "Under 18", clinical: "under 18" },
      a18to44: { plain: "18 to 44", clinical: "18 to 44" },
      a45to49: { plain: "45 to 49", clinical: "45 to 49" },
      a50to59: { plain: "50 to 59", clinical: "50 to 59" },
      a60to64: { plain: "60 to 64", clinical: "60 to 64" },
      a65plus: { plain: "65 or over", clinical: "65 or over" },
    },
  },
  pregnancy: {
    kind: "risk",
    plain: "Pregnancy, or a recent birth?",
    short: "pregnancy or a recent birth",
    why: "It changes what the pain can mean and which advice is safe.",
    clinical: "Pregnancy",
    options: {
      no: { plain: "No", clinical: "no, or not applicable" },
      pregnant: { plain: "I’m pregnant", clinical: "pregnant" },
      maybe: { plain: "I may be pregnant", clinical: "possibly pregnant" },
      recentBirth: {
        plain: "I gave birth in the last six weeks",
        clinical: "gave birth in the last six weeks",
      },
    },
  },
  cancer: {
    kind: "risk",
    plain: "You have cancer, or had it at any time",
    short: "cancer, now or in the past",
    why: "After cancer, new back pain should be checked, even when a strain is more likely.",
    clinical: "History of cancer",
    ...sign({ harmless: "No, or only a relative" }),
  },
  fragileBones: {
    kind: "risk",
    plain:
      "Thin bones (osteoporosis), a bone that broke from a minor knock, or you have become shorter. Or prednisone-type tablets for three months or more",
    short: "thin bones, a break from a minor knock, lost height, or long-term prednisone-type tablets",
    why: "Thin bones can break from a small knock or a lift.",
    clinical:
      "Osteoporosis, previous fragility fracture, height loss or oral glucocorticoids for three months or more",
    ...sign({ harmless: "No, or only gym steroids" }),
  },
  infectionRisk: {
    kind: "risk",
    plain:
      "A weak immune system, chemotherapy, prednisone-type tablets, diabetes that is hard to control, tuberculosis at any time, no spleen, or sickle cell disease",
    short: "a higher risk of infection",
    why: "With these, an infection can reach the spine, sometimes without a fever.",
    help: "The immune system fights germs. Chemotherapy is a cancer treatment. Tuberculosis is a lung infection that can last for years. The spleen is an organ in the tummy that helps against germs. In sickle cell disease, blood cells have an unusual shape.",
    clinical:
      "Immunosuppression, chemotherapy, glucocorticoids, poorly controlled diabetes, tuberculosis at any time, asplenia or sickle cell disease",
    ...sign({ harmless: "No, or only diabetes that is well controlled" }),
  },
  needleRisk: {
    kind: "risk",
    plain:
      "In the last three months: a needle, an epidural or surgery at the spine; a blood infection; or injected drugs. Or you are on dialysis",
    short: "a needle at the spine not long ago, germs in the blood, injected drugs or dialysis",
    why: "Germs can reach the spine this way, and half of those people have no fever.",
    help: "An epidural numbs the lower body, often for a birth. Dialysis cleans the blood when the kidneys can’t.",
    clinical:
      "In the last three months spinal injection, epidural or surgery, bloodstream infection or injected drugs; or dialysis",
    ...sign({ harmless: "No, or only a needle elsewhere, such as a vaccine" }),
  },
  vesselRisk: {
    kind: "risk",
    plain:
      "A doctor told you or a parent, brother, sister or child of yours: an aneurysm, a torn or wide aorta or surgery on it, a heart valve with two flaps, or Marfan syndrome or the like",
    short: "a higher risk of a torn main artery",
    why: "With these, new back pain is checked sooner, to be safe.",
    help: "The aorta is the main blood vessel from the heart. An aneurysm is a bulge in a blood vessel. Marfan syndrome makes the body’s supporting tissue weak.",
    clinical:
      "Known aneurysm, Marfan-type disorder, bicuspid aortic valve, previous aortic surgery, or aortic dissection or dilatation; self or first-degree relative",
    ...sign({ harmless: "No, nobody ever told me" }),
  },
  bleedRisk: {
    kind: "risk",
    plain: "You take a blood thinner, or you have an illness that makes you bleed easily",
    short: "a blood thinner, or bleeding easily",
    why: "With these, bleeding near the spine is more likely, and some painkillers are not safe.",
    help: "Blood thinners are medicines against clots, such as warfarin, apixaban, rivaroxaban, heparin or clopidogrel.",
    clinical: "Anticoagulant or clopidogrel-type medicine, or bleeding disorder",
    ...sign({ harmless: "No, or only low-dose aspirin" }),
  },
  recurrent: {
    kind: "risk",
    plain: "The same pain, in the same place, three times or more in the last year",
    short: "the same pain coming back three times or more in a year",
    why: "A pain that keeps coming back has a reason worth finding.",
    clinical: "Recurrent (three or more episodes in the last year, same site)",
    ...sign({ harmless: "No, only sore after each new kind of training" }),
  },
  worried: {
    kind: "state",
    plain: "You are very worried, or you struggle to cope",
    short: "being very worried, or struggling to cope",
    why: "Worry is a good reason to talk to someone.",
    clinical: "Very worried or not coping",
    ...sign({ harmless: "No, only a question that I have" }),
  },
  clotRisk: {
    kind: "risk",
    plain:
      "In the last three months: surgery, a plaster cast, bed rest, a journey of four hours or more, or the pill or other estrogen? Or a blood clot at any time, or cancer that is active?",
    short: "a higher risk of a blood clot",
    why: "A blood clot in the lung can cause pain in the upper back.",
    help: "Estrogen (also spelled oestrogen) is a hormone in many birth control pills, patches and rings, and in hormone therapy. Bed rest means days spent mostly in bed.",
    clinical:
      "In the last three months surgery, immobilisation, bed rest, travel of four hours or more or estrogen; or previous thrombosis; or active cancer",
    ...sign({ harmless: "No, or only a pill without estrogen" }),
  },
  heartRisk: {
    kind: "risk",
    plain:
      "Do one or more of these fit: heart disease, diabetes, high blood pressure, high cholesterol, smoking, stimulants in the last days, or anabolic (gym) steroids now?",
    short: "a higher risk of heart disease",
    why: "With these, pain from the heart or a large blood vessel is more likely.",
    help: "Stimulants are drugs such as cocaine or speed, and strong pre-workout or diet pills. Cholesterol is a fat in the blood.",
    clinical:
      "Known heart disease, diabetes, hypertension, hypercholesterolaemia, smoking, recent stimulants or current anabolic steroids",
    ...sign({ harmless: "No, none of these" }),
  },
  lungRisk: {
    kind: "risk",
    plain:
      "Do one or more of these fit: a collapsed lung at any time, lung disease, smoking or vaping, or being very tall and thin?",
    short: "a higher risk of a collapsed lung",
    why: "With these, air can leak from a lung after a strain.",
    help: "Asthma counts as a lung disease.",
    clinical: "Previous pneumothorax, lung disease, smoking or vaping, or very tall and thin",
    ...sign({ harmless: "No, none of these" }),
  },
  pregnancyWarning: {
    kind: "state",
    plain: "Do you have pain at the tip of your shoulder along with tummy pain, bleeding or feeling faint?",
    short: "shoulder-tip pain with tummy pain, bleeding or faintness",
    why: "Early in pregnancy this can mean bleeding inside.",
    help: "The tip of the shoulder is where the shoulder ends and the arm begins.",
    clinical: "Shoulder-tip pain with abdominal pain, bleeding or faintness in possible pregnancy",
    ...sign({ harmless: "No, or a shoulder sore from training with a calm tummy and no bleeding" }),
  },
  preeclampsiaSigns: {
    kind: "state",
    plain:
      "Do you have one or more of these: pain below the ribs, a bad headache, changes in your sight, or sudden swelling?",
    short: "pain below the ribs, a bad headache, changes in sight or sudden swelling",
    why: "In pregnancy and after birth these can come from high blood pressure.",
    help: "Swelling here is of the face, hands or feet. Changes in sight: blurred sight or flashing lights.",
    clinical:
      "Subcostal pain, severe headache, visual disturbance or sudden oedema in pregnancy or postpartum",
    ...sign({ harmless: "No, none of these" }),
  },
  inflammatoryPattern: {
    kind: "risk",
    plain:
      "Does one or more of these fit: stiff for long in the morning, waking in the second half of the night, better when you move than when you rest?",
    short: "long morning stiffness, waking late at night, or pain that is better moving than resting",
    why: "Long-lasting pain like this can come from an inflammation of the spine.",
    help: "For long means half an hour or more. Inflammation is a reaction of the body that causes pain, heat or swelling.",
    clinical:
      "Inflammatory pattern: prolonged morning stiffness, waking in second half of night, better with movement than rest",
    ...sign({ harmless: "No, or stiff for a few days after hard training" }),
  },
} as const satisfies Record<string, Question>;
