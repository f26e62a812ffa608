/** What helps in the first days. */
import type { Measure } from "./shape.ts";

export const measuresNow = {
  rest: {
    name: "Rest from what hurts",
    how: "Stop the exercise that brings on the pain. Leave out movements that hurt. The rest of your day can go on.",
    why: "It gives sore muscles time to settle. One to three days of less load are usually enough.",
    kind: "now",
    debate:
      "Some older advice was to rest fully. Health services now agree: ease off for a short time, and stay out of bed.",
    ruledOutBy: [],
    sources: [
      { source: "northumbriaMidBack", supports: "ease back for two days, then keep moving" },
      { source: "duboisPeaceLove2020", supports: "protect for one to three days, then load early" },
    ],
  },
  keepActive: {
    name: "Keep up your daily life",
    how: "Walk for five to ten minutes a few times a day. Do your normal light tasks.",
    why: "Light movement keeps blood flowing and keeps you from getting stiff.",
    kind: "now",
    ruledOutBy: [],
    sources: [
      { source: "plymouthBackPain2022", supports: "stay active and avoid bed rest" },
      { source: "hseBackPain", supports: "stay active" },
    ],
  },
  ice: {
    name: "Ice",
    how: "Wrap an ice pack in a cloth. Hold it on the sore place for about 15 minutes, and never for more than 20. Wait two to three hours before the next time. Look at your skin after five minutes.",
    why: "Cold numbs the area. Use it for comfort, if you like how it feels.",
    kind: "now",
    debate:
      "Ice is often said to bring down swelling and speed up healing. There is no good proof that it heals faster, and how long to use it differs between sources.",
    ruledOutBy: ["ice"],
    sources: [
      {
        source: "mpftCold",
        supports: "ten to fifteen minutes, never over twenty, wrapped, with two to three hours between",
      },
      {
        source: "ncaSoftTissue",
        supports: "fifteen minutes every two to three hours, with a look at the skin",
      },
      { source: "duboisPeaceLove2020", supports: "no good evidence that ice speeds healing" },
    ],
  },
  heat: {
    name: "Warmth",
    how: "After 48 hours, use a warm pack in a cloth for 10 to 15 minutes, or take a warm bath. Up to three times a day is fine. Stay awake, and keep your weight off the pack.",
    why: "Warmth relaxes tight muscles and brings more blood to them.",
    kind: "now",
    debate:
      "Some sources say to wait two to three days before using heat, others allow it at any time. Studies show a small, short relief in low back pain and cannot say whether heat or cold is better.",
    ruledOutBy: ["heat"],
    sources: [
      {
        source: "mpftHeat",
        supports: "ten to fifteen minutes, up to three times a day, wrapped, never while asleep",
      },
      { source: "ncaSoftTissue", supports: "no heat in the first two to three days" },
      { source: "cochraneHeatCold2006", supports: "small short-term relief; too little is known about cold" },
    ],
  },
  gentleMovement: {
    name: "Gentle movement",
    how: "Move slowly, and only as far as it stays free of pain. Stop and try again later if it hurts.",
    why: "Easy movement keeps the back from getting stiff and tells the muscles that it is safe to move.",
    kind: "now",
    debate:
      "Stretching feels good to many people. In trials it did little or nothing for soreness after training.",
    exercises: ["shoulderRolls", "neckTilts", "catCow"],
    ruledOutBy: [],
    sources: [
      {
        source: "cuhThoracicExercises",
        supports: "arching and rounding on hands and knees for the upper back",
      },
      { source: "ncaNeckSprains", supports: "slow neck movements, and when to stop them" },
      { source: "cochraneStretchSoreness2011", supports: "stretching does little or nothing for soreness" },
    ],
  },
  painRelief: {
    name: "Pain relief without a prescription",
    how: "Many people need none. Answer the medicine questions first. After that you see which kinds may suit you.",
    why: "Less pain lets you move and sleep. A medicine that is safe for most can harm some people.",
    kind: "now",
    ruledOutBy: ["painkillers"],
    sources: [
      {
        source: "acpAafpGuideline2020",
        supports: "which pain relief to try first for muscle and joint injuries",
      },
    ],
  },
  sleep: {
    name: "Sleep",
    how: "Lie in any way that is comfortable. A pillow under or between your knees can help. Keep ice and warm packs out of bed.",
    why: "Muscles recover while you rest, and most pain is easier to bear after a good night.",
    kind: "now",
    ruledOutBy: [],
    sources: [{ source: "mpftHeat", supports: "no heat while asleep" }],
  },
} as const satisfies Record<string, Measure>;

/** Minutes on the timer for ice, and after how many to look at the skin. Both stand in `ice` in words. */
export const iceTimer = { minutes: 15, lookAfter: 5 } as const;
