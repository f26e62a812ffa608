/**
 * What people told in their own words about a sore upper back, each in one line of ours, with the answers that such a
 * person would most plausibly give: what they say, and else what usually goes with it. Where two answers fit, the one
 * was taken that the words of the questions lead to, not the one that leads to the expected level.
 */
import type { DispositionId } from "../levels/dispositions.ts";
import type { Answers } from "../questions/answers.ts";
import { sore } from "./people.ts";

/** A person’s story with the right level, and the other levels that would be acceptable. */
export interface RealStory {
  readonly story: string;
  readonly answers: Answers;
  readonly expected: DispositionId;
  readonly also: readonly DispositionId[];
}

/** A person who is well but for what `answers` say; only the places that they name hurt. */
const person = (answers: Answers): Answers => sore({ siteBetweenBlades: "no", trend: "same", ...answers });

export const realStories: readonly RealStory[] = [
  {
    story:
      "New to lifting; since poor military presses last week the spine hurts on jumps only, and it scares her.",
    answers: person({
      duration: "d5to13",
      siteSpine: "yes",
      painNow: "n3",
      selfCare: "none",
      worried: "yes",
    }),
    expected: "selfCare",
    also: ["soon"],
  },
  {
    story:
      "Terrible pain round the left blade last night after bench presses, hardly slept, much better today.",
    answers: person({
      worstAtOnce: "unsure",
      heartRisk: "no",
      onset: "laterSameDay",
      duration: "under24h",
      siteLeftBlade: "yes",
      siteNeck: "yes",
      siteChestWall: "yes",
      nightPain: "yes",
      trend: "better",
    }),
    expected: "selfCare",
    also: ["soon", "urgent"],
  },
  {
    story: "Sat up in bed, the neck cracked loudly and hurts sharply; weights and a run the day before.",
    answers: person({
      onset: "posture",
      duration: "under24h",
      siteNeck: "yes",
      painNow: "n6",
      function: "dailyLimited",
      pop: "yes",
      popWithBonePain: "no",
    }),
    expected: "selfCare",
    also: ["soon"],
  },
  {
    story:
      "A little sore on the evening after a core workout, hardly able to move next day, easier once upright.",
    answers: person({
      onset: "laterSameDay",
      siteNeck: "yes",
      siteShoulderTops: "yes",
      siteLeftBlade: "yes",
      siteRightBlade: "yes",
      painNow: "n7",
      function: "dailyLimited",
      trend: "upAndDown",
    }),
    expected: "selfCare",
    also: ["soon"],
  },
  {
    story:
      "A twinge left of the mid back on this morning’s run that stayed; treated at lunch, twisting hurts.",
    answers: person({ onset: "suddenDuring", duration: "under24h", siteMidBack: "yes" }),
    expected: "selfCare",
    also: ["soon"],
  },
  {
    story: "At 25, some discomfort near both armpits after the first push-ups in a year.",
    answers: person({
      onset: "laterSameDay",
      duration: "under24h",
      siteChestWall: "yes",
      painNow: "n2",
      function: "fine",
    }),
    expected: "selfCare",
    also: [],
  },
  {
    story: "A beginner whose upper back has lately hurt only when he lifts the bar out of a low rack.",
    answers: person({
      onset: "suddenDuring",
      duration: "d5to13",
      siteBetweenBlades: "yes",
      siteSpine: "yes",
      painNow: "n3",
      selfCare: "none",
    }),
    expected: "selfCare",
    also: ["soon"],
  },
  {
    story:
      "The day after a longer run one side below the blade hurts like a pulled muscle, for the second time.",
    answers: person({ siteMidBack: "yes", selfCare: "none" }),
    expected: "selfCare",
    also: ["soon"],
  },
  {
    story: "A rower who hurt her upper back last week, thought it healed, and had to stop this morning.",
    answers: person({
      onset: "suddenDuring",
      duration: "d5to13",
      siteRightBlade: "yes",
      trend: "upAndDown",
    }),
    expected: "selfCare",
    also: ["soon"],
  },
  {
    story: "Third day of a hard program: chest, back, arms and belly ache, and the weights go up as usual.",
    answers: person({
      siteMidBack: "yes",
      siteChestWall: "yes",
      function: "fine",
      trend: "upAndDown",
      selfCare: "none",
    }),
    expected: "selfCare",
    also: [],
  },
  {
    story:
      "A runner so sore in neck and upper back that he cannot turn his head, after much time at a computer.",
    answers: person({
      onset: "posture",
      duration: "d2to4",
      siteBetweenBlades: "yes",
      siteNeck: "yes",
      painNow: "n6",
      function: "dailyLimited",
      selfCare: "none",
    }),
    expected: "selfCare",
    also: ["soon"],
  },
  {
    story:
      "For two weeks of building work both sides of the ribs have been uncomfortable; lifting as strong as ever.",
    answers: person({
      onset: "overWeeks",
      duration: "w2to6",
      siteChestWall: "yes",
      painNow: "n2",
      function: "fine",
      selfCare: "none",
    }),
    expected: "selfCare",
    also: [],
  },
  {
    story: "Slept wrong last week, neck and shoulder tweaked, and by Friday deadlifts went again.",
    answers: person({
      onset: "posture",
      duration: "d5to13",
      siteNeck: "yes",
      siteShoulderTops: "yes",
      painNow: "n1",
      function: "fine",
      trend: "better",
    }),
    expected: "selfCare",
    also: [],
  },
  {
    story: "A swimmer who tweaked the right mid back last week; backstroke last night set it off again.",
    answers: person({
      onset: "suddenDuring",
      duration: "d5to13",
      siteMidBack: "yes",
      painNow: "n6",
      function: "dailyLimited",
      trend: "upAndDown",
    }),
    expected: "selfCare",
    also: ["soon"],
  },
  {
    story: "After overhead presses the top of the right shoulder stays tight, without pain.",
    answers: person({
      onset: "laterSameDay",
      duration: "under24h",
      siteShoulderTops: "yes",
      painNow: "n0",
      function: "fine",
    }),
    expected: "selfCare",
    also: [],
  },
  {
    story: "At 29, eight months of pain between the blades that no treatment has helped for long.",
    answers: person({
      onset: "overWeeks",
      duration: "overM3",
      siteBetweenBlades: "yes",
      siteMidBack: "yes",
      painNow: "n5",
      selfCare: "d3plus",
      inflammatoryPattern: "no",
    }),
    expected: "soon",
    also: [],
  },
  {
    story:
      "Sharp pain at the right blade since a set of bench presses months ago, much worse over the months.",
    answers: person({
      onset: "suddenDuring",
      duration: "overM3",
      siteRightBlade: "yes",
      painNow: "n7",
      function: "dailyLimited",
      trend: "slowlyWorse",
      selfCare: "d3plus",
      inflammatoryPattern: "no",
    }),
    expected: "soon",
    also: ["urgent"],
  },
  {
    story:
      "For a year, since hard squats, small sharp pains right of the spine that come back with heavy sets.",
    answers: person({
      onset: "overWeeks",
      duration: "overM3",
      siteBetweenBlades: "yes",
      siteMidBack: "yes",
      trend: "upAndDown",
      selfCare: "d3plus",
      recurrent: "yes",
      inflammatoryPattern: "no",
    }),
    expected: "soon",
    also: ["selfCare"],
  },
  {
    story: "For eight months both blades have hurt with any bench press; scans show nothing.",
    answers: person({
      onset: "overWeeks",
      duration: "overM3",
      siteLeftBlade: "yes",
      siteRightBlade: "yes",
      trend: "upAndDown",
      selfCare: "d3plus",
      recurrent: "yes",
      inflammatoryPattern: "no",
    }),
    expected: "soon",
    also: ["selfCare"],
  },
  {
    story:
      "Since a fall from a bike three months ago one shoulder blade sticks out and aches after pull-ups.",
    answers: person({
      trauma: "minor",
      onset: "otherStrain",
      duration: "w6toM3",
      siteLeftBlade: "yes",
      painNow: "n3",
      selfCare: "none",
      bladeSticksOut: "yes",
    }),
    expected: "soon",
    also: [],
  },
  {
    story: "At 79, severe pain of upper back and blades that golf makes worse and no treatment has helped.",
    answers: person({
      onset: "overWeeks",
      duration: "overM3",
      siteBetweenBlades: "yes",
      siteLeftBlade: "yes",
      siteRightBlade: "yes",
      painNow: "n8",
      trend: "slowlyWorse",
      selfCare: "d3plus",
      age: "a65plus",
    }),
    expected: "soon",
    also: ["urgent"],
  },
  {
    story: "The same strong pain at the ribs in January, March and April, worst on sneezing, now easier.",
    answers: person({
      onset: "unsure",
      siteRib: "yes",
      painNow: "n7",
      trend: "better",
      painOnCough: "yes",
      recurrent: "yes",
    }),
    expected: "soon",
    also: ["selfCare"],
  },
  {
    story:
      "A rower of 20: left back and ribs sore and a little swollen, a numb patch, no better after a week of ice.",
    answers: person({
      onset: "overWeeks",
      duration: "w2to6",
      siteLeftBlade: "yes",
      siteRib: "yes",
      painNow: "n5",
      function: "dailyLimited",
      selfCare: "d3plus",
      ribSpot: "yes",
      newLump: "unsure",
    }),
    expected: "soon",
    also: ["urgent"],
  },
  {
    story: "Strained the shoulder top in February; nearly well until pull-ups brought it back two weeks ago.",
    answers: person({
      onset: "suddenDuring",
      duration: "w6toM3",
      siteShoulderTops: "yes",
      siteNeck: "yes",
      trend: "upAndDown",
      selfCare: "d3plus",
    }),
    expected: "soon",
    also: ["selfCare"],
  },
  {
    story:
      "At 48, a strain beside the blade from golf, weights or swimming; wants to know about rowing afterward.",
    answers: person({
      onset: "otherStrain",
      duration: "d5to13",
      siteBetweenBlades: "yes",
      trend: "upAndDown",
      age: "a45to49",
    }),
    expected: "selfCare",
    also: ["soon"],
  },
  {
    story:
      "Something odd in the upper back before deadlifts yesterday; today the neck is set and he crawled to the phone.",
    answers: person({
      onset: "suddenDuring",
      siteNeck: "yes",
      siteShoulderTops: "yes",
      painNow: "n7",
      function: "dailyLimited",
      trend: "fastWorse",
    }),
    expected: "soon",
    also: ["selfCare", "urgent"],
  },
  {
    story:
      "A stretch on waking on Sunday turned into overwhelming pain; 6 of 10 all week, far worse lying down.",
    answers: person({
      worstAtOnce: "unsure",
      heartRisk: "no",
      onset: "otherStrain",
      duration: "d5to13",
      siteLeftBlade: "yes",
      nightPain: "yes",
      painNow: "n6",
      function: "dailyLimited",
      selfCare: "d3plus",
    }),
    expected: "soon",
    also: ["selfCare", "urgent"],
  },
  {
    story:
      "A pull at the right armpit after benching; now chest and blade hurt on bending, and the arm feels numb.",
    answers: person({
      onset: "suddenDuring",
      duration: "d2to4",
      siteChestWall: "yes",
      siteRightBlade: "yes",
      painNow: "n6",
      armTingling: "yes",
      numbnessSpreading: "no",
      painOnCough: "yes",
    }),
    expected: "soon",
    also: ["selfCare", "urgent"],
  },
  {
    story:
      "At 56, a pop in the neck on handstand push-ups some weeks ago, pain to the shoulder that has not gone.",
    answers: person({
      onset: "suddenDuring",
      duration: "w2to6",
      siteNeck: "yes",
      siteShoulderTops: "yes",
      painNow: "n5",
      selfCare: "d3plus",
      pop: "yes",
      popWithBonePain: "unsure",
      age: "a50to59",
    }),
    expected: "urgent",
    also: ["soon"],
  },
  {
    story: "At 25, a twinge in the neck at tennis yesterday; today dizzy, unsteady and off balance.",
    answers: person({
      strokeSigns: "yes",
      onset: "suddenDuring",
      siteNeck: "yes",
      trend: "better",
      selfCare: "d1to2",
    }),
    expected: "emergency",
    also: [],
  },
  {
    story:
      "Sharp pain across the upper back while sitting; now the chest hurts too and she is short of breath.",
    answers: person({
      chestPressure: "yes",
      breathless: "yes",
      onset: "notTraining",
      duration: "under24h",
      siteBetweenBlades: "yes",
      trend: "fastWorse",
    }),
    expected: "emergency",
    also: [],
  },
  {
    story:
      "At 70, with thin bones, a sharp constant pain mid upper back since she heaved up a window yesterday.",
    answers: person({
      onset: "otherStrain",
      siteSpine: "yes",
      constantPain: "yes",
      painNow: "n7",
      age: "a65plus",
      fragileBones: "yes",
    }),
    expected: "urgent",
    also: ["soon"],
  },
  {
    story: "Four days of a burning ache between the blades since a weekend with a pack on one shoulder.",
    answers: person({
      onset: "otherStrain",
      duration: "d2to4",
      siteBetweenBlades: "yes",
      selfCare: "none",
    }),
    expected: "selfCare",
    also: [],
  },
  {
    story: "At 37, pain between the blades since Friday that spreads to both shoulders, arms and hands.",
    answers: person({
      acheArmJaw: "yes",
      bothArms: "unsure",
      onset: "unsure",
      duration: "d2to4",
      siteBetweenBlades: "yes",
      mechanical: "unsure",
      heartRisk: "no",
      painOnCough: "no",
    }),
    expected: "emergency",
    also: [],
  },
  {
    story:
      "Neck pain toward both arms, which tingle as if out of control; worse and worse in every position.",
    answers: person({
      bothArms: "yes",
      legsOrHands: "unsure",
      onset: "unsure",
      duration: "d5to13",
      siteNeck: "yes",
      mechanical: "unsure",
      constantPain: "yes",
      trend: "slowlyWorse",
    }),
    expected: "emergency",
    also: [],
  },
  {
    story: "Unloading a truck, the toes went numb; then the back ached and both legs tingle.",
    answers: person({
      legsOrHands: "yes",
      onset: "otherStrain",
      duration: "under24h",
      siteBetweenBlades: "yes",
    }),
    expected: "emergency",
    also: [],
  },
  {
    story: "At 28, a week of burning in waves at the left armpit, and since last night a rash there.",
    answers: person({
      onset: "otherStrain",
      duration: "d5to13",
      siteChestWall: "yes",
      rash: "yes",
    }),
    expected: "urgent",
    also: ["soon"],
  },
  {
    story:
      "A cyclist with a pulled muscle beside the left blade for a few weeks, no better; the doctor has looked.",
    answers: person({
      onset: "otherStrain",
      duration: "w2to6",
      siteLeftBlade: "yes",
      painNow: "n3",
      selfCare: "d3plus",
    }),
    expected: "soon",
    also: ["selfCare"],
  },
  {
    story:
      "Pain at the left blade since deadlifts, better after two days of rest, worst yet at squats today.",
    answers: person({
      onset: "laterSameDay",
      duration: "d2to4",
      siteLeftBlade: "yes",
      painNow: "n5",
      trend: "upAndDown",
    }),
    expected: "selfCare",
    also: ["soon"],
  },
  {
    story:
      "A rower whose back hurts since more distance and resistance; the physiotherapist says it is muscle.",
    answers: person({ onset: "overWeeks", duration: "d5to13", siteMidBack: "yes" }),
    expected: "selfCare",
    also: ["soon"],
  },
  {
    story: "A pulled muscle beside the left blade that aches for a day after exercise, less than before.",
    answers: person({
      onset: "suddenDuring",
      duration: "w2to6",
      siteLeftBlade: "yes",
      painNow: "n2",
      trend: "better",
    }),
    expected: "selfCare",
    also: ["soon"],
  },
];
