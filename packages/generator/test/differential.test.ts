import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type ts from "typescript";

import { openProject } from "../src/load/project.ts";
import type { Declaration } from "../src/model/declaration.ts";
import type { Model } from "../src/model/model.ts";
import type { Field, Type } from "../src/model/type.ts";
import { emptyStore } from "./read-sources.ts";

const compiler = createRequire(import.meta.url)("typescript") as typeof ts;
const fixtures = join(import.meta.dirname, "../../../fixtures");
const maxDepth = 6;

/** The folders of a fixture that hold API classes. */
function apiFolders(root: string): readonly string[] {
  const apis = join(root, "apis");
  if (!existsSync(apis)) return [];
  const files = readdirSync(apis, { recursive: true, encoding: "utf8" });
  const sources = files.filter(
    (file) => file.endsWith(".ts") && !file.includes("zz_generated"),
  );
  return [
    ...new Set(
      sources.map((file) => join("apis", dirname(file)).replace(/\/\.$/, "")),
    ),
  ].toSorted();
}

/** What the model says of a type, in a text that does not depend on how it was written. */
function fromModel(model: Model, type: Type, depth = 0): string {
  const nullable = type.nullable ? "null | " : "";
  return nullable + bareFromModel(model, type, depth);
}

function bareFromModel(model: Model, type: Type, depth: number): string {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "literals":
      return type.values
        .map((value) => JSON.stringify(value))
        .toSorted()
        .join(" | ");
    case "list":
      return `list of ${fromModel(model, type.item, depth)}`;
    case "map":
      return `map of ${fromModel(model, type.value, depth)}`;
    case "ref":
      return fromDeclaration(model, model.declarations[type.to]!, depth);
    case "object":
      return fieldsFromModel(model, type.fields, depth);
    case "union":
      return type.members
        .map((member) => fromModel(model, member, depth))
        .toSorted()
        .join(" | ");
    case "unknown":
      return (type.markers ?? []).some(({ name }) => name === "IntOrString")
        ? "number | string"
        : "unknown";
  }
}

function fromDeclaration(
  model: Model,
  declaration: Declaration,
  depth: number,
): string {
  switch (declaration.kind) {
    case "alias":
      return fromModel(model, declaration.type, depth);
    case "enum":
      return declaration.values
        .map((value) => JSON.stringify(value))
        .toSorted()
        .join(" | ");
    case "class":
      return fieldsFromModel(model, declaration.fields, depth);
  }
}

function fieldsFromModel(
  model: Model,
  fields: readonly Field[],
  depth: number,
): string {
  if (depth > maxDepth && fields.length > 0) return "…";
  const shown = fields.map((field) => {
    const either = field.markers.some(({ name }) => name === "IntOrString");
    const type = either
      ? "number | string"
      : fromModel(model, field.type, depth + 1);
    return `${field.name}${field.optional ? "?" : ""}: ${type}`;
  });
  return `{ ${shown.toSorted().join("; ")} }`;
}

/** What the checker says of a type, in the same text. */
function fromChecker(
  checker: ts.TypeChecker,
  type: ts.Type,
  depth = 0,
): string {
  const { TypeFlags } = compiler;
  if ((type.flags & TypeFlags.Substitution) !== 0)
    return fromChecker(checker, (type as ts.SubstitutionType).baseType, depth);
  if (!type.isUnion()) return partFromChecker(checker, type, depth);
  const parts = type.types.filter(
    (part) => (part.flags & (TypeFlags.Undefined | TypeFlags.Null)) === 0,
  );
  const nullable = type.types.some(
    (part) => (part.flags & TypeFlags.Null) !== 0,
  )
    ? "null | "
    : "";
  const shown = parts
    .map((part) => partFromChecker(checker, part, depth))
    .toSorted();
  const text = openEnum(shown) ? "string" : shown.join(" | ");
  return nullable + text.replace("false | true", "boolean");
}

/** Literals beside `string & {}`. */
function openEnum(shown: readonly string[]): boolean {
  return shown.includes("string") && !shown.includes("number");
}

function partFromChecker(
  checker: ts.TypeChecker,
  type: ts.Type,
  depth: number,
): string {
  const { TypeFlags } = compiler;
  const is = (flags: ts.TypeFlags) => (type.flags & flags) !== 0;
  if (type.isStringLiteral() || type.isNumberLiteral())
    return JSON.stringify(type.value);
  if (is(TypeFlags.Object) || type.isIntersection())
    return objectFromChecker(checker, type, depth);
  return is(TypeFlags.NonPrimitive) ? "{  }" : checker.typeToString(type);
}

