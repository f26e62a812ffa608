/**
 * A rule for ESLint: text that may change, and text after what comes and goes, is alone in its element. Translators in the
 * browser, and other helpers, put elements of their own in the place of a text. React then looks for a text that is no
 * longer there: it throws when it should take it away or put something before it, and changes it where nobody sees. An
 * element with nothing in it but one text is written as a whole, whatever has become of the text.
 */
import ts from "typescript";

const textFlags =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BigIntLike |
  ts.TypeFlags.Any |
  ts.TypeFlags.Unknown;

/**
 * Whether a value of this type can be drawn as a text that stands by itself.
 *
 * @param {import("typescript").Type} type
 * @param {import("typescript").TypeChecker} checker
 * @param {ReadonlySet<import("typescript").Type>} within types that hold this one
 * @returns {boolean}
 */
function mayBeText(type, checker, within = new Set()) {
  if (within.has(type)) return false;
  const seen = new Set([...within, type]);
  if (type.isUnion()) return type.types.some((one) => mayBeText(one, checker, seen));
  if (type.isStringLiteral()) return type.value !== "";
  if ((type.flags & textFlags) !== 0) return true;
  const member = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (member !== undefined) return mayBeText(member, checker, seen);
  const bound = checker.getBaseConstraintOfType(type);
  return bound !== undefined && mayBeText(bound, checker, seen);
}

/** Components that draw one element each time. */
const steadyComponents = new Set(["Icon", "Link"]);

/**
 * Whether a child is a text that never changes. Nobody translates a space.
 *
 * @param {any} child
 */
function isFixedText(child) {
  if (child.type === "JSXText") return true;
  if (child.type !== "JSXExpressionContainer") return false;
  const { type, callee, arguments: given } = child.expression;
  return type === "Literal" || (type === "CallExpression" && callee.name === "say" && given.length === 1);
}

/**
 * Whether a child is an element that is always there.
 *
 * @param {any} child
 */
function isSteadyElement(child) {
  if (child.type !== "JSXElement") return false;
  const { name } = child.openingElement.name;
  return typeof name === "string" && (/^[a-z]/.test(name) || steadyComponents.has(name));
}

/**
 * Whether a child draws nothing but, at most, a space.
 *
 * @param {any} child
 */
function isWordless(child) {
  if (child.type === "JSXText") return child.value.trim() === "";
  if (child.type !== "JSXExpressionContainer") return false;
  const { type, value } = child.expression;
  return type === "JSXEmptyExpression" || (type === "Literal" && value === " ");
}

/**
 * Whether what stands here is of a component, and not of a function inside it.
 *
 * @param {any} node
 * @returns {boolean}
 */
function isOfComponent(node) {
  if (node === null || node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression")
    return false;
  return node.type === "FunctionDeclaration"
    ? /^[A-Z]/.test(node.id?.name ?? "")
    : isOfComponent(node.parent);
}

/** @type {import("eslint").Rule.RuleModule} */
export const textAloneRule = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    if (!program) return {};
    const checker = program.getTypeChecker();
    const isTextual = (/** @type {any} */ expression) =>
      mayBeText(checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(expression)), checker);
    const isText = (/** @type {any} */ child) =>
      child.type === "JSXText" || (child.type === "JSXExpressionContainer" && isTextual(child.expression));
    const report = (/** @type {any} */ node) =>
      context.report({
        node,
        message:
          "Text that changes, or stands after what comes and goes, is alone in an element: a translator in the browser may have replaced it.",
      });
    /** @param {any[]} children */
    const look = (children, isFragment = false) => {
      const shown = children.filter((child) => !isWordless(child));
      if (shown.length === 1 && !isFragment) return;
      let afterSteadyOnly = !isFragment;
      for (const child of shown) {
        if (isText(child) && !(isFixedText(child) && afterSteadyOnly)) report(child);
        afterSteadyOnly &&= isFixedText(child) || isSteadyElement(child);
      }
    };
    return {
      JSXElement: (/** @type {any} */ { children }) => look(children),
      JSXFragment: (/** @type {any} */ { children }) => look(children, true),
      // A component stands beside others, wherever it is used.
      ReturnStatement: (/** @type {any} */ { argument, parent }) => {
        if (argument !== null && isOfComponent(parent) && isTextual(argument)) report(argument);
      },
    };
  },
};
