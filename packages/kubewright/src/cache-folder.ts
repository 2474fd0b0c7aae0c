import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The folder for what runs keep: KUBEWRIGHT_CACHE, or one below the node_modules of the script's package. */
export function cacheFolderFor(script: string): string {
  const { KUBEWRIGHT_CACHE: given } = process.env;
  if (given !== undefined && given !== "") return resolve(given);
  const start = dirname(script);
  return join(packageAbove(start) ?? start, "node_modules/.cache/kubewright");
}

function packageAbove(folder: string): string | undefined {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : packageAbove(parent);
}
