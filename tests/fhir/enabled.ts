/** Which items of a questionnaire are enabled, worked out from nothing but the questionnaire, as FHIR R4 says. */
import type { Answers } from "#rules";
import type { Questionnaire, QuestionnaireItem, QuestionnaireItemEnableWhen } from "fhir/r4";

/** Every item, those inside others too. */
export function itemsIn(item: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] {
  return item.flatMap((one) => [one, ...itemsIn(one.item ?? [])]);
}

/** The linkIds of the questions that a form shows after `answers`. */
export function enabledQuestions({ item = [] }: Questionnaire, answers: Answers): readonly string[] {
  const given = new Map(Object.entries(answers));
  const holds = ({ question, operator, answerCoding }: QuestionnaireItemEnableWhen): boolean => {
    if (operator !== "=" || answerCoding === undefined)
      throw new Error(`Not understood: ${question} ${operator}`);
    const option = given.get(question);
    // A code is the id of the option, with that of its question before it where the option means something of its own.
    return option !== undefined && [option, `${question}.${option}`].includes(answerCoding.code ?? "");
  };
  const isEnabled = ({ enableWhen = [], enableBehavior }: QuestionnaireItem): boolean => {
    if (enableWhen.length === 0) return true;
    return enableBehavior === "any" ? enableWhen.some(holds) : enableWhen.every(holds);
  };
  return itemsIn(item)
    .filter((one) => one.type === "choice" && isEnabled(one))
    .map(({ linkId }) => linkId);
}
