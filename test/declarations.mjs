// Part of npm run build: adds file endings to the imports in the emitted declarations, which Node's resolution
// (`moduleResolution: nodenext`) needs; without them every type would be `any` there. Also declares the style sheet.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

// Makes `import "cloudreve-settings-ui/styles.css"` compile in a host that declares no types for style sheets.
writeFileSync(`${dist}styles.css.d.ts`, "export {};\n");

for (const name of readdirSync(dist, { recursive: true })) {
  if (!name.endsWith(".d.ts")) continue;
  const text = readFileSync(dist + name, "utf8");
  writeFileSync(dist + name, text.replace(/((?:from|import)\s*\(?\s*")(\.{1,2}\/[^"]+?)(?:\.js)?"/g, '$1$2.js"'));
}
