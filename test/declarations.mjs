// Part of npm run build, on the emitted declarations:
// - their imports get the file extensions that Node's resolution requires (`moduleResolution: nodenext`); without them
//   every type is `any` there;
// - types marked with `@expand`, which the source derives from zod schemas and the preference table, are expanded, so
//   that hosts see names and types with their comments, and depend on neither;
// - the style sheet gets its own declaration.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const src = fileURLToPath(new URL("../src/", import.meta.url));

// `import "cloudreve-settings-ui/styles.css"` then compiles in a host without its own types for style sheets.
writeFileSync(`${dist}styles.css.d.ts`, "export {};\n");

const declarations = readdirSync(dist, { recursive: true })
  .filter((name) => name.endsWith(".d.ts"))
  .map((name) => dist + name);
expandMarkedTypes();
for (const file of declarations) {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/((?:from|import)\s*\(?\s*")(\.{1,2}\/[^"]+?)(?:\.js)?"/g, '$1$2.js"'));
}

/** Reads the types and their comments from the source, because an emitted schema has lost the comments of its keys. */
function expandMarkedTypes() {
  const { config } = ts.readConfigFile(`${src}tsconfig.json`, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, src);
  const program = ts.createProgram(fileNames, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  for (const file of declarations) {
    const text = readFileSync(file, "utf8");
    if (!text.includes("@expand")) continue;
    const original = program.getSourceFile(file.replace(dist, src).replace(/\.d\.ts$/, ".ts"));
    const emitted = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    let expanded = text;
    // From the end, so that earlier positions stay valid.
    for (const node of markedIn(emitted).reverse()) {
      const alias = markedIn(original).find(({ name }) => name.text === node.name.text);
      const written = `{\n${membersOf(checker, alias).join("\n")}\n}`;
      expanded = expanded.slice(0, node.type.getStart()) + written + expanded.slice(node.type.getEnd());
    }
    writeFileSync(file, expanded.replaceAll(/\n \*\n \* @expand(?=\n)/g, "").replaceAll(" @expand", ""));
  }
}

function markedIn(source) {
  return source.statements.filter((node) => ts.isTypeAliasDeclaration(node) && isMarked(node));
}

function isMarked(node) {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "expand");
}

function membersOf(checker, node) {
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
  return checker.getPropertiesOfType(checker.getTypeAtLocation(node)).map((property) => {
    const optional = property.flags & ts.SymbolFlags.Optional ? "?" : "";
    const type = checker.typeToString(checker.getTypeOfSymbolAtLocation(property, node), node, flags);
    const words = ts.displayPartsToString(property.getDocumentationComment(checker));
    const comment = words === "" ? "" : `    /** ${words.replaceAll("\n", "\n     * ")} */\n`;
    return `${comment}    ${property.name}${optional}: ${type};`;
  });
}
