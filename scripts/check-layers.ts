import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { importsIn, layerFaults } from "./layers.ts";

const root = join(import.meta.dirname, "..");

const paths = readdirSync(join(root, "packages")).flatMap((name) => {
  const src = join(root, "packages", name, "src");
  if (!existsSync(src)) return [];
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `packages/${name}/src/${path.replaceAll("\\", "/")}`);
});
const faults = layerFaults(
  paths.map((path) => ({
    path,
    imports: importsIn(readFileSync(join(root, path), "utf8")),
  })),
);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(
  `Layers: ${paths.length} files, ${faults.length} faults.\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
