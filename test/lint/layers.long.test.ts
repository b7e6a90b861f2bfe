import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const eslint = new ESLint({ cwd: root, overrideConfigFile: `${root}test/eslint.config.js` });

/** Returns the messages of the layer rules for some code, as if it were the content of an existing file. */
async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${file}` });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === "no-restricted-imports" || ruleId === "no-restricted-syntax")
    .map(({ message }) => message);
}

test.each([
  ["src/api/codes.ts", "../settings/fields"],
  ["src/api/codes.ts", "react"],
  ["src/settings/fields.ts", "../hooks/useAccount"],
  ["src/settings/fields.ts", "react-hook-form"],
  ["src/hooks/useAccount.ts", "../ui/Button/Button"],
  ["src/hooks/useAccount.ts", "../sections/frame/FieldRow"],
  ["src/ui/Button/Button.tsx", "../../api/codes"],
  ["src/ui/Button/Button.tsx", "../../messages/en-US"],
  ["src/sections/profile/ProfileSection.tsx", "../../testing/index"],
  ["src/sections/profile/ProfileSection.tsx", "../../index"],
  ["src/testing/serve.ts", "../api/codes"],
  ["src/messages/en-US.ts", "../account/Account"],
  ["src/form/reduce.ts", "../hooks/useAccount"],
  ["src/form/reduce.ts", "react-hook-form"],
  ["src/saving/sendSettings.ts", "../form/reduce"],
  ["src/account/Account.ts", "../saving/saveQueue"],
  ["src/hooks/useAccount.ts", "../provider/SettingsProvider"],
])("%s must not import %s", async (file, from) => {
  expect(await complaints(file, `import { x } from "${from}";\nexport const y = x;\n`)).not.toEqual([]);
});

test.each([
  ["src/ui/Button/Button.tsx", "../../sections/profile/ProfileSection"],
  ["src/api/codes.ts", "react"],
])("%s must not load %s on demand either", async (file, from) => {
  expect(await complaints(file, `export const y = () => import("${from}");\n`)).not.toEqual([]);
});

test.each([
  ["src/sections/profile/ProfileSection.tsx", "../../hooks/useSectionForm"],
  ["src/sections/profile/ProfileSection.tsx", "../../ui/Button/Button"],
  ["src/hooks/useAccount.ts", "../settings/fields"],
  ["src/account/Account.ts", "../api/schemas/user"],
])("%s may import %s", async (file, from) => {
  expect(await complaints(file, `import { x } from "${from}";\nexport const y = x;\n`)).toEqual([]);
});

test("a circle of imports is an error, types included", async () => {
  const code = 'import type { FormMachine } from "./FormMachine";\nexport type X = FormMachine;\n';
  const [result] = await eslint.lintText(code, { filePath: `${root}src/form/reduce.ts` });
  const circles = result?.messages.filter(({ ruleId }) => ruleId === "local/no-import-circle") ?? [];
  expect(circles.map(({ message }) => message)).toEqual([
    "This import closes a circle: form/reduce.ts → form/FormMachine.ts → form/reduce.ts.",
  ]);
});

test.each([
  "navigator.onLine",
  "new BroadcastChannel('x')",
  "window.localStorage",
  "globalThis.matchMedia('print')",
  "new Intl.ListFormat('en')",
  "document.cookie",
  "document.body.scrollIntoView()",
])("%s is used in src/browser only", async (code) => {
  const rules = async (file: string) => {
    const [result] = await eslint.lintText(`export const y = ${code};\n`, { filePath: `${root}${file}` });
    return (result?.messages ?? []).filter(({ ruleId }) => /^no-restricted-(globals|properties)$/.test(ruleId ?? ""));
  };
  expect(await rules("src/hooks/useOnline.ts")).not.toEqual([]);
  expect(await rules("src/browser/apis.ts")).toEqual([]);
});
