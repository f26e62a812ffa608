import { AdviceGate } from "../offline/advice-gate.tsx";
import * as paths from "../paths.ts";
import { ResultPage } from "./result-page.tsx";
import type { ResultSlots } from "./slots.ts";
import { say } from "../words/say.ts";

/** The result, with what `slots` add to it. */
export const resultRoutes = (slots: ResultSlots) => [
  {
    path: paths.result,
    title: say("Your result"),
    description: say("How soon to get help, why, and what would change it."),
    element: (
      <AdviceGate>
        <ResultPage {...slots} />
      </AdviceGate>
    ),
  },
];
