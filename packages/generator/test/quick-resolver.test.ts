import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { ModuleResolver } from "../src/load/module-resolution.ts";
import { QuickResolver } from "../src/load/quick/quick-resolver.ts";
import { readTsconfig } from "../src/load/tsconfig.ts";
import { sourcesIn } from "./sources-in.ts";

const repository = join(import.meta.dirname, "../../..");

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "kubewright-resolver-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, unknown>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const text =
      typeof content === "string" ? content : JSON.stringify(content);
    writeFileSync(file, text);
  }
}

/** What both say of an import; the quick one may leave it to the other. */
function resolveBoth(root: string, from: string, specifier: string) {
  const resolver = new ModuleResolver(root, undefined);
  const quick = new QuickResolver({
    root,
    customConditions: ["source"],
    looked: { files: new Set(), absent: new Set() },
  }).resolve(from, specifier);
  const compiler = resolver.resolveWithCompiler(from, specifier);
  return { quick, compiler: compiler ?? "nowhere" };
}

test("the imports of the fixtures lead where the compiler says", () => {
  let quickly = 0;
  for (const file of sourcesIn(join(repository, "fixtures"))) {
    const text = readFileSync(file, "utf8");
    for (const [, specifier = ""] of text.matchAll(/ from "([^"]+)"/g)) {
      const { quick, compiler } = resolveBoth(repository, file, specifier);
      if (quick === undefined) continue;
      expect({ file, specifier, to: quick }).toEqual({
        file,
        specifier,
        to: compiler,
      });
      quickly++;
    }
  }
  expect(quickly).toBeGreaterThan(300);
});

const installed = {
  name: "installed",
  version: "1.0.0",
  exports: {
    ".": { source: "./src/index.ts", default: "./dist/index.js" },
    "./v1": { types: "./src/v1.ts", source: "./src/other.ts" },
    "./nested": {
      import: { source: "./src/v1.ts" },
      default: "./src/index.ts",
    },
    "./built": "./dist/index.js",
    "./typed": { "types@>=4": "./src/v1.ts", source: "./src/other.ts" },
    "./hidden": null,
    "./gone": "./src/gone.ts",
    "./any/*": "./src/*.ts",
  },
};

const project = {
  "package.json": { name: "project", exports: { ".": "./a.ts" } },
  "a.ts": "",
  "apis/v1/b.ts": "",
  "apis/v1/c.d.ts": "",
  "apis/v1/index.ts": "",
  "node_modules/installed/package.json": installed,
  "node_modules/installed/src/index.ts": "",
  "node_modules/installed/src/v1.ts": "",
  "node_modules/installed/src/other.ts": "",
  "node_modules/installed/dist/index.js": "",
  "node_modules/@scope/bare/package.json": { name: "@scope/bare" },
  "node_modules/@scope/bare/index.ts": "",
  "node_modules/sealed/package.json": {
    ...installed,
    name: "sealed",
    exports: { ".": installed.exports["."] },
  },
  "node_modules/sealed/src/index.ts": "",
  "node_modules/sealed/src/v1.ts": "",
  "node_modules/typed/package.json": {
    name: "typed",
    exports: { ".": "./a.ts" },
  },
  "node_modules/@types/typed/package.json": {
    name: "@types/typed",
    version: "1.0.0",
  },
  "node_modules/@types/typed/v1.d.ts": "",
  "linked/package.json": { ...installed, name: "linked" },
  "linked/src/index.ts": "",
  "linked/src/v1.ts": "",
};

test.each([
  ...["./b.ts", "./b.js", "./b", "./c.ts", "./c.d.ts", ".", "../../a.ts"],
  ...["./gone.ts", "installed", "installed/v1", "installed/nested"],
  ...["installed/built", "installed/typed", "installed/hidden"],
  ...["installed/gone", "installed/any/v1", "installed/src/v1.ts", "linked"],
  ...["sealed", "sealed/v1", "sealed/src/v1.ts", "typed/v1"],
  ...["linked/v1", "@scope/bare", "project", "absent", "node:fs", "#a", "/a"],
])("'%s' leads where the compiler says, or is left to it", (specifier) => {
  write(project);
  symlinkSync(join(folder, "linked"), join(folder, "node_modules/linked"));
  const from = join(folder, "apis/v1/x.ts");
  const { quick, compiler } = resolveBoth(folder, from, specifier);
  if (quick !== undefined) expect(quick).toEqual(compiler);
  const usual =
    /^(\.\.?\/.*[ab]\.[jt]s|(installed|linked)(\/v1|\/nested)?|sealed.*)$/;
  expect(quick !== undefined).toBe(usual.test(specifier));
});

