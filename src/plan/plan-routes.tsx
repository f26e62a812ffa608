import { AdviceGate } from "../offline/advice-gate.tsx";
import * as paths from "../paths.ts";
import { PlanPage } from "./plan-page.tsx";
import { say } from "../words/say.ts";

/** The dated plan. */
export const planRoutes = [
  {
    path: paths.plan,
    title: say("Your plan"),
    description: say("What to do today and in the coming days, with dates, and what to leave out."),
    element: (
      <AdviceGate>
        <PlanPage />
      </AdviceGate>
    ),
  },
];
