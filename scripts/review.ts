/** Writes the review sheet for clinicians, `rules/REVIEW.md`. */
import { writeFileSync } from "node:fs";
import { reviewSheet } from "../rules/review/review-sheet.ts";

writeFileSync(new URL("../rules/REVIEW.md", import.meta.url), reviewSheet());
