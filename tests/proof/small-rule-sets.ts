/** Small rule sets that have nothing to do with backs, for tests of how any rule set is read. */
import fc from "fast-check";
import type { Condition, NonEmpty } from "../../rules/engine/condition.ts";
import { nonEmpty } from "../../rules/engine/keys.ts";
import { prepared, type GivenAnswers, type Rule, type RuleSet } from "../../rules/engine/rule-set.ts";

const questionIds = ["q0", "q1", "q2", "q3", "q4", "q5"];
const optionIds = ["a", "b", "c"];

/** Any condition on `questions`: nested, and counting with any count. */
function conditionOn(questions: NonEmpty<string>, depth: number): fc.Arbitrary<Condition> {
  const leaf: fc.Arbitrary<Condition> = fc.record({
    kind: fc.constant("answered" as const),
    question: fc.constantFrom(...questions),
    options: fc.subarray(optionIds, { minLength: 1 }).map(nonEmpty),
  });
  if (depth === 0) return leaf;
  const node = fc
    .array(conditionOn(questions, depth - 1), { minLength: 1, maxLength: 5 })
    .chain((of) =>
      fc
        .integer({ min: 1, max: of.length })
        .map((count): Condition => ({ kind: "atLeast", count, of: nonEmpty(of) })),
    );
  return fc.oneof({ maxDepth: 3 }, leaf, node);
}

/** Each question may be asked only after certain answers to those before it, so that there are chains. */
const enableWhen: fc.Arbitrary<Readonly<Record<string, Condition>>> = fc
  .tuple(
    ...questionIds
      .slice(1)
      .map((id, index) =>
        fc.option(conditionOn(nonEmpty(questionIds.slice(0, index + 1)), 2)).map((when) => ({ id, when })),
      ),
  )
  .map((entries) =>
    Object.fromEntries(entries.flatMap(({ id, when }) => (when === null ? [] : [[id, when]]))),
  );

/** Any small rule set: one to four levels in any relation, optional screens, chains of questions. */
export const smallRuleSet: fc.Arbitrary<RuleSet> = fc
  .integer({ min: 1, max: 4 })
  .map((count) => nonEmpty(["now", "today", "week", "home"].slice(0, count)))
  .chain((levels) => {
    const rule: fc.Arbitrary<Rule<string, string>> = fc.record({
      when: conditionOn(nonEmpty(questionIds), 3),
      disposition: fc.constantFrom(...levels),
      ifUnsure: fc.constantFrom(...levels),
    });
    return fc.record({
      levels: fc.constant(levels),
      rules: fc.dictionary(fc.constantFrom("r0", "r1", "r2", "r3", "r4"), rule, { minKeys: 1 }),
      enableWhen,
      optional: fc.subarray(questionIds),
    });
  })
  .map(({ levels, rules, enableWhen: enabling, optional }) =>
    prepared({
      levels,
      rules,
      enableWhen: enabling,
      screens: Object.fromEntries(
        questionIds.map((question) => [
          question,
          {
            parts: [{ kind: "choice", question }] as const,
            ...(optional.includes(question) ? { optional: true } : {}),
          },
        ]),
      ),
    }),
  );

/** Answers to a small rule set, some of which it has never heard of. */
export const smallAnswers: fc.Arbitrary<GivenAnswers<string>> = fc.dictionary(
  fc.constantFrom(...questionIds, "elsewhere"),
  fc.constantFrom(...optionIds, "unsure", "unknownOption"),
);
