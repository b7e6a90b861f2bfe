// Part of npm run build: gives the imports of the emitted declarations the file endings that Node's resolution asks for
// (`moduleResolution: nodenext`); without them every type is `any` there.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

for (const name of readdirSync(dist, { recursive: true })) {
  if (!name.endsWith(".d.ts")) continue;
  const text = readFileSync(dist + name, "utf8");
  writeFileSync(dist + name, text.replace(/((?:from|import)\s*\(?\s*")(\.{1,2}\/[^"]+?)(?:\.js)?"/g, '$1$2.js"'));
}
