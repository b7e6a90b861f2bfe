const names: Record<string, string> = {
  "../../../src/index": "cloudreve-settings-ui",
  "../../../src/mui/index": "cloudreve-settings-ui/mui",
  "../../../src/testing/index": "cloudreve-settings-ui/testing",
  "../../../src/styles/index.css": "cloudreve-settings-ui/styles.css",
  "../../../src/messages/en-US": "cloudreve-settings-ui/languages/en-US",
};

/** The text of an example, a file that is compiled and shown in a story, with the names that a host imports from. */
export function published(code: string): string {
  return Object.entries(names)
    .reduce((text, [path, name]) => text.replaceAll(`"${path}"`, `"${name}"`), code)
    .trim();
}
