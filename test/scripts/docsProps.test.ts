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

test.each([
  ["provider/SettingsProvider.tsx", "SettingsProviderProps", "GettingStarted"],
  ["hooks/SettingsContext.ts", "SettingsCallbacks", "GettingStarted"],
  ["api/createCloudreveClient.ts", "CloudreveClientOptions", "GettingStarted"],
  ["sections/account-settings/AccountSettingsProps.ts", "AccountSettingsProps", "ThePage"],
  ["sections/account-settings/OwnSection.ts", "OwnSection", "ThePage"],
  ["sections/frame/PageRows.tsx", "OwnRow", "ThePage"],
  ["sections/account-settings/preloadSettings.ts", "PreloadOptions", "ThePage"],
  ["account/AccountEvent.ts", "AccountEvent", "ActionsAndEvents"],
  ["hooks/SensitiveAction.ts", "SensitiveAction", "ActionsAndEvents"],
  ["account/capabilities.ts", "CapabilityOverrides", "OfficialPage"],
  ["settings/devicePreferences.ts", "DeviceAdapter", "OfficialPage"],
  ["settings/devicePreferences.ts", "DevicePreferences", "OfficialPage"],
  ["hooks/useSectionState.ts", "SectionState", "HeadlessUse"],
  ["hooks/useSectionForm.ts", "SectionForm", "HeadlessUse"],
  ["hooks/useUnsavedForm.ts", "UnsavedFormOptions", "HeadlessUse"],
  ["form/UnsavedChanges.ts", "UnsavedChanges", "HeadlessUse"],
  ["form/UnsavedChanges.ts", "UnsavedSnapshot", "HeadlessUse"],
  ["ui/Parts/Parts.ts", "PartProps", "Theming"],
  ["testing/EmbeddedCloudreve.ts", "EmbeddedOptions", "TestingYourApp"],
  ["testing/EmbeddedCloudreve.ts", "EmbeddedCloudreve", "TestingYourApp"],
  ["testing/site.ts", "SiteOptions", "TestingYourApp"],
  ["testing/AccountState.ts", "AccountState", "TestingYourApp"],
])("%s: each name of %s stands on the page %s", (file, type, page) => {
  const names = namesIn(file, type);
  expect(names.length).toBeGreaterThan(1);
  const text = (pages[`./${page}.mdx`] ?? "").replaceAll("version_retention_*", "version_retention_");
  const code = [...text.matchAll(/```[^]*?```|`[^`\n]+`/g)].map(([part]) => part).join("\n");
  expect(names.filter((name) => !code.includes(name))).toEqual([]);
});
