/**
 * A rule for ESLint: what people read goes through `say` or `sayWith` as one literal sentence, and the sentence is whole.
 * Other languages put its parts in another order, so nobody can translate “of”, or what comes after a link.
 */

/** A capital, a number or a place for a value, after an opening quotation mark or a mark around words. */
const wholeFromTheStart = /^(?:<\w+>)?[“¿¡]?(?:[\p{Lu}\p{N}]|\{\w+[}|])/u;

/** @type {import("eslint").Rule.RuleModule} */
export const sentencesRule = {
  meta: { type: "problem", schema: [] },
  create: (context) => ({
    CallExpression({ callee, arguments: [sentence] }) {
      if (callee.type !== "Identifier" || !/^say(?:With)?$/.test(callee.name)) return;
      if (sentence?.type !== "Literal" || typeof sentence.value !== "string") {
        context.report({
          node: sentence ?? callee,
          message: "say() takes one literal sentence, so that each language can put its own in its place.",
        });
      } else if (!wholeFromTheStart.test(sentence.value)) {
        context.report({
          node: sentence,
          message:
            "A sentence begins with a capital: this is the rest of one. Write it whole, with sayWith() and places for links and values.",
        });
      }
    },
  }),
};
