import { AdviceGate } from "../offline/advice-gate.tsx";
import { ResultPage, type ResultSlots } from "./result-page.tsx";

/** The result, with what `slots` add to it. */
export const resultRoutes = (slots: ResultSlots) => [
  {
    path: "/result",
    title: "Your result",
    description: "How soon to get help, why, and what would change it.",
    element: (
      <AdviceGate>
        <ResultPage {...slots} />
      </AdviceGate>
    ),
  },
];
