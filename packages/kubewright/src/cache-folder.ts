import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const below = "node_modules/.cache/kubewright";

/** The folder for what runs keep: KUBEWRIGHT_CACHE, or one below the node_modules of the script's package. */
export function cacheFolderFor(script: string): string {
  const start = dirname(script);
  return cacheFolderIn(start) ?? join(start, below);
}

/** The folder for what is kept of a package; nothing where a folder is in none. */
export function cacheFolderIn(folder: string): string | undefined {
  const { KUBEWRIGHT_CACHE: given } = process.env;
  if (given !== undefined && given !== "") return resolve(given);
  const found = packageAbove(folder);
  return found && join(found, below);
}

function packageAbove(folder: string): string | undefined {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : packageAbove(parent);
}
