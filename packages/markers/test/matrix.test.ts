import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { transform as swc } from "@swc/core";
import { transform as esbuild } from "esbuild";

import * as right from "./cases/right.ts";

const run = promisify(execFile);
const pathOf = (relative: string) =>
  fileURLToPath(new URL(relative, import.meta.url));
const repository = pathOf("../../../");
const rightSource = readFileSync(pathOf("./cases/right.ts"), "utf8");
const wrongSource = readFileSync(pathOf("./cases/wrong.ts"), "utf8");

const compilers = ["typescript54", "typescript", "typescript7"];
const modes = {
  standard: {},
  legacy: { experimentalDecorators: true },
  metadata: { experimentalDecorators: true, emitDecoratorMetadata: true },
};

const compilerOptions = {
  target: "ES2022",
  lib: ["ES2022"],
  module: "NodeNext",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: true,
};

/** Classes of the case whose records must not depend on who compiled it. */
const classes = ["Item", "Spec", "CronTab", "Core", "Sub", "SubWithOwn"];

type Case = typeof right;

function recordsOf(loaded: Case): unknown {
  const { CronTab, Core, Item, Spec, Sub, SubWithOwn } = loaded;
  const all = { Item, Spec, CronTab, Core, Sub, SubWithOwn };
  return Object.entries(all).map(([name, each]) => [
    name,
    loaded.markersOf(each),
  ]);
}

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "markers-matrix-"));
  await installMarkers();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles the package as it is published, and puts it where the cases import it from. */
async function installMarkers(): Promise<void> {
  const target = join(folder, "node_modules/@kubewright/markers");
  mkdirSync(target, { recursive: true });
  cpSync(pathOf("../package.json"), join(target, "package.json"));
  symlinkSync(
    join(repository, "node_modules/reflect-metadata"),
    join(folder, "node_modules/reflect-metadata"),
  );
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }\n`);
  const config = join(folder, "tsconfig.json");
  const emit = {
    ...compilerOptions,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: pathOf("../src"),
    outDir: join(target, "dist"),
    noEmitOnError: true,
  };
  const files = [pathOf("../src/index.ts"), pathOf("../src/table/table.ts")];
  writeFileSync(config, JSON.stringify({ compilerOptions: emit, files }));
  expect(await tsc("typescript7", config)).toBe("");
}

/** What a compiler says of a project. */
async function tsc(compiler: string, config: string): Promise<string> {
  const bin = join(repository, "node_modules", compiler, "bin/tsc");
  const args = [bin, "--pretty", "false", "-p", config];
  try {
    return (await run(process.execPath, args, { cwd: folder })).stdout;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

/** The lines that a compiler says something of, with all it says. */
function complaintsOf(output: string): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  const said = output.split(/\n(?! )/).filter((text) => text !== "");
  for (const text of said) {
    const line = Number(/wrong\.ts\((\d+),/.exec(text)?.[1] ?? 0);
    lines.set(line, `${lines.get(line) ?? ""}${text}\n`);
  }
  return lines;
}

/** Each line of the wrong uses that must be an error, with the sentence that must be in it. */
const expected = wrongSource.split("\n").flatMap((text, at) => {
  const found = /\/\/ @ts-expect-error(?:: (.*))?$/.exec(text);
  return found ? [[at + 2, found[1] ?? ""] as const] : [];
});

async function compile(compiler: string, mode: keyof typeof modes) {
  const name = `${compiler}-${mode}`;
  const project = join(folder, name);
  mkdirSync(project);
  writeFileSync(join(project, "right.ts"), rightSource);
  const wrong = wrongSource.replaceAll("@ts-expect-error", "");
  writeFileSync(join(project, "wrong.ts"), wrong);
  const config = join(project, "tsconfig.json");
  const options = { ...compilerOptions, ...modes[mode] };
  writeFileSync(config, JSON.stringify({ compilerOptions: options }));
  return complaintsOf(await tsc(compiler, config));
}

async function compileBySwc(version: string | undefined, metadata: boolean) {
  const { code } = await swc(rightSource, {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", decorators: true },
      transform:
        version === undefined
          ? { legacyDecorator: true, decoratorMetadata: metadata }
          : { decoratorVersion: version as "2022-03" },
    },
    module: { type: "es6" },
    swcrc: false,
    configFile: false,
  });
  write(`swc-${version ?? (metadata ? "metadata" : "legacy")}`, code);
}

async function compileByEsbuild(legacy: boolean) {
  const { code } = await esbuild(rightSource, {
    loader: "ts",
    target: "es2022",
    tsconfigRaw: { compilerOptions: { experimentalDecorators: legacy } },
  });
  write(`esbuild-${legacy ? "legacy" : "standard"}`, code);
}

function write(name: string, code: string): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, "right.js"), code);
}

const runner = `
  const [, , ...files] = process.argv;
  const records = {};
  for (const file of files) {
    const loaded = await import(file);
    const classes = ${JSON.stringify(classes)};
    records[file] = {
      mode: Symbol.metadata in loaded.Spec ? "standard" : "legacy",
      classes: classes.map((name) => [name, loaded.markersOf(loaded[name])]),
    };
  }
  console.log(JSON.stringify(records));
