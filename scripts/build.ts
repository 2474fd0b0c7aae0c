import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { build, type BuildOptions } from "esbuild";

const root = join(import.meta.dirname, "..");
const tsc = join(root, "node_modules/typescript7/bin/tsc");

/** Settings of the two bundles that the command line is made of. */
const bundle: BuildOptions = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  conditions: ["source"],
  external: ["typescript"],
  charset: "utf8",
  legalComments: "none",
  banner: {
    js: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;',
  },
  define: {
    "import.meta.url": "__moduleUrl",
    "import.meta.dirname": "__dirname",
  },
  logLevel: "warning",
};

/** Builds the launcher and the command line. */
async function buildBundles(): Promise<void> {
  const folder = join(root, "packages/kubewright");
  for (const name of ["cli", "launcher"])
    await build({
      ...bundle,
      entryPoints: [join(folder, `src/${name}.ts`)],
      outfile: join(folder, `dist/${name}.cjs`),
    });
}

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
await buildBundles();
if (!process.argv.includes("--bundles"))
  for (const name of readdirSync(packages)) buildPackage(join(packages, name));
