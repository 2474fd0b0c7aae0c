import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { buildApi } from "./build-api.ts";
import { buildBundles } from "./bundles.ts";

const root = join(import.meta.dirname, "..");
const tsc = join(root, "node_modules/typescript7/bin/tsc");

/** Compiles a package's sources to ES modules and declarations. */
function buildPackage(folder: string): void {
  const config = join(folder, "tsconfig.build.json");
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    rootDir: "src",
    outDir: "dist",
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

const packages = join(root, "packages");
await buildBundles(join(packages, "kubewright/dist"));
if (!process.argv.includes("--bundles"))
  for (const name of readdirSync(packages)) {
    const folder = join(packages, name);
    if (name === "api") await buildApi(folder);
    else buildPackage(folder);
  }
