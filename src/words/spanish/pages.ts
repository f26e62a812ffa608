/** The sentences of the pages in Spanish. */
import { pagesCheck } from "./pages-check.ts";
import { pagesFrame } from "./pages-frame.ts";
import { pagesGuide } from "./pages-guide.ts";
import { pagesPlan } from "./pages-plan.ts";
import { pagesResult } from "./pages-result.ts";

export const pages = { ...pagesFrame, ...pagesCheck, ...pagesResult, ...pagesPlan, ...pagesGuide } as const;
