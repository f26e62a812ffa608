import { guide, guidePageIds } from "#rules";
import { AccessibilityPage } from "./accessibility-page.tsx";
import { GuideIndexPage } from "./guide-index-page.tsx";
import { GuidePage } from "./guide-page.tsx";
import { HowThisWorksPage } from "./how-this-works-page.tsx";
import * as paths from "../paths.ts";
import { PrivacyPage } from "./privacy-page.tsx";
import { say } from "../words/say.ts";

/** The guide, and the pages about the check itself. */
export const guideRoutes = [
  {
    path: paths.guide,
    title: say("Guide"),
    description: say(
      "Upper back pain after training: causes, what helps now, prevention, form and when to get help.",
    ),
    element: <GuideIndexPage />,
  },
  ...guidePageIds.map((id) => ({
    path: paths.guidePage(guide[id].slug),
    title: guide[id].title,
    description: guide[id].description,
    element: <GuidePage id={id} />,
  })),
  {
    path: paths.howThisWorks,
    title: say("How this works"),
    description: say("How the check finds a level, what was decided where sources differ, and every source."),
    element: <HowThisWorksPage />,
  },
  {
    path: paths.privacy,
    title: say("Privacy"),
    description: say(
      "Your answers stay on your device. What is kept, for how long, and what others can see.",
    ),
    element: <PrivacyPage />,
  },
  {
    path: paths.accessibility,
    title: say("Accessibility"),
    description: say("What this check does so that everybody can use it, what was tested and what was not."),
    element: <AccessibilityPage />,
  },
];
