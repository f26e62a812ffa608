import { PaperPage } from "./paper-page.tsx";
import { say } from "../words/say.ts";

/** The questions to print and fill in by hand. */
export const paperRoutes = [
  {
    path: "/paper",
    title: say("On paper"),
    description: say("All questions to print and fill in by hand, with the rules that lead to an answer."),
    element: <PaperPage />,
  },
];
