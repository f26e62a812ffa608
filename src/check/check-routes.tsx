import { AnswersPage } from "./answers-page.tsx";
import { CheckPage } from "./check-page.tsx";

/** The questionnaire, and the look at all answers before the result. */
export const checkRoutes = [
  {
    path: "/check",
    title: "Questions",
    description: "A few short questions about your upper back pain. Your answers stay on this device.",
    element: <CheckPage />,
  },
  {
    path: "/answers",
    title: "Check your answers",
    description: "Look over your answers and change any of them before you see your result.",
    element: <AnswersPage />,
  },
];
