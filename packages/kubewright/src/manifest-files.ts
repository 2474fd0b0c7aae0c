import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { ManifestText } from "@kubewright/manifests";

/** The YAML and JSON files in a folder and below it, sorted by path; hidden folders and node_modules are left out. */
export function manifestsBelow(folder: string): readonly ManifestText[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return entry.name.startsWith(".") || entry.name === "node_modules"
          ? []
          : manifestsBelow(path);
      return /\.(ya?ml|json)$/.test(entry.name)
        ? [{ file: path, text: readFileSync(path, "utf8") }]
        : [];
    });
}
