import { guide, guidePageIds } from "#rules";
import { AccessibilityPage } from "./accessibility-page.tsx";
import { GuideIndexPage } from "./guide-index-page.tsx";
import { GuidePage } from "./guide-page.tsx";
import { HowThisWorksPage } from "./how-this-works-page.tsx";
import { guideIndexPath, guidePath } from "./places.ts";
import { PrivacyPage } from "./privacy-page.tsx";

/** The guide, and the pages about the check itself. */
export const guideRoutes = [
  {
    path: guideIndexPath,
    title: "Guide",
    description:
      "Upper back pain after training: causes, what helps now, prevention, form and when to get help.",
    element: <GuideIndexPage />,
  },
  ...guidePageIds.map((id) => ({
    path: guidePath(id),
    title: guide[id].title,
    description: guide[id].description,
    element: <GuidePage id={id} />,
  })),
  {
    path: "/how-this-works",
    title: "How this works",
    description: "How the check finds a level, what was decided where sources differ, and every source.",
    element: <HowThisWorksPage />,
  },
  {
    path: "/privacy",
    title: "Privacy",
    description: "Your answers stay on your device. What is kept, for how long, and what others can see.",
    element: <PrivacyPage />,
  },
  {
    path: "/accessibility",
    title: "Accessibility",
    description: "What this check does so that everybody can use it, what was tested and what was not.",
    element: <AccessibilityPage />,
  },
];
