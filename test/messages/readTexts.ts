import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

interface Text {
  key: string;
  path: string[];
  parameters: ("string" | "number")[];
}

const sourceOf = (tag: string) => {
  const file = fileURLToPath(new URL(`../../src/messages/${tag}.ts`, import.meta.url));
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
};

/**
 * Returns the texts of English with the kinds of their parameters, from its source: at run time a function has none.
 */
export function readEnglish(): Text[] {
  const texts: Text[] = [];
  const visit = (node: ts.Expression, path: string[]) => {
    const value = ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? node.expression : node;
    if (ts.isObjectLiteralExpression(value)) {
      for (const property of value.properties)
        if (ts.isPropertyAssignment(property))
          visit(property.initializer, [...path, property.name.getText().replaceAll('"', "")]);
      return;
    }
    if (ts.isArrayLiteralExpression(value)) {
      value.elements.forEach((element, index) => visit(element, [...path, String(index)]));
      return;
    }
    const parameters = ts.isArrowFunction(value) ? value.parameters : [];
    texts.push({
      key: path.join("."),
      path,
      parameters: parameters.map(({ type }) => (/\bnumber\b/.test(type?.getText() ?? "") ? "number" : "string")),
    });
  };
  sourceOf("en-US").forEachChild((node) => {
    if (!ts.isVariableStatement(node)) return;
    for (const { name, initializer } of node.declarationList.declarations)
      if (name.getText() === "messages" && initializer) visit(initializer, []);
  });
  return texts;
}

/** Returns the categories of each call of `plural` in a language, with the line where it stands. */
export function readPlurals(tag: string): { line: number; categories: string[]; forms: string[] }[] {
  const source = sourceOf(tag);
  const plurals: ReturnType<typeof readPlurals> = [];
  const visit = (node: ts.Node) => {
    const forms = ts.isCallExpression(node) && node.expression.getText() === "plural" ? node.arguments[1] : undefined;
    if (forms && ts.isObjectLiteralExpression(forms)) {
      plurals.push({
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        categories: forms.properties.map((property) => property.name?.getText() ?? ""),
        forms: forms.properties.map((property) =>
          ts.isPropertyAssignment(property) ? property.initializer.getText() : "",
        ),
      });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return plurals;
}
