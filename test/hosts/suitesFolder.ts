import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../package/pack";

/** What a test may need of this project besides the library. */
const own = ["test", "stories", ".storybook", "package.json", "tsconfig.json", "vite.config.ts"];

/**
 * Makes a folder that the library is installed in one where this project's own tests run: `src` is what the tarball
 * holds, and packages that it does not bring along are links to this project's.
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
