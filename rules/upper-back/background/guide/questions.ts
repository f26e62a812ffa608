import type { GuidePage } from "./shape.ts";

export const frequentQuestions = {
  slug: "questions",
  title: "Frequent questions",
  description:
    "Short answers about causes, quick relief, prevention, exercises, posture, ice, stretching and help.",
  sections: {
    whatCausesIt: {
      heading: "Why does my upper back hurt after training?",
      blocks: [
        { kind: "text", text: "Most often it can fit with one or more of these:" },
        {
          kind: "patternNames",
          ids: [
            "muscleStrain",
            "doms",
            "poorForm",
            "overuse",
            "muscleImbalance",
            "poorPosture",
            "thoracicStiffness",
          ],
        },
        { kind: "pages", ids: ["causes"] },
      ],
      sources: [],
    },
    quickRelief: {
      heading: "What can I do right now?",
      blocks: [
        { kind: "text", text: "Ease off and keep moving gently. In this order:" },
        { kind: "measureNames", ids: ["rest", "keepActive", "ice", "heat", "gentleMovement", "painRelief"] },
        { kind: "pages", ids: ["relief"] },
      ],
      sources: [],
    },
    keepItAway: {
      heading: "How do I stop it from coming back?",
      blocks: [
        { kind: "text", text: "Choose what fits you from this list:" },
        {
          kind: "measureNames",
          ids: [
            "strengthenBlades",
            "strengthenCore",
            "strengthenGlutes",
            "progressiveOverload",
            "formFirst",
            "dynamicWarmUp",
            "thoracicMobility",
            "shoulderMobility",
            "varyPosture",
            "staticCoolDown",
          ],
        },
        { kind: "pages", ids: ["prevention"] },
      ],
      sources: [],
    },
    whichMoves: {
      heading: "Which exercises and stretches can help?",
      blocks: [
        {
          kind: "exercises",
          ids: [
            "catCow",
            "childsPose",
            "doorwayPec",
            "scapularSet",
            "bandPullApart",
            "wallSlides",
            "foamExtension",
          ],
        },
        {
          kind: "text",
          text: "Each page says when to begin. Strength moves wait until the first days are over, and the foam roller until week two.",
        },
      ],
      sources: [],
    },
    whenToGetHelp: {
      heading: "When should I see someone?",
      blocks: [
        { kind: "text", text: "These are common reasons. There are more, and some of them are urgent." },
        {
          kind: "redFlagNames",
          ids: [
            "persistent",
            "intense",
            "worsening",
            "fastWorse",
            "armTingling",
            "armWeakness",
            "fever",
            "weightLoss",
            "minorTrauma",
          ],
        },
        { kind: "pages", ids: ["help"] },
      ],
      sources: [],
    },
    trainOn: {
      heading: "Can I train while it hurts?",
      blocks: [
        {
          kind: "text",
          text: "Yes, with what does not hurt, unless you have a warning sign. Leave out the lift that brought it on for the first days. Then come back step by step.",
        },
        { kind: "pages", ids: ["prevention"] },
      ],
      sources: [
        { source: "duboisPeaceLove2020", supports: "protect for one to three days, then load early" },
      ],
    },
    posture: {
      heading: "Is my posture to blame?",
      blocks: [
        {
          kind: "text",
          text: "Probably less than you have heard. Many people with a rounded back feel no pain, and experts doubt that one posture is right for all. Sitting still for hours is the bigger problem. Move often, and let your back be the shape that it is.",
        },
      ],
      sources: [
        { source: "slaterPosture2019", supports: "experts doubt that one posture is right" },
        {
          source: "mahmoudPosture2019",
          supports: "the link between head posture and neck pain proves no cause",
        },
        { source: "northumbriaNeck", supports: "change position often" },
      ],
    },
    iceAndHealing: {
      heading: "Does ice make it heal faster?",
      blocks: [
        {
          kind: "text",
          text: "There is no good proof of that. Ice numbs, and that can feel good. Use it if you like it, and leave it if you do not.",
        },
      ],
      sources: [
        { source: "duboisPeaceLove2020", supports: "no good evidence that ice speeds healing" },
        { source: "cochraneHeatCold2006", supports: "too little is known about cold" },
      ],
    },
    stretching: {
      heading: "Does stretching help against sore muscles?",
      blocks: [
        {
          kind: "text",
          text: "Hardly. In trials it changed soreness little or not at all. It can make you more flexible, and it may just feel good. Both are fair reasons to do it.",
        },
      ],
      sources: [
        { source: "cochraneStretchSoreness2011", supports: "stretching does little or nothing for soreness" },
        { source: "acsmStretching2021", supports: "regular stretching for flexibility" },
      ],
    },
  },
} as const satisfies GuidePage;
