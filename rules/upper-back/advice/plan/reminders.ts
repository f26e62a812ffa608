/** What of a plan a calendar can remind of. The moments are those of the plan; only the words are new. */
import type { Plan, PlannedLook, SelfCarePlan } from "./shape.ts";

/**
 * What stands in the calendar. Others see a calendar, over a shoulder or because it is shared, so no word here speaks
 * of pain, health or a result.
 */
export const reminderTitles = {
  change: "Time to switch over",
  look: "Time to look again",
} as const satisfies Record<string, string>;

/** Stands inside each entry. True as well when the answers are no longer on the device. */
export const reminderNote = "Look at your plan, or open the page that you saved this from.";

/** What a reminder is about: the change from ice to heat, or a time to look again. */
export type ReminderId = keyof typeof reminderTitles;

/** One reminder. */
export interface Reminder {
  readonly about: ReminderId;
  readonly title: string;
  /**
   * `moment`: at the instant `at`, wherever the person is by then. `day`: on the day of the calendar that begins with
   * `at`, as the plan says no hour of it.
   */
  readonly by: "moment" | "day";
  /** An instant in milliseconds since 1970 (UTC). */
  readonly at: number;
}

/**
 * The reminders that lie ahead of the instant `now`, the soonest first. Empty without a plan, and when all is over. A
 * day that has begun is over: whoever reads the plan today is reminded already.
 */
export function remindersOf(plan: Plan, now: number): readonly Reminder[] {
  switch (plan.kind) {
    case "none":
      return [];
    case "selfCare":
    case "untilSeen":
      return [...changes(plan), ...plan.lookAgain.flatMap(looks)]
        .filter(({ at }) => at > now)
        .sort((one, other) => one.at - other.at);
  }
}

/** With only one of the two there is nothing to change over to: the look at the same hour is enough. */
function changes({ ice, heat }: SelfCarePlan): readonly Reminder[] {
  if (ice.kind === "leftOut" || heat.kind === "leftOut" || heat.from === undefined) return [];
  return [{ about: "change", title: reminderTitles.change, by: "moment", at: heat.from }];
}

function looks({ after, at }: PlannedLook): readonly Reminder[] {
  if (at === undefined) return [];
  return [{ about: "look", title: reminderTitles.look, by: "hours" in after ? "moment" : "day", at }];
}
