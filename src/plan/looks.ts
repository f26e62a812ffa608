/** Which times to look again still lie ahead. */
import type { CarePhaseId, PlannedLook, SelfCarePlan } from "#rules";

/** What each time to look again is called. */
export const lookNames: Readonly<Record<PlannedLook["id"], string>> = {
  hours48: "After 48 hours",
  day5: "On day 5",
  week2: "After two weeks",
};

/** The times that are over in each phase, for when there are no dates. */
const overIn: Readonly<Record<CarePhaseId, readonly PlannedLook["id"][]>> = {
  protect: [],
  move: ["hours48"],
  loadLightly: ["hours48", "day5"],
  rebuild: ["hours48", "day5", "week2"],
};

/** The times that are not over. */
export function looksAhead({ lookAgain, phase }: SelfCarePlan): readonly PlannedLook[] {
  return lookAgain.filter(({ id, tense }) =>
    tense === undefined ? !overIn[phase].includes(id) : tense !== "past",
  );
}

/** Times to look again that ask for the same. */
export interface LookGroup {
  readonly text: string;
  readonly looks: readonly PlannedLook[];
}

/** The times that are not over, those with the same text together. */
export function lookGroups(plan: SelfCarePlan): readonly LookGroup[] {
  const ahead = looksAhead(plan);
  const texts = [...new Set(ahead.map(({ text }) => text))];
  return texts.map((text) => ({ text, looks: ahead.filter((look) => look.text === text) }));
}