test.each([
  ["is closed too", "sealed", "nowhere"],
  ["has the path", "installed", undefined],
])(
  "what a package does not export is sought above it, where another %s",
  (_, other, expected) => {
    write(project);
    mkdirSync(join(folder, "inner/node_modules"), { recursive: true });
    rmSync(join(folder, "node_modules/sealed"), { recursive: true });
    write({
      "closed/package.json": { ...installed, exports: { ".": "./a.ts" } },
      "closed/src/v1.ts": "",
    });
    const above = other === "sealed" ? "closed" : "node_modules/installed";
    symlinkSync(
      join(folder, "closed"),
      join(folder, "inner/node_modules/sealed"),
    );
    symlinkSync(join(folder, above), join(folder, "node_modules/sealed"));
    const from = join(folder, "inner/apis/v1/x.ts");
    const { quick, compiler } = resolveBoth(
      join(folder, "inner"),
      from,
      "sealed/v1",
    );
    expect(quick).toBe(expected);
    if (quick !== undefined) expect(quick).toEqual(compiler);
  },
);

test("a file beside another in an installed package belongs to the package", () => {
  write(project);
  const from = join(folder, "node_modules/installed/src/index.ts");
  const { quick, compiler } = resolveBoth(folder, from, "./v1.ts");
  expect(quick).toMatchObject({ owner: "installed" });
  expect(quick).toEqual(compiler);
});

test("what would change where an import leads is noted", () => {
  write(project);
  const resolver = new ModuleResolver(folder, undefined);
  resolver.resolve(join(folder, "apis/v1/x.ts"), "installed/v1");
  const inFolder = (paths: Iterable<string>) =>
    [...paths].map((path) => path.slice(folder.length + 1)).toSorted();
  expect(inFolder(resolver.looked.absent)).toEqual([
    "apis/package.json",
    "apis/v1/package.json",
  ]);
  expect(inFolder(resolver.looked.files)).toEqual([
    "node_modules/installed/package.json",
    "package.json",
  ]);
});

describe("a tsconfig", () => {
  const options = { compilerOptions: { customConditions: ["a", "source"] } };

  test("is read with its comments, stray commas and bases", () => {
    write({
      "tsconfig.json": `{
  // The base's decorators stay; "this" is no string.
  "extends": "./base.json", /* , */
  "compilerOptions": { "allowImportingTsExtensions": true, "x": "// no comment", },
}`,
      "base.json": {
        compilerOptions: {
          ...options.compilerOptions,
          experimentalDecorators: true,
        },
      },
    });
    const looked: string[] = [];
    expect(
      readTsconfig(join(folder, "tsconfig.json"), (file) => looked.push(file)),
    ).toEqual({
      customConditions: ["source", "a"],
      experimentalDecorators: true,
      importExtension: ".ts",
      faults: [],
    });
    expect(looked).toEqual([
      join(folder, "tsconfig.json"),
      join(folder, "base.json"),
    ]);
  });

  test("with paths, or a base from a package, is read by the compiler", () => {
    write({
      "tsconfig.json": {
        extends: "installed-base",
        compilerOptions: { paths: { "@a/*": ["./apis/*"] } },
      },
      "node_modules/installed-base/tsconfig.json": options,
    });
    expect(
      readTsconfig(join(folder, "tsconfig.json"), () => undefined),
    ).toEqual({
      customConditions: ["source", "a"],
      importExtension: ".js",
      paths: { "@a/*": ["./apis/*"] },
      pathsBasePath: folder,
      faults: [],
    });
  });

  test.each([
    ["that does not parse", '{ "compilerOptions": { } ', "tsconfig.json"],
    ["over one that is not there", '{ "extends": "./none.json" }', undefined],
    ["over a package that is not there", '{ "extends": "none" }', undefined],
    ["over one that does not parse", '{ "extends": "./bad.json" }', "bad.json"],
  ])("%s has a fault", (_, text, place) => {
    write({ "tsconfig.json": text, "bad.json": "{" });
    const { faults } = readTsconfig(
      join(folder, "tsconfig.json"),
      () => undefined,
    );
    expect(faults).not.toEqual([]);
    expect(faults[0]?.at?.file).toBe(place && join(folder, place));
  });

  test.each([
    ["options that our compiler does not know", '{ "someDay": true }'],
    ["values that it does not know", '{ "module": "esnext2030" }'],
    ["files to compile that there are not", '{ "strict": true }'],
  ])("with %s has none", (_, compilerOptions) => {
    write({
      "tsconfig.json": `{ "include": ["src"], "files": [], "extends": "installed-base", "compilerOptions": ${compilerOptions} }`,
      "node_modules/installed-base/tsconfig.json": options,
    });
    expect(
      readTsconfig(join(folder, "tsconfig.json"), () => undefined).faults,
    ).toEqual([]);
  });
});
