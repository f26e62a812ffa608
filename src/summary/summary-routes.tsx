import { AdviceGate } from "../offline/advice-gate.tsx";
import { SummaryRoute } from "./summary-route.tsx";

/** The sheet for a professional. */
export const summaryRoutes = [
  {
    path: "/summary",
    title: "Your summary",
    description: "One sheet with your answers, to print for a doctor or physiotherapist.",
    element: (
      <AdviceGate>
        <SummaryRoute />
      </AdviceGate>
    ),
  },
];
