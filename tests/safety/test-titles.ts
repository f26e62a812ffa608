/** The titles of the tests in a file, read from its source, so that a log can name tests and be held to it. */
import ts from "typescript";

/**
 * Every title of a test that runs: of `it` and `test`, also with `.each(…)`. A title that is put together is given
 * as it is written, without its quotes; the named rows of `.each([["title", …], …])` count as titles too. Tests
 * that are skipped are left out.
 */
export function titlesIn(source: string): ReadonlySet<string> {
  const titles = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const title = textOf(node.arguments[0]);
      if (title !== undefined) titles.add(title);
      if (ts.isCallExpression(node.expression)) for (const row of rowsOf(node.expression)) titles.add(row);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("tests.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return titles;
}

/** `it`, `test`, `it.each(…)` and `test.each(…)`; never `it.skip` and its like. */
function isTest(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return called.text === "it" || called.text === "test";
  if (!ts.isCallExpression(called)) return false;
  const each = called.expression;
  return ts.isPropertyAccessExpression(each) && each.name.text === "each" && isTest(each.expression);
}

function rowsOf(each: ts.CallExpression): readonly string[] {
  const [table] = each.arguments;
  if (table === undefined || !ts.isArrayLiteralExpression(table)) return [];
  return table.elements.flatMap((row) =>
    ts.isArrayLiteralExpression(row) ? (textOf(row.elements[0]) ?? []) : [],
  );
}

function textOf(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.getText().slice(1, -1);
  return undefined;
}
