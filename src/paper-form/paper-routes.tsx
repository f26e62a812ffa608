import { PaperPage } from "./paper-page.tsx";
import * as paths from "../paths.ts";
import { say } from "../words/say.ts";

/** The questions to print and fill in by hand. */
export const paperRoutes = [
  {
    path: paths.paper,
    title: say("On paper"),
    description: say("All questions to print and fill in by hand, with the rules that lead to an answer."),
    element: <PaperPage />,
  },
];
