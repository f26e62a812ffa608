/** All statements, in the order in which they are read. */
import type { NonEmpty } from "#rules";
import type { Statement } from "../statement.ts";
import { anyOrder } from "./any-order.ts";
import { everyLeafMatters } from "./every-leaf-matters.ts";
import { everyRuleCounts } from "./every-rule-counts.ts";
import { everythingReached } from "./everything-reached.ts";
import { interviewEnds } from "./interview-ends.ts";
import { moreWorrying } from "./more-worrying.ts";
import { noRedFlagAtHome } from "./no-red-flag-at-home.ts";
import { nothingForbiddenPlanned } from "./nothing-forbidden-planned.ts";
import { nothingLeftUnasked } from "./nothing-left-unasked.ts";
import { oneLevel } from "./one-level.ts";
import { shortIsNotMilder } from "./short-is-not-milder.ts";

export const statements: NonEmpty<Statement> = [
  oneLevel,
  interviewEnds,
  everythingReached,
  moreWorrying,
  nothingLeftUnasked,
  shortIsNotMilder,
  anyOrder,
  noRedFlagAtHome,
  nothingForbiddenPlanned,
  everyRuleCounts,
  everyLeafMatters,
];