`;

/** The records of the case in some files, each read by Node. */
async function recordsIn(
  files: readonly string[],
  flags: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Record<string, unknown>> {
  const script = join(folder, "runner.mjs");
  writeFileSync(script, runner);
  const args = [...flags, script, ...files];
  const options = { cwd: folder, env: { ...process.env, ...env } };
  const { stdout } = await run(process.execPath, args, options);
  return JSON.parse(stdout) as Record<string, unknown>;
}

const everyCompile = compilers.flatMap((compiler) =>
  (Object.keys(modes) as (keyof typeof modes)[]).map(
    (mode) => [compiler, mode] as const,
  ),
);

describe("the decorators, by every compiler in every mode", () => {
  it("are errors where they are used wrongly, and only there", async () => {
    const compiled = await Promise.all(
      everyCompile.map(([compiler, mode]) => compile(compiler, mode)),
    );
    for (const [at, complaints] of compiled.entries()) {
      const of = everyCompile[at]?.join(" ");
      const lines = expected.map(([line]) => line);
      expect([of, [...complaints.keys()].toSorted((a, b) => a - b)]).toEqual([
        of,
        lines,
      ]);
      for (const [line, sentence] of expected)
        expect(complaints.get(line)).toContain(sentence);
    }
  }, 60_000);

  it("leave the same record", async () => {
    await Promise.all([
      compileBySwc(undefined, false),
      compileBySwc(undefined, true),
      compileBySwc("2022-03", false),
      compileBySwc("2023-11", false),
      compileByEsbuild(true),
      compileByEsbuild(false),
    ]);
    const compiled = [
      ...everyCompile.map((names) => names.join("-")),
      ...["legacy", "metadata", "2022-03", "2023-11"].map((v) => `swc-${v}`),
      ...["legacy", "standard"].map((mode) => `esbuild-${mode}`),
    ].map((name) => join(folder, name, "right.js"));
    const tsx = join(repository, "node_modules/tsx/dist/loader.mjs");
    const [records, ...byTsx] = await Promise.all([
      recordsIn(compiled),
      ...(["standard", "legacy"] as const).map((mode) =>
        recordsByTsx(tsx, mode),
      ),
    ]);
    const all = Object.entries(Object.assign({}, records, ...byTsx) as object);
    expect(all).toHaveLength(compiled.length + 2);
    const record: unknown = JSON.parse(JSON.stringify(recordsOf(right)));
    for (const [file, found] of all) {
      const mode = /legacy|metadata/.test(file) ? "legacy" : "standard";
      expect([file, found]).toEqual([file, { mode, classes: record }]);
    }
  }, 60_000);
});

function recordsByTsx(loader: string, mode: keyof typeof modes) {
  const project = join(folder, `tsx-${mode}`);
  mkdirSync(project);
  writeFileSync(join(project, "right.ts"), rightSource);
  const config = { compilerOptions: { ...compilerOptions, ...modes[mode] } };
  const path = join(project, "tsconfig.json");
  writeFileSync(path, JSON.stringify(config));
  const file = join(project, "right.ts");
  return recordsIn([file], ["--import", pathToFileURL(loader).href], {
    TSX_TSCONFIG_PATH: path,
  });
}
