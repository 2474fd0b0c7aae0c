import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const tsc = join(root, "node_modules/typescript7/bin/tsc");

/** Puts a module that was built, and what it imports of its own package, into one file: an import of it reads no more. */
export async function joinModule(module: string): Promise<void> {
  await build({
    entryPoints: [module],
    outfile: module,
    allowOverwrite: true,
    bundle: true,
    format: "esm",
    target: "node20",
    packages: "external",
    charset: "utf8",
    logLevel: "warning",
  });
}

/** Compiles a package's sources to ES modules and declarations. */
export function buildPackage(folder: string, out = join(folder, "dist")): void {
  const config = join(folder, `tsconfig.build-${process.pid}.json`);
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    rootDir: "src",
    outDir: relative(folder, out),
    types: ["node"],
  };
  writeFileSync(
    config,
    JSON.stringify({
      extends: "../../tsconfig.json",
      compilerOptions,
      include: ["src"],
      exclude: [],
    }),
  );
  try {
    const { status } = spawnSync(process.execPath, [tsc, "-p", config], {
      stdio: "inherit",
    });
    if (status !== 0) process.exitCode = 1;
  } finally {
    rmSync(config);
  }
}
