/** The notation for conditions, bound to the questions of this check. */
import { notationFor } from "../../engine/condition.ts";
import { questions } from "./index.ts";

export const { answered, all, any } = notationFor(questions);
