import { AdviceGate } from "../offline/advice-gate.tsx";
import * as paths from "../paths.ts";
import { SummaryRoute } from "./summary-route.tsx";
import { say } from "../words/say.ts";

/** The sheet for a professional. */
export const summaryRoutes = [
  {
    path: paths.summary,
    title: say("Your summary"),
    description: say("One sheet with your answers, to print for a doctor or physiotherapist."),
    element: (
      <AdviceGate>
        <SummaryRoute />
      </AdviceGate>
    ),
  },
];
