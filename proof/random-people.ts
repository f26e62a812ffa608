/** People at random, the same on each run. */
import { chance } from "./chance.ts";
import type { AnswerSet } from "./results-format.ts";
import type { OptionsOf } from "./translate.ts";

/**
 * So many people, each ordinary but for up to seven answers: with all answers at random nearly everybody would have an
 * emergency.
 */
export function* randomPeople(
  count: number,
  options: OptionsOf,
  ordinary: AnswerSet,
): Generator<AnswerSet, void, undefined> {
  const ids = Object.keys(options);
  const below = chance(2026);
  for (let person = 0; person < count; person += 1) {
    const answers: Record<string, string> = { ...ordinary };
    for (let changes = below(8); changes > 0; changes -= 1) {
      const id = ids[below(ids.length)] ?? "";
      const option = options[id]?.[below(options[id].length)];
      if (option !== undefined) answers[id] = option;
    }
    yield answers;
  }
}
