import { createRequire } from "node:module";
import { join } from "node:path";

import { contentHash, FileHashes } from "@kubewright/generator/run";

/** The files that make the tool what it is, given the folder of its bundles. */
export function toolFiles(folder: string): readonly string[] {
  const compiler = createRequire(join(folder, "cli.cjs")).resolve(
    "typescript/package.json",
  );
  return [join(folder, "cli.cjs"), join(folder, "launcher.cjs"), compiler];
}

/** Changes with the version of the tool: what one version kept, another does not read. */
export function toolHashOf(folder: string): string {
  const files = new FileHashes();
  return contentHash(
    toolFiles(folder)
      .map((file) => files.hashOf(file))
      .join(),
  );
}
