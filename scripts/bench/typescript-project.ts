import type {
  ApiPlan,
  ClassPlan,
  FieldPlan,
  GroupPlan,
  KindPlan,
  Shape,
} from "./kinds.ts";

/** How the sources of a project in TypeScript are written. */
export interface TypescriptOptions {
  /** Whether they carry markers; without them they are plain classes of the same fields. */
  readonly decorated: boolean;
  /** Whether tsc resolves the toolkit's packages to their sources, for a tree that is not built. */
  readonly fromSource?: boolean;
  /** The generators that `hack/update-codegen.ts` runs, by the names of the registry. */
  readonly generators?: readonly string[];
  /** Whether crd-gen holds what it makes against the rules of API servers, as it does for users. */
  readonly checked?: boolean;
}

/** The factories of the five generators, as a user's script imports them. */
export const allGenerators = [
  "deepcopyGen",
  "defaulterGen",
  "registerGen",
  "openapiGen",
  "crdGen",
] as const;

const markerNames = [
  "Default",
  "Kind",
  "ListType",
  "PrintColumn",
  "Rule",
  "Validate",
];
const scalarNames = [
  "Condition",
  "Duration",
  "int32",
  "int64",
  "IntOrString",
  "KubernetesObject",
  "ObjectMeta",
  "Quantity",
  "Time",
];
const sharedNames = ["Hostname", "Limits", "Reference", "Retry"];

/** The shared file's path; every kind imports it. */
export const sharedFile = "apis/shared/v1/types.ts";

/** The path of a kind's file. */
export function kindFile({ folder, version }: GroupPlan, kind: KindPlan) {
  return `apis/${folder}/${version}/${kind.name.toLowerCase()}.ts`;
}

/** The files of a project in TypeScript, by path. */
export function typescriptFiles(
  plan: ApiPlan,
  options: TypescriptOptions,
): ReadonlyMap<string, string> {
  const files = new Map([
    ["package.json", `${JSON.stringify(projectPackage, null, 2)}\n`],
    ["tsconfig.json", `${JSON.stringify(tsconfig(options), null, 2)}\n`],
    ["hack/boilerplate.ts.txt", "// Copyright The Bench Authors.\n"],
    ["hack/update-codegen.ts", script(options)],
    [sharedFile, sharedSource(plan, options)],
  ]);
  for (const group of plan.groups)
    for (const kind of group.kinds)
      files.set(kindFile(group, kind), kindSource(group, kind, options));
  return files;
}

const projectPackage = {
  name: "bench-project",
  private: true,
  type: "module",
  scripts: {
    codegen: "kubewright run hack/update-codegen.ts",
    nothing: "node -e 0",
  },
};

function tsconfig({ fromSource }: TypescriptOptions) {
  return {
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2023"],
      module: "NodeNext",
      moduleResolution: "NodeNext",
      ...(fromSource === true && { customConditions: ["source"] }),
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      noEmit: true,
    },
    include: ["apis"],
  };
}

function script({
  generators = allGenerators,
  checked = true,
}: TypescriptOptions): string {
  const switched = checked
    ? ""
    : `globalThis[Symbol.for("kubewright.crd-gen.unchecked")] = true;\n`;
  return `import { codegen, ${generators.join(", ")} } from "kubewright";

${switched}await codegen({
  apis: ["apis/*/*"],
  headerFile: "hack/boilerplate.ts.txt",
  generators: [${generators.map((name) => `${name}()`).join(", ")}],
});
`;
}

function sharedSource(plan: ApiPlan, options: TypescriptOptions): string {
  const hostname = options.decorated
    ? `Validate<string, { maxLength: 253; pattern: "^[a-z0-9.-]+$" }>`
    : "string";
  const body = [
    `/** A host name of the cluster's domain. */\nexport type Hostname = ${hostname};`,
    ...plan.shared.map((plan) => classSource(plan, options)),
  ].join("\n\n");
  return `${imports(body, false)}${body}\n`;
}

function kindSource(
  group: GroupPlan,
  kind: KindPlan,
  options: TypescriptOptions,
): string {
  const body = [
    ...kind.classes.map((plan) => classSource(plan, options)),
    rootSource(group, kind, options),
  ].join("\n\n");
  return `${imports(body, true)}${body}\n`;
}

