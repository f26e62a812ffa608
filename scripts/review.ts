/** Writes what is generated for readers: the review sheet for clinicians, and what is shown of the proof. */
import { writeFileSync } from "node:fs";
import { reviewSheet } from "../rules/review/index.ts";
import { proofFile, proofToShow } from "./shown-proof.ts";

const root = new URL("../", import.meta.url);

writeFileSync(new URL("rules/REVIEW.md", root), reviewSheet());
writeFileSync(new URL(proofFile, root), await proofToShow());
