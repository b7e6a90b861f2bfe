// Part of npm run build: gives the imports of the emitted declarations the file endings that Node's resolution asks for
// (`moduleResolution: nodenext`); without them every type is `any` there. And the style sheet its own.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

// `import "cloudreve-settings-ui/styles.css"` compiles in a host that has no types for style sheets of its own.
writeFileSync(`${dist}styles.css.d.ts`, "export {};\n");

for (const name of readdirSync(dist, { recursive: true })) {
  if (!name.endsWith(".d.ts")) continue;
  const text = readFileSync(dist + name, "utf8");
  writeFileSync(dist + name, text.replace(/((?:from|import)\s*\(?\s*")(\.{1,2}\/[^"]+?)(?:\.js)?"/g, '$1$2.js"'));
}
