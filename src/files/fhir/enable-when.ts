/** When a question is asked, as FHIR R4 can say it: one list of comparisons, of which any or all must hold. */
import { optionsOf, type Answered, type Condition, type QuestionId } from "#rules";
import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from "fhir/r4";
import { optionCoding } from "./names.ts";

interface Comparisons {
  readonly behavior: "any" | "all";
  readonly of: readonly QuestionnaireItemEnableWhen[];
}

/**
 * `condition` as the two fields of an item. "Not sure" enables a question just as the options named do, wherever the
 * steering question offers it. Throws RangeError for a condition that a flat list cannot say, such as an "any" inside
 * an "all": a form that asked the wrong questions would be worse than none.
 */
export function enableWhenOf(
  condition: Condition<QuestionId>,
): Pick<QuestionnaireItem, "enableWhen" | "enableBehavior"> {
  const { behavior, of } = comparisonsOf(condition);
  return of.length === 1 ? { enableWhen: [...of] } : { enableWhen: [...of], enableBehavior: behavior };
}

function comparisonsOf(condition: Condition<QuestionId>): Comparisons {
  switch (condition.kind) {
    case "answered":
      return { behavior: "any", of: comparisonsOfOne(condition) };
    case "atLeast": {
      const parts = condition.of.map(comparisonsOf);
      const of = parts.flatMap((part) => part.of);
      if (condition.count === 1 && parts.every((part) => saysThe("any", part)))
        return { behavior: "any", of };
      if (condition.count === parts.length && parts.every((part) => saysThe("all", part))) {
        return { behavior: "all", of };
      }
      throw new RangeError(`FHIR R4 cannot say this as one enableWhen: ${JSON.stringify(condition)}`);
    }
  }
}

/** A single comparison is both an "any" and an "all". */
function saysThe(behavior: Comparisons["behavior"], part: Comparisons): boolean {
  return part.of.length === 1 || part.behavior === behavior;
}

function comparisonsOfOne({
  question,
  options,
}: Answered<QuestionId>): readonly QuestionnaireItemEnableWhen[] {
  const enabling = optionsOf(question).filter((option) => option === "unsure" || options.includes(option));
  return enabling.map((option) => ({
    question,
    operator: "=",
    answerCoding: optionCoding(question, option),
  }));
}
