/** A rule for ESLint, over what we write and over what is built: nothing that the oldest promised browsers do not have. */
import { isOwner, isYoungGlobal, isYoungMember } from "./young-features.mjs";

/** What is not asked for in so many words, and does no harm where it is missing. @type {ReadonlyMap<string, string>} */
const harmless = new Map([
  ["startViewTransition", "React catches that it is missing, and nothing here asks for it."],
  ["skipTransition", "Only of such a transition."],
  ["connection", "React looks whether it is there; so do we."],
  ["wakeLock", "Asked for in a try: where it is missing, the screen goes dark as always."],
  ["isValid", "Of dates of packages that are not here."],
  ["role", "The calendar package calls something of its own so."],
  ["use", "React calls something of its own so."],
  ["when", "The parser calls something of its own so."],
]);

/** Regular expressions that old parsers cannot read, which takes the whole file with them. */
const youngPatterns = /\(\?<[=!]|\(\?[a-z]*-?[a-z]*:(?<!\(\?:)/;

/** @typedef {import("eslint").Rule.Node | import("eslint").Scope.Reference["identifier"]} Found what can be reported */

/** @type {import("eslint").Rule.RuleModule} */
export const browsersRule = {
  meta: { type: "problem", schema: [] },
  create(context) {
    /** Names that the file asks for before it uses them. @type {Set<string>} */
    const askedFor = new Set(harmless.keys());
    /** @type {{ readonly node: Found, readonly name: string }[]} */
    const found = [];
    /**
     * @param {Found} node
     * @param {string} what
     */
    const report = (node, what) => {
      context.report({ node, message: `${what} is younger than the browsers in oldest-browsers.json.` });
    };
    return {
      Program() {
        for (const { identifier } of context.sourceCode.scopeManager.globalScope?.through ?? []) {
          if (isYoungGlobal(identifier.name)) found.push({ node: identifier, name: identifier.name });
        }
      },
      MemberExpression(node) {
        const { object, property } = node;
        if (node.computed || property.type !== "Identifier") return;
        const owner = object.type === "Identifier" && isOwner(object.name) ? object.name : undefined;
        const isCalled = node.parent.type === "CallExpression" && node.parent.callee === node;
        if ((isCalled || owner !== undefined) && isYoungMember(property.name, owner))
          found.push({ node, name: property.name });
      },
      BinaryExpression({ operator, left }) {
        if (operator === "in" && left.type === "Literal") askedFor.add(String(left.value));
        if (operator === "in" && left.type === "TemplateLiteral")
          askedFor.add(left.quasis[0]?.value.cooked ?? "");
      },
      UnaryExpression({ operator, argument }) {
        if (operator !== "typeof") return;
        if (argument.type === "Identifier") askedFor.add(argument.name);
        if (argument.type === "MemberExpression" && argument.property.type === "Identifier")
          askedFor.add(argument.property.name);
      },
      StaticBlock(node) {
        report(node, "A static block");
      },
      Literal(node) {
        if ("regex" in node && (youngPatterns.test(node.regex.pattern) || node.regex.flags.includes("v")))
          report(node, node.raw ?? "A pattern");
      },
      "Program:exit"() {
        for (const { node, name } of found) if (!askedFor.has(name)) report(node, name);
      },
    };
  },
};
