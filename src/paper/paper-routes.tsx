import { PaperPage } from "./paper-page.tsx";

/** The questions to print and fill in by hand. */
export const paperRoutes = [
  {
    path: "/paper",
    title: "On paper",
    description: "All questions to print and fill in by hand, with the rules that lead to an answer.",
    element: <PaperPage />,
  },
];
