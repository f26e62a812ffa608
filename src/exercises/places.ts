import { guide, slugOf, type ExerciseId } from "#rules";

export const exercisesPath = "/exercises";

/** The address of a movement. */
export function exercisePath(id: ExerciseId): string {
  return `${exercisesPath}/${slugOf(id)}`;
}

/** The page with the form checks of the three lifts. */
export const formPath = `/guide/${guide.form.slug}`;
