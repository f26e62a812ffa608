/** Age, health and pregnancy: what makes the same pain more or less worrying. */
import { yesNoUnsure, yesWorries } from "./answer-kinds.ts";
import type { Question } from "./question.ts";

export const aboutYouQuestions = {
  age: {
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
  cancer: {
    plain: "You have cancer, or had it at any time",
    short: "cancer, now or in the past",
    why: "After cancer, new back pain should be checked, even when a strain is more likely.",
    clinical: "History of cancer",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  fragileBones: {
    plain: "Thin bones (osteoporosis), a bone that broke from a minor knock, or long-term steroid tablets",
    short: "osteoporosis, an earlier break from a minor knock, or long-term steroid tablets",
    why: "Thin bones can break from a small knock or a lift.",
    help: "Steroid tablets here are medicines such as prednisone.",
    clinical: "Osteoporosis, previous fragility fracture or long-term oral steroids",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  infectionRisk: {
    plain:
      "Weak immunity (also from steroid tablets or chemotherapy), dialysis, injected drugs or poorly controlled diabetes. Or a recent skin or blood infection, or a recent injection or surgery at the spine",
    short: "a higher risk of infection",
    why: "With these, an infection can reach the spine, sometimes without a fever.",
    notThis: "Diabetes that is well controlled.",
    help: "Weak immunity: the body fights germs less well. Chemotherapy is a cancer treatment. Dialysis cleans the blood when the kidneys can’t.",
    clinical:
      "Immunosuppression, injected drugs, dialysis, recent skin or bloodstream infection, recent spinal injection or surgery, or poorly controlled diabetes",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  vesselRisk: {
    plain:
      "A known aneurysm, a heart valve with two flaps (bicuspid aortic valve), or a condition such as Marfan syndrome. Or earlier surgery on the aorta, or a close relative with a torn aorta",
    short: "a higher risk of a torn main artery",
    why: "With these, new back pain is checked sooner, to be safe.",
    help: "The aorta is the main blood vessel from the heart. An aneurysm is a bulge in a blood vessel. Marfan syndrome makes the body’s supporting tissue weak. A close relative is a parent, brother, sister or child.",
    clinical:
      "Known aneurysm, Marfan-type disorder, bicuspid aortic valve, previous aortic surgery or close relative with aortic dissection",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  clotRisk: {
    plain:
      "In the last three months surgery, bed rest, a long journey, the pill or other estrogen; or a blood clot at any time; or a painful or swollen calf now",
    short: "a higher risk of a blood clot",
    why: "A blood clot in the lung can cause pain in the upper back.",
    help: "Estrogen (also spelled oestrogen) is a hormone in many birth control pills, patches and rings, and in hormone therapy. Bed rest means days spent mostly in bed. The calf is the back of your lower leg.",
    clinical:
      "In the last three months surgery, bed rest, long travel or estrogen; or previous thrombosis; or current painful or swollen calf",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  recurrent: {
    plain: "The same pain has come back three times or more",
    short: "the same pain coming back three times or more",
    why: "A pain that keeps coming back has a reason worth finding.",
    clinical: "Recurrent (three or more episodes)",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  worried: {
    plain: "You are very worried, or you struggle to cope",
    short: "being very worried, or struggling to cope",
    why: "Worry is a good reason to talk to someone.",
    clinical: "Very worried or not coping",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  pregnancy: {
    plain: "Does pregnancy or a birth in the last four weeks apply to you?",
    short: "pregnancy or a recent birth",
    why: "It changes what the pain can mean and which advice is safe.",
    clinical: "Pregnancy",
    options: {
      no: { plain: "No, or it can’t apply to me", clinical: "no, or not applicable" },
      pregnant: { plain: "Yes, I’m pregnant", clinical: "pregnant" },
      maybe: { plain: "I may be pregnant", clinical: "possibly pregnant" },
      recentBirth: {
        plain: "I gave birth in the last four weeks",
        clinical: "gave birth in the last four weeks",
      },
    },
  },
  pregnancyWarning: {
    plain: "Do you have pain at the tip of your shoulder along with tummy pain, bleeding or feeling faint?",
    short: "shoulder-tip pain with tummy pain, bleeding or faintness",
    why: "Early in pregnancy this can mean bleeding inside.",
    help: "The tip of the shoulder is where the shoulder ends and the arm begins.",
    clinical: "Shoulder-tip pain with abdominal pain, bleeding or faintness in possible pregnancy",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  preeclampsiaSigns: {
    plain:
      "Do you have one or more of these: pain below the ribs, a bad headache, changes in your sight, or sudden swelling?",
    short: "pain below the ribs, a bad headache, changes in sight or sudden swelling",
    why: "In pregnancy and after birth these can come from high blood pressure.",
    help: "Swelling here is of the face, hands or feet. Changes in sight: blurred sight or flashing lights.",
    clinical:
      "Subcostal pain, severe headache, visual disturbance or sudden oedema in pregnancy or postpartum",
    options: yesNoUnsure,
    worry: yesWorries,
  },
  inflammatoryPattern: {
    plain:
      "Does one or more of these fit: stiff for long in the morning, waking in the second half of the night, better when you move than when you rest?",
    short: "long morning stiffness, waking late at night, or pain that is better moving than resting",
    why: "Long-lasting pain like this can come from an inflammation of the spine.",
    help: "For long means half an hour or more. Inflammation is a reaction of the body that causes pain, heat or swelling.",
    clinical:
      "Inflammatory pattern: prolonged morning stiffness, waking in second half of night, better with movement than rest",
    options: yesNoUnsure,
    worry: yesWorries,
  },
} as const satisfies Record<string, Question>;