function objectFromChecker(
  checker: ts.TypeChecker,
  type: ts.Type,
  depth: number,
): string {
  if (checker.isArrayType(type))
    return `list of ${fromChecker(checker, checker.getTypeArguments(type as ts.TypeReference)[0]!, depth)}`;
  if (
    type.isIntersection() &&
    type.types.some((part) => (part.flags & compiler.TypeFlags.String) !== 0)
  )
    return "string";
  const index = checker.getIndexInfosOfType(type)[0];
  if (index !== undefined)
    return `map of ${fromChecker(checker, index.type, depth)}`;
  const properties = checker.getPropertiesOfType(type);
  if (depth > maxDepth && properties.length > 0) return "…";
  const fields = properties.map((property) => {
    const optional =
      (property.flags & compiler.SymbolFlags.Optional) !== 0 ? "?" : "";
    return `${property.name}${optional}: ${fromChecker(checker, checker.getTypeOfSymbol(property), depth + 1)}`;
  });
  return `{ ${fields.toSorted().join("; ")} }`;
}

/** The project's exported, non-generic types as the checker sees them, by `file#name`. */
function readWithChecker(
  program: ts.Program,
  root: string,
): ReadonlyMap<string, string> {
  const checker = program.getTypeChecker();
  const types = new Map<string, string>();
  for (const source of program.getSourceFiles()) {
    const file = relative(root, source.fileName);
    if (file.startsWith("..") || file.includes("node_modules")) continue;
    for (const statement of source.statements) {
      if (
        !compiler.isClassDeclaration(statement) &&
        !compiler.isInterfaceDeclaration(statement)
      )
        continue;
      if (
        statement.typeParameters !== undefined ||
        statement.name === undefined
      )
        continue;
      const symbol = checker.getSymbolAtLocation(statement.name);
      if (symbol)
        types.set(
          `${file}#${statement.name.text}`,
          fromChecker(checker, checker.getDeclaredTypeOfSymbol(symbol)),
        );
    }
  }
  return types;
}

const projects = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter(
    (path) =>
      /(^|\/)apis$/.test(path) &&
      // Those are wrong on purpose.
      !/^(errors|first-mistakes)\//.test(path) &&
      !path.includes("node_modules"),
  )
  .map((path) => join(fixtures, dirname(path)))
  .toSorted();

describe("reading by syntax agrees with the checker", () => {
  it.each(projects.map((root) => [relative(fixtures, root), root]))(
    "on %s",
    (_, root) => {
      const problems: string[] = [];
      const apis = apiFolders(root);
      const project = openProject({
        root,
        apis,
        store: emptyStore,
        report: ({ message }) => problems.push(message),
      });
      const models = project.units.map((unit) => project.modelOf(unit));
      expect(problems).toEqual([]);
      const files = apis.flatMap((dir) =>
        readdirSync(join(root, dir))
          .filter((name) => name.endsWith(".ts") && !name.startsWith("zz_"))
          .map((name) => join(root, dir, name)),
      );
      const program = compiler.createProgram(files, optionsOf(root));
      const checked = readWithChecker(program, root);
      let compared = 0;
      for (const model of models)
        for (const declaration of model.packages.flatMap(
          ({ declarations }) => declarations,
        )) {
          const expected = checked.get(declaration.id);
          if (expected === undefined) continue;
          compared++;
          expect(
            `${declaration.id} = ${fromDeclaration(model, declaration, 0)}`,
          ).toBe(`${declaration.id} = ${expected}`);
        }
      expect(compared).toBeGreaterThan(0);
    },
  );
});

function optionsOf(root: string): ts.CompilerOptions {
  const {
    ModuleKind,
    ModuleResolutionKind,
    ScriptTarget,
    findConfigFile,
    parseJsonConfigFileContent,
    readConfigFile,
    sys,
  } = compiler;
  const config = findConfigFile(root, sys.fileExists)!;
  const { options } = parseJsonConfigFileContent(
    readConfigFile(config, sys.readFile).config,
    { ...sys, readDirectory: () => [] },
    dirname(config),
  );
  const { paths, pathsBasePath } = options;
  return {
    ...(paths && { paths, pathsBasePath }),
    module: ModuleKind.ESNext,
    moduleResolution: ModuleResolutionKind.Bundler,
    target: ScriptTarget.ES2022,
    customConditions: ["source"],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
  };
}
