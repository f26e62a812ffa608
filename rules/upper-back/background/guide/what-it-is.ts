import type { GuidePage } from "./shape.ts";

export const whatItIs = {
  slug: "what-it-is",
  title: "Upper back pain after training",
  description:
    "What the upper back is, why it can hurt after a workout, what that feels like and how long it lasts.",
  sections: {
    upperBack: {
      heading: "What the upper back is",
      blocks: [
        {
          kind: "text",
          text: "Your upper back goes from the base of your neck down to your lowest ribs. Its part of the spine is called the thoracic spine.",
        },
        {
          kind: "text",
          text: "Twelve pairs of ribs are joined to it. They make a cage around your heart and lungs. So this part of the back is strong, and steadier than the neck or the low back. Many bones, joints and muscles share the work.",
        },
        {
          kind: "text",
          text: "Steady does not mean stiff. Most of the turning of your trunk happens here. You also arch your upper back when you reach up high.",
        },
      ],
      sources: [],
    },
    muscles: {
      heading: "The muscles at work",
      blocks: [
        {
          kind: "list",
          items: [
            "Trapezius: a wide, flat muscle from the neck to the middle of the back. Its upper part lifts the shoulders. Its lower part draws the blades down.",
            "Rhomboids: between the spine and the shoulder blades. They pull the blades back.",
            "Erector spinae: long cords on both sides of the spine. They keep you upright.",
            "Serratus anterior: on the side of the ribs, under the arm. It holds the blade flat on the ribs.",
          ],
        },
        {
          kind: "text",
          text: "Rows, presses and carries use all of them. Each one can get sore, and each one can be strained.",
        },
      ],
      sources: [],
    },
    whyItHurts: {
      heading: "Why it can hurt after a workout",
      blocks: [
        {
          kind: "text",
          text: "It is common to feel the upper back after training. Mostly the pain comes from muscle. The muscle may have worked too hard, too often, or for others that did too little.",
        },
        {
          kind: "text",
          text: "Mostly it settles with care at home. Pain in this place is rarely serious. Some signs do need a closer look, so please read those too.",
        },
        { kind: "pages", ids: ["causes", "help"] },
      ],
      sources: [
        {
          source: "kerrWeightTraining2010",
          supports: "strains are the most common weight-training injury in emergency departments",
        },
        {
          source: "northumbriaMidBack",
          supports: "pain here is rarely serious when there is no warning sign",
        },
        {
          source: "briggsThoracicPain2009",
          supports: "pain here is common, and can sometimes come from elsewhere",
        },
      ],
    },
    whatItFeelsLike: {
      heading: "What it feels like",
      blocks: [
        {
          kind: "list",
          items: [
            "A dull ache, a tight feeling, or a sharp stab.",
            "Between the shoulder blades, on top of the shoulders, or along the spine.",
            "Worse when you move, take a deep breath, or stay in one position for long.",
          ],
        },
        {
          kind: "text",
          text: "A sharp stab is usual with a fresh strain. So is a sting on a deep breath, as the muscles between the ribs stretch. By themselves they are no cause for alarm. If you feel ill, short of breath or weak, it is different.",
        },
        { kind: "check", text: "Not sure which it is? Do the check" },
      ],
      sources: [
        { source: "clevelandMuscleStrains", supports: "how a strain feels" },
        {
          source: "nidirectPleurisy",
          supports: "pain on a deep breath matters more when other signs come with it",
        },
      ],
    },
    howLong: {
      heading: "How long it lasts",
      blocks: [
        {
          kind: "list",
          items: [
            "Soreness after new or hard work: mostly two to five days.",
            "A strain: it should start to ease within days. Most bouts are over within about six weeks.",
          ],
        },
        {
          kind: "text",
          text: "No better after three days of looking after it, or getting worse after five days? Then book an appointment. You need not wait for six weeks to pass.",
        },
      ],
      sources: [
        {
          source: "nhsInformAfterExercise2024",
          supports: "soreness lasts two to five days; after that, see a doctor",
        },
        { source: "northumbriaMidBack", supports: "mid back pain mostly settles within about six weeks" },
      ],
    },
  },
} as const satisfies GuidePage;
