/**
 * Ordinary soreness on the day after a hard session, all required questions answered: what examples are measured
 * from, so that the smallest example is the one with the fewest answers out of the ordinary.
 */
import type { Answers } from "#rules";

/** Answers to questions without an order of worry, and those that are not the least worrying of their question. */
export const ordinaryAnswers = {
  onset: "nextDays",
  duration: "h24to48",
  siteBetweenBlades: "yes",
  siteLeftBlade: "no",
  siteRightBlade: "no",
  siteShoulderTops: "no",
  siteNeck: "no",
  siteSpine: "no",
  siteMidBack: "no",
  siteRib: "no",
  siteChestWall: "no",
  siteFlank: "no",
  siteLowBack: "no",
  painNow: "n4",
  function: "trainingLimited",
  trend: "upAndDown",
  selfCare: "d1to2",
  age: "a18to44",
  pregnancy: "no",
} as const satisfies Answers;
