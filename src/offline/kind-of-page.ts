import * as paths from "../paths.ts";
/** Where on which page a new version may be offered. */

/** Where nobody is interrupted. */
const questionnaire: readonly string[] = [paths.check, paths.answers];

const results: readonly string[] = [paths.result, paths.plan, paths.summary];

/** What kind of page stands at an address without the base path. */
export function kindOfPage(pathname: string): "questionnaire" | "result" | "other" {
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, "") : pathname;
  if (questionnaire.includes(path)) return "questionnaire";
  return results.includes(path) ? "result" : "other";
}
