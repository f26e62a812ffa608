/** Every page: its address, what it is called, and what it shows. */
import type { ReactNode } from "react";
import { AnswersPage } from "./check/answers-page.tsx";
import { CheckPage } from "./check/check-page.tsx";
import { exerciseRoutes } from "./exercises/exercise-routes.tsx";
import { guideRoutes } from "./guide/guide-routes.tsx";
import { PlanPage } from "./plan/plan-page.tsx";
import { ResultPage } from "./result/result-page.tsx";
import { SummaryRoute } from "./summary/summary-route.tsx";
import { StartRoute } from "./start/start-route.tsx";

/** A page with a fixed address. */
export interface Page {
  readonly path: string;
  /** For the title bar, history and search results. */
  readonly title: string;
  readonly description: string;
  readonly element: ReactNode;
}

export const pages: readonly Page[] = [
  {
    path: "/",
    title: "Start",
    description:
      "Upper back pain after a workout? A short check that tells you how soon to get help, and what to do at home.",
    element: <StartRoute />,
  },
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
  {
    path: "/result",
    title: "Your result",
    description: "How soon to get help, why, and what would change it.",
    element: <ResultPage />,
  },
  {
    path: "/summary",
    title: "Your summary",
    description: "One sheet with your answers, to print for a doctor or physiotherapist.",
    element: <SummaryRoute />,
  },
  {
    path: "/plan",
    title: "Your plan",
    description: "What to do today and in the coming days, with dates, and what to leave out.",
    element: <PlanPage />,
  },
  ...guideRoutes,
  ...exerciseRoutes,
];
