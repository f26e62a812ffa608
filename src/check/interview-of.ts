import { interview, type Answers, type Interview } from "#rules";

/** Answers are never changed in place: each change makes new ones. What is forgotten elsewhere is forgotten here. */
const known = new WeakMap<Answers, Interview>();

/**
 * The interview of these answers, worked out once. A step to the next screen needs it in many places: where it leads, how
 * far that is, and what is behind.
 */
export function interviewOf(answers: Answers): Interview {
  const before = known.get(answers);
  if (before !== undefined) return before;
  const now = interview(answers);
  known.set(answers, now);
  return now;
}
