import { AdviceGate } from "../offline/advice-gate.tsx";
import { PlanPage } from "./plan-page.tsx";

/** The dated plan. */
export const planRoutes = [
  {
    path: "/plan",
    title: "Your plan",
    description: "What to do today and in the coming days, with dates, and what to leave out.",
    element: (
      <AdviceGate>
        <PlanPage />
      </AdviceGate>
    ),
  },
];
