/** The texts of the library's source files, by path from here. Those of the languages are left out for their size. */
export const sources: Readonly<Record<string, string>> = import.meta.glob<string>(
  ["../../src/**/*.{ts,tsx,css}", "!../../src/messages/??-??.ts"],
  { query: "?raw", import: "default", eager: true },
);

/** The texts of the pages of the documentation, by path from here. */
export const pages: Readonly<Record<string, string>> = import.meta.glob<string>("./*.mdx", {
  query: "?raw",
  import: "default",
  eager: true,
});
