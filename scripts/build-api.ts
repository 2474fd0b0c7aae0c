import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

import { build, type Plugin } from "esbuild";

import {
  declarationsOf,
  moduleDeclarations,
} from "./builtin-api/declarations.ts";

const root = join(import.meta.dirname, "..");
const tsc = join(root, "node_modules/typescript7/bin/tsc");

/** The modules of a group version, by the generated file that each is made of. */
const generated = ["deepcopy", "defaults", "openapi"] as const;

/**
 * Builds the package of the built-in API: for each group version one module of plain classes, without decorators, and
 * one for each sort of generated functions, so that an import loads no more than it names.
 */
export async function buildApi(
  folder: string,
  out = join(folder, "dist"),
): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  const dirs = groupVersions(join(folder, "src"));
  await build({
    entryPoints: dirs.flatMap((dir) => entries(folder, dir)),
    outdir: out,
    bundle: true,
    format: "esm",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    charset: "utf8",
    logLevel: "warning",
    plugins: [plainClasses(folder)],
  });
  writeDeclarations(folder, out, dirs);
}

function groupVersions(src: string): readonly string[] {
  return readdirSync(src).flatMap((group) =>
    readdirSync(join(src, group)).map((version) => `${group}/${version}`),
  );
}

function entries(folder: string, dir: string) {
  const src = join(folder, "src", dir);
  const files = readdirSync(src);
  return [
    { in: join(src, "index.ts"), out: `${dir}/index` },
    ...generated
      .filter((name) => files.includes(`zz_generated.${name}.ts`))
      .map((name) => ({
        in: join(src, `zz_generated.${name}.ts`),
        out: `${dir}/${name}`,
      })),
  ];
}

/** Takes classes for their names alone, and leaves other packages and group versions to be imported. */
function plainClasses(folder: string): Plugin {
  return {
    name: "plain-classes",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^@kubewright\// }, ({ path }) => ({
        path,
        external: true,
      }));
      onResolve({ filter: /^\.\.\/\.\.\// }, ({ path }) => ({
        path: path.replace(/zz_generated\.(\w+)\.ts$/, "$1.js"),
        external: true,
      }));
      onLoad({ filter: /src\/.*\.ts$/ }, ({ path }) => {
        const isClasses = !/^(index|zz_generated\..*)\.ts$/.test(
          basename(path),
        );
        if (!path.startsWith(folder) || !isClasses) return undefined;
        return {
          contents: classesIn(readFileSync(path, "utf8")),
          loader: "js",
        };
      });
    },
  };
}

function classesIn(source: string): string {
  return [...source.matchAll(/^export class (\w+)/gm)]
    .map(([, name = ""]) => `export class ${name} {}\n`)
    .join("");
}

function writeDeclarations(
  folder: string,
  out: string,
  dirs: readonly string[],
): void {
  const emitted = mkdtempSync(join(folder, ".declarations-"));
  try {
    emitDeclarations(folder, emitted);
    for (const dir of dirs) {
      mkdirSync(join(out, dir), { recursive: true });
      const texts = declarationsOf(join(emitted, dir));
      writeFileSync(join(out, dir, "index.d.ts"), moduleDeclarations(texts));
      for (const name of generated) {
        const text = texts.get(`zz_generated.${name}`);
        if (text === undefined) continue;
        const only = new Map([[`zz_generated.${name}`, text]]);
        writeFileSync(
          join(out, dir, `${name}.d.ts`),
          moduleDeclarations(only, "./index.js"),
        );
      }
    }
  } finally {
    rmSync(emitted, { recursive: true });
  }
}

function emitDeclarations(folder: string, outDir: string): void {
  const config = join(outDir, "tsconfig.json");
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: "../src",
    outDir: ".",
    types: ["node"],
  };
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions,
      include: ["../src"],
      exclude: [],
    }),
  );
  const { status } = spawnSync(process.execPath, [tsc, "-p", config], {
    stdio: "inherit",
    cwd: dirname(folder),
  });
  if (status !== 0) process.exitCode = 1;
}
