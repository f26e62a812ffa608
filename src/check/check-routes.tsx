import { AnswersPage } from "./answers-page.tsx";
import { CheckPage } from "./check-page.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";

/** The questionnaire, and the look at all answers before the result. */
export const checkRoutes = [
  {
    path: paths.check,
    title: say("Questions"),
    description: say("A few short questions about your upper back pain. Your answers stay on this device."),
    element: <CheckPage />,
  },
  {
    path: paths.answers,
    title: say("Check your answers"),
    description: say("Look over your answers and change any of them before you see your result."),
    element: <AnswersPage />,
  },
];