/** Imports of the names that the body uses in code: as a decorator, an argument of `<` or a type. */
function imports(body: string, shared: boolean): string {
  const code = body.replaceAll(/\/\*\*[^]*?\*\//g, "");
  const used = (names: readonly string[]) =>
    names.filter((name) => new RegExp(`[@ <]${name}\\b`).test(code));
  const line = (keyword: string, names: readonly string[], from: string) =>
    names.length === 0
      ? ""
      : `${keyword} { ${names.join(", ")} } from "${from}";\n`;
  return [
    line("import", used(markerNames), "@kubewright/markers"),
    line("import type", used(scalarNames), "@kubewright/apimachinery/meta/v1"),
    shared
      ? line("import type", used(sharedNames), "../../shared/v1/types.ts")
      : "",
    "\n",
  ].join("");
}

function classSource(
  plan: ClassPlan,
  { decorated }: TypescriptOptions,
): string {
  const rule =
    decorated && plan.rule ? `@Rule(${JSON.stringify(plan.rule)})\n` : "";
  const fields = plan.fields.map((field) => fieldSource(field, decorated));
  return `${docSource(plan.doc, "")}${rule}export class ${plan.name} {\n${fields.join("\n")}}`;
}

function fieldSource(field: FieldPlan, decorated: boolean): string {
  const markers = decorated
    ? markersOf(field.type).map((marker) => `  ${marker}\n`)
    : [];
  return `${docSource(field.doc, "  ")}${markers.join("")}  ${field.name}${field.optional ? "?" : "!"}: ${typeSource(field.type)};\n`;
}

function docSource(lines: readonly string[], indent: string): string {
  const body = lines.map((line) => `${indent} * ${line}\n`).join("");
  return `${indent}/**\n${body}${indent} */\n`;
}

function markersOf(type: Shape): string[] {
  const markers: string[] = [];
  const rules = rulesOf(type);
  if (rules) markers.push(`@Validate(${JSON.stringify(rules)})`);
  if ("default" in type)
    markers.push(`@Default(${JSON.stringify(type.default)})`);
  if (type.shape === "classList") markers.push(`@ListType("map", ["name"])`);
  if (type.shape === "texts" && type.set) markers.push(`@ListType("set")`);
  return markers;
}

function rulesOf(type: Shape): Record<string, string | number> | undefined {
  switch (type.shape) {
    case "text":
      return {
        maxLength: type.maxLength,
        ...(type.pattern !== undefined && { pattern: type.pattern }),
      };
    case "integer":
      return { minimum: type.minimum, maximum: type.maximum };
    case "texts":
    case "hosts":
      return { maxItems: type.maxItems };
    case "boolean":
    case "enum":
    case "builtin":
    case "shared":
    case "textMap":
    case "integerMap":
    case "class":
    case "classList":
    case "classMap":
      return undefined;
  }
}

function typeSource(type: Shape): string {
  switch (type.shape) {
    case "text":
      return "string";
    case "integer":
      return `int${type.bits}`;
    case "boolean":
      return "boolean";
    case "enum":
      return type.values.map((value) => JSON.stringify(value)).join(" | ");
    case "builtin":
    case "shared":
    case "class":
      return type.name;
    case "texts":
      return "string[]";
    case "hosts":
      return "Hostname[]";
    case "textMap":
      return "Record<string, string>";
    case "integerMap":
      return "Record<string, int32>";
    case "classList":
      return `${type.name}[]`;
    case "classMap":
      return `Record<string, ${type.name}>`;
  }
}

function rootSource(
  { group, version }: GroupPlan,
  kind: KindPlan,
  { decorated }: TypescriptOptions,
): string {
  const options = {
    group,
    version,
    plural: kind.plural,
    scope: kind.cluster ? "Cluster" : "Namespaced",
    subresources: { status: true },
  };
  const column = {
    name: "Name of it",
    type: "string",
    jsonPath: ".spec.name",
  };
  const markers = decorated
    ? `@Kind(${JSON.stringify(options)})\n@PrintColumn(${JSON.stringify(column)})\n`
    : "";
  return `${docSource(kind.doc, "")}${markers}export class ${kind.name} implements KubernetesObject {
  readonly apiVersion!: "${group}/${version}";
  readonly kind!: "${kind.name}";
  metadata!: ObjectMeta;
  spec!: ${kind.name}Spec;
  status?: ${kind.name}Status;
}`;
}
