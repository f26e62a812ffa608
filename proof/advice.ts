/** What the rules say about advice, in the steps of a logic: what is forbidden, which plan items may be shown, what fits. */
import type { Pattern } from "../rules/engine/patterns.ts";
import { countsOf, type Logic } from "./logic.ts";
import type { Advice, PlanItem } from "./subject.ts";
import type { Reading } from "./translate.ts";

/** `thing` is forbidden: a sign or an answer that forbids it is there or open, or its gate has not been passed. */
export function isForbidden<B>(logic: Logic<B>, reading: Reading<B>, advice: Advice, thing: string): B {
  const gate = advice.gate.things.includes(thing) ? advice.gate.questions : [];
  return logic.any([
    ...advice.forbids
      .filter(({ things }) => things.includes(thing))
      .map(({ when }) => reading.stands(when).notAsked),
    ...gate.map((question) => logic.not(reading.answered(question))),
  ]);
}

/** The plan leaves the item out. */
export function isLeftOut<B>(logic: Logic<B>, reading: Reading<B>, advice: Advice, item: PlanItem): B {
  const singly = advice.forbids.filter(({ items }) => items.includes(item.id));
  return logic.any([
    ...item.leftOutWith.map((thing) => isForbidden(logic, reading, advice, thing)),
    ...singly.map(({ when }) => reading.stands(when).notAsked),
  ]);
}

/** There is a plan. */
export function hasPlan<B>(logic: Logic<B>, reading: Reading<B>, advice: Advice): B {
  return logic.all([
    logic.any(advice.levels.map(reading.disposition)),
    logic.not(reading.stands(advice.noPlanWhen).yes),
  ]);
}

/** The cause pattern fits: a strong sign or two others, and more speaks for it than against it. */
export function patternFits<B>(logic: Logic<B>, reading: Reading<B>, pattern: Pattern): B {
  const holding = (strengths: readonly string[]): readonly B[] =>
    pattern.features
      .filter(({ strength }) => strengths.includes(strength))
      .map(({ when }) => reading.stands(when).yes);
  const most = pattern.features.length;
  const speakingFor = countsOf(logic, holding(["strongFor", "for"]), most);
  const against = countsOf(logic, holding(["against"]), most);
  const moreFor = speakingFor
    .slice(1)
    .map((enough, index) => logic.all([enough, logic.not(against[index + 1] ?? logic.no)]));
  const [, , two = logic.no] = countsOf(logic, holding(["for"]), 2);
  return logic.all([logic.any([...holding(["strongFor"]), two]), logic.any(moreFor)]);
}
