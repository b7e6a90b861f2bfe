import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../package/pack";

/** The files of this project that its tests need besides the library. */
const own = ["test", "stories", ".storybook", "package.json", "tsconfig.json", "vite.config.ts"];

/**
 * Prepares the folder where the library is installed for this project's own tests: `src` is a copy of the installed
 * library, and missing packages are links to this project's.
 */
export function makeSuitesFolder(folder: string): void {
  for (const name of own) cpSync(join(root, name), join(folder, name), { recursive: true });
  const dist = join(folder, "node_modules/cloudreve-settings-ui/dist");
  cpSync(dist, join(folder, "src"), { recursive: true });
  cpSync(join(dist, "styles.css"), join(folder, "src/styles/index.css"));

  for (const name of packagesIn(join(root, "node_modules"))) {
    const link = join(folder, "node_modules", name);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", name), link, "junction");
  }
}

function packagesIn(modules: string): string[] {
  const names = readdirSync(modules).filter((name) => !name.startsWith("."));
  return names.flatMap((name) =>
    name.startsWith("@") ? readdirSync(join(modules, name)).map((each) => `${name}/${each}`) : name,
  );
}
