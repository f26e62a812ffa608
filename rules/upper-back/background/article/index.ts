/**
 * Every statement of the article that this check grew out of, and where it went. The list is typed: content that
 * carries a statement cannot disappear without the compiler noticing.
 */
import { exerciseStatements } from "./exercises.ts";
import { helpAndSummary } from "./help-and-summary.ts";
import { longTerm } from "./long-term.ts";
import { openingAndCauses } from "./opening-and-causes.ts";
import { quickRelief } from "./relief.ts";
import type { Statement } from "./shape.ts";

export { articleParts } from "./shape.ts";
export type { ArticlePart, Home } from "./shape.ts";

/** The article on which this check is built. */
export const article = {
  title: "Upper Back Pain from Working Out: Causes, Relief, and Prevention",
  author: "Jordan",
} as const;

/** All statements, in the order of the article. */
export const articleStatements: readonly Statement[] = [
  ...openingAndCauses,
  ...quickRelief,
  ...longTerm,
  ...exerciseStatements,
  ...helpAndSummary,
];
