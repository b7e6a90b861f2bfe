import ts from "typescript";
import { expect, test } from "vitest";
import { pages, sources } from "../../stories/docs/sources";

/** Returns the keys of an interface, and the texts of a union of words, as a file of `src` declares them. */
function namesIn(file: string, type: string): string[] {
  const source = ts.createSourceFile(file, sources[`../../src/${file}`] ?? "", ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  source.forEachChild((node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === type)
      names.push(...node.members.flatMap(({ name }) => (name ? [name.getText()] : [])));
    if (ts.isTypeAliasDeclaration(node) && node.name.text === type) {
      const visit = (child: ts.Node) => {
        if (ts.isPropertySignature(child) && child.name.getText() !== "type") return;
        if (ts.isLiteralTypeNode(child) && ts.isStringLiteral(child.literal)) names.push(child.literal.text);
        child.forEachChild(visit);
      };
      visit(node.type);
    }
  });
  return names.filter((name) => name !== "children");
}

/** Returns the code in the first cells of a page's table. A word in another cell explains something else. */
function firstCells(page: string, caption: string): string {
  const start = page.indexOf(`caption="${caption}`);
  const table = start < 0 ? "" : page.slice(start, page.indexOf("\n/>", start));
  return [...table.matchAll(/\[\s*(["'])(.*?)\1/g)].map(([, , cell]) => cell).join("\n");
}

/** Returns all code of a page. */
function codeIn(page: string): string {
  return [...page.matchAll(/```[^]*?```|`[^`\n]+`/g)].map(([part]) => part).join("\n");
}

// With the beginning of a table's caption, the name has to have its row there.
test.each<[file: string, type: string, page: string, caption?: string]>([
  ["provider/SettingsProviderProps.ts", "SettingsProviderProps", "GettingStarted", "Props of the provider"],
  ["hooks/SettingsContext.ts", "SettingsCallbacks", "GettingStarted", "Props of the provider"],
  ["api/createCloudreveClient.ts", "CloudreveClientOptions", "GettingStarted", "Options of a client"],
  ["sections/account-settings/AccountSettingsProps.ts", "AccountSettingsProps", "ThePage", "Props of AccountSettings"],
  ["sections/account-settings/OwnSection.ts", "OwnSection", "ThePage", "Keys of a section of the host’s own"],
  ["sections/frame/PageRows.tsx", "OwnRow", "ThePage"],
  ["sections/account-settings/preloadSettings.ts", "PreloadOptions", "ThePage", "Options of preloadSettings"],
  ["account/AccountEvent.ts", "AccountEvent", "ActionsAndEvents", "Events"],
  ["hooks/SensitiveAction.ts", "SensitiveAction", "ActionsAndEvents", "Sensitive actions"],
  ["account/capabilities.ts", "CapabilityOverrides", "OfficialPage"],
  ["settings/devicePreferences.ts", "DeviceAdapter", "OfficialPage"],
  ["settings/devicePreferences.ts", "DevicePreferences", "OfficialPage", "Keys of the adapter"],
  ["hooks/useSectionState.ts", "SectionState", "HeadlessUse", "The state"],
  ["hooks/useSectionForm.ts", "SectionForm", "HeadlessUse", "The form"],
  ["hooks/useUnsavedForm.ts", "UnsavedFormOptions", "HeadlessUse"],
  ["form/UnsavedChanges.ts", "UnsavedChanges", "HeadlessUse"],
  ["form/UnsavedChanges.ts", "UnsavedSnapshot", "HeadlessUse", "The unsaved changes"],
  ["ui/Parts/Parts.ts", "PartProps", "Theming", "Replaceable parts"],
  ["testing/EmbeddedCloudreve.ts", "EmbeddedOptions", "TestingYourApp", "Options of createEmbeddedCloudreve"],
  ["testing/EmbeddedCloudreve.ts", "EmbeddedCloudreve", "TestingYourApp", "Members"],
  ["testing/site.ts", "SiteOptions", "TestingYourApp"],
  ["testing/AccountState.ts", "AccountState", "TestingYourApp", "Keys of an account"],
])("%s: each name of %s stands on the page %s", (file, type, page, caption) => {
  const names = namesIn(file, type);
  expect(names.length).toBeGreaterThan(1);
  const text = (pages[`./${page}.mdx`] ?? "").replaceAll("version_retention_*", "version_retention_");
  const code = caption === undefined ? codeIn(text) : firstCells(text, caption);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});
