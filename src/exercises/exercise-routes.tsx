import { exercises, keysOf } from "#rules";
import { ExercisePage } from "./exercise-page.tsx";
import { ExercisesPage } from "./exercises-page.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";

/** The list of movements, and a page for each. */
export const exerciseRoutes = [
  {
    path: paths.exercises,
    title: say("Exercises"),
    description: say(
      "Gentle moves, stretches and strength work for the upper back, each with steps and drawings.",
    ),
    element: <ExercisesPage />,
  },
  ...keysOf(exercises).map((id) => ({
    path: paths.exercise(id),
    title: exercises[id].name,
    description: exercises[id].purpose,
    element: <ExercisePage id={id} />,
  })),
];
