import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";

import { breaches, type Module } from "./layers.ts";

/** The specifiers that a source file imports or re-exports. */
function specifiersIn(text: string): readonly string[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\b(?:[^;"'()]*?\bfrom)?\s*["'](?<from>[^"']+)["']/gm,
  );
  return Array.from(statements, ({ groups }) => groups!.from!);
}

/** The specifiers that are imported for more than their types. */
function valueSpecifiersIn(text: string): readonly string[] {
  return specifiersIn(text.replace(/^\s*(import|export) type\b[^;]*;/gm, ""));
}

/** Every source file of the packages, as the rules look at it. */
export function modulesBelow(root: string): readonly Module[] {
  const packages = join(root, "packages");
  return readdirSync(packages, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => /^[^/]+\/src\/.*\.ts$/.test(path))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(packages, path), "utf8");
      return {
        path,
        imports: specifiersIn(text),
        valueImports: valueSpecifiersIn(text),
      };
    });
}

function main(): void {
  const root = join(import.meta.dirname, "..");
  const found = breaches(modulesBelow(root));
  for (const { path, message } of found)
    console.error(
      `${relative(root, join(root, "packages", path))}: ${message}`,
    );
  console.log(
    found.length === 0
      ? "Every import goes the way of an arrow of the design."
      : `${found.length} imports go against the design.`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
