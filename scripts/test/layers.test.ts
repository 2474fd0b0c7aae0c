import { join } from "node:path";

import { modulesBelow } from "../check-layers.ts";
import { breaches } from "../layers.ts";

const module = (path: string, ...imports: string[]) => ({
  path,
  imports,
  valueImports: imports,
});

describe("the layers", () => {
  it.each([
    ["deepcopy-gen/src/index.ts", "@kubewright/generator"],
    ["crd-gen/src/index.ts", "@kubewright/apiextensions"],
    ["kubewright/src/index.ts", "@kubewright/crd-gen"],
    ["generator/src/link/marker-checks.ts", "@kubewright/markers/table"],
    ["generator/src/link/types.ts", "../load/facts.ts"],
    ["generator/src/index.ts", "./load/project.ts"],
  ])("allow %s to import %s", (path, specifier) => {
    expect(breaches([module(path, specifier)])).toEqual([]);
  });

  it.each([
    [
      "deepcopy-gen/src/index.ts",
      "@kubewright/crd-gen",
      "a generator never imports a generator",
    ],
    [
      "deepcopy-gen/src/index.ts",
      "@kubewright/apimachinery",
      "no arrow of the design leads there",
    ],
    [
      "generator/src/index.ts",
      "@kubewright/apimachinery/meta/v1",
      "no arrow of the design leads there",
    ],
    [
      "apiextensions/src/index.ts",
      "@kubewright/markers",
      "no arrow of the design leads there",
    ],
    [
      "generator/src/schema/schemas.ts",
      "typescript",
      "only packages/generator/src/load imports 'typescript'",
    ],
    ["generator/src/load/checker.ts", "typescript", "loaded by createRequire"],
    [
      "crd-gen/src/index.ts",
      "../../generator/src/index.ts",
      "leaves the package's src folder",
    ],
    [
      "crd-gen/src/index.ts",
      "@kubewright/crd-gen",
      "imports its own package by name",
    ],
    ["utils/src/index.ts", "./a.ts", "no package is called 'utils'"],
  ])("refuse that %s imports %s", (path, specifier, message) => {
    expect(breaches([module(path, specifier)])).toMatchObject([
      { path, message: expect.stringContaining(message) },
    ]);
  });

  it("hold for this repository, of which every source file is looked at", () => {
    const modules = modulesBelow(join(import.meta.dirname, "../.."));
    expect(modules.length).toBeGreaterThan(150);
    expect(
      modules.filter(({ imports }) => imports.includes("typescript")).length,
    ).toBeGreaterThan(3);
    expect(breaches(modules)).toEqual([]);
  });
});
