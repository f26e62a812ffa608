/** Writes what is generated for readers: the review sheet for clinicians, and the data of the rule book. */
import { writeFileSync } from "node:fs";
import { reviewSheet } from "../rules/review/index.ts";
import { hazards } from "../rules/upper-back/hazards/index.ts";
import { ruleBookFiles } from "./rule-book.ts";

const root = new URL("../", import.meta.url);

writeFileSync(new URL("rules/REVIEW.md", root), reviewSheet(hazards));
for (const { path, text } of await ruleBookFiles()) writeFileSync(new URL(path, root), text);
