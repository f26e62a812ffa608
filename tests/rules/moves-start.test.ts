import {
  carePhaseOrder,
  carePhases,
  exercises,
  keysOf,
  pacing,
  phaseOfMove,
  plan,
  startOfMove,
  type Answers,
  type CarePhaseId,
  type ExerciseId,
} from "#rules";
import { describe, expect, it } from "vitest";
import { sore } from "../../rules/upper-back/stories/people.ts";
import { utcCalendar } from "../support/people/calendars.ts";

const now = Date.UTC(2026, 10, 29);

const planOf = (answers: Answers) => {
  const made = plan({ answers, startedAt: undefined, answeredAt: now, now, calendar: utcCalendar });
  if (made.kind === "none") throw new Error("No plan.");
  return made;
};

/** The phase in which the plan first shows each move. */
const firstShown = (answers: Answers): Readonly<Partial<Record<ExerciseId, CarePhaseId>>> =>
  Object.fromEntries(planOf(answers).phases.flatMap(({ id, moves }) => moves.map((move) => [move, id])));

describe("when a move may start", () => {
  it.each(keysOf(pacing))(
    "is the same in the plan and on the page of the move, at the pace of %s",
    (pace) => {
      const answers =
        pace === "soreness"
          ? sore({
              onset: "nextDays",
              sorePattern: "bothSidesEven",
              tenderToPress: "yes",
              newOrLongGap: "yes",
            })
          : sore({ onset: "suddenDuring", sorePattern: "oneSpot" });
      expect(planOf(answers).pace).toBe(pace);
      const shown = firstShown(answers);
      expect(Object.keys(shown).length).toBeGreaterThan(5);
      for (const move of keysOf(shown)) expect([move, shown[move]]).toEqual([move, phaseOfMove(move, pace)]);
    },
  );

  it("names the phase of the plan in the words of the page, and says when soreness lets it start sooner", () => {
    for (const move of keysOf(exercises)) {
      const phase = phaseOfMove(move, "strain");
      const words = startOfMove(move);
      if (phase === undefined) {
        expect(words).toBeUndefined();
        continue;
      }
      const sooner = phaseOfMove(move, "soreness") !== phase;
      expect(words?.startsWith(carePhases[phase].when)).toBe(true);
      expect(words === carePhases[phase].when).toBe(!sooner);
    }
    expect(startOfMove("shoulderRolls")).toContain("from the first day");
  });

  it("is never later with soreness than with a strain", () => {
    for (const move of keysOf(exercises)) {
      const [soreness, strain] = [phaseOfMove(move, "soreness"), phaseOfMove(move, "strain")];
      if (soreness === undefined || strain === undefined) continue;
      expect(carePhaseOrder.indexOf(soreness)).toBeLessThanOrEqual(carePhaseOrder.indexOf(strain));
    }
  });
});
