/**
 * Changes of the rule data that change nothing, each with the reason. They pass for the rules because for every set of
 * answers they say the same; the test tries every combination of what they touch.
 */

/** Changes with the same reason. */
export interface SameInEffect {
  readonly because: string;
  /** The names of the changes, as in `ruleMutants`. */
  readonly names: readonly string[];
}

export const sameInEffect: readonly SameInEffect[] = [
  {
    because:
      "The warning signs are asked only of a person who is or may be pregnant, so the rule need not say so again.",
    names: [
      "ectopic: without pregnancy = pregnant or maybe",
      "ectopic: in part 1, pregnancy = no counts as well",
      "ectopic: in part 1, pregnancy = recentBirth counts as well",
    ],
  },
  {
    because:
      "The signs of late pregnancy are asked only in pregnancy and after a birth, so the rule need not say so again.",
    names: [
      "preeclampsia: without pregnancy = pregnant or recentBirth",
      "preeclampsia: in part 1, pregnancy = no counts as well",
      "preeclampsia: in part 1, pregnancy = maybe counts as well",
    ],
  },
  {
    because:
      "Six weeks and longer are in the rule by themselves, and from two weeks on so is pain that does not get better.",
    names: [
      "persistent: in part 2, in part 1, duration = w2to6 counts as well",
      "persistent: in part 2, in part 1, duration = w6toM3 counts as well",
      "persistent: in part 2, in part 1, duration = overM3 counts as well",
      "persistent: in part 3, in part 1, duration = w6toM3 counts as well",
      "persistent: in part 3, in part 1, duration = overM3 counts as well",
    ],
  },
  {
    because:
      "The pattern of stiff mornings is asked only from 18 to 44 and after three months, so the rule need not say so again.",
    names: [
      "inflammatory: without duration = overM3",
      "inflammatory: without age = a18to44",
      ...["under24h", "h24to48", "d2to4", "d5to13", "w2to6", "w6toM3"].map(
        (duration) => `inflammatory: in part 1, duration = ${duration} counts as well`,
      ),
      ...["under18", "a45to49", "a50to59", "a60to64", "a65plus"].map(
        (age) => `inflammatory: in part 2, age = ${age} counts as well`,
      ),
    ],
  },
];
