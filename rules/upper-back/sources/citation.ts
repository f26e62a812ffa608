/** How a rule or a piece of advice names its source. */
import type { SourceId } from "./index.ts";

/** Why a source is named: which source, and what of the rule it supports, in our own words. */
export interface Citation {
  readonly source: SourceId;
  readonly supports: string;
}
