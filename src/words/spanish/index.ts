/** What the Spanish check says. A translation that no clinician has looked over yet; the pages say so. */
import type { Translation } from "../translation.ts";
import { pages } from "./pages.ts";
import { rules } from "./rules/index.ts";
import { saidOnce } from "./rules/said-once.ts";

export const words = { pages, rules, saidOnce } satisfies Translation<typeof saidOnce>;
