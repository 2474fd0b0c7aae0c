import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const importStatement = /^import (?:type )?\{([^}]*)\} from "([^"]+)";\n/gm;

/** The type forms of markers that declarations of the built-in API have, which mean the type that they stand around. */
const forms = /\b(OpenAPIDefinition|OpenEnum|Schemaless|ZeroDefault)</;

/** The declarations of a folder's modules, by their names without endings. */
export function declarationsOf(dir: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(dir, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".d.ts"))
      .toSorted()
      .map((file) => [
        file.replace(/\.d\.ts$/, ""),
        readFileSync(join(dir, file), "utf8"),
      ]),
  );
}

/** The declarations of a module that is put together of some: of all classes and their registration, or of one file with imports of its own. */
export function moduleDeclarations(
  texts: ReadonlyMap<string, string>,
  own?: string,
): string {
  const imports = new Map<string, Set<string>>();
  const bodies: string[] = [];
  for (const [name, text] of texts) {
    if (own === undefined && isApart(name)) continue;
    for (const [, names = "", from = ""] of text.matchAll(importStatement))
      note(imports, names, moduleName(from, own));
    bodies.push(
      name === "zz_generated.openapi"
        ? openapiDeclarations(text)
        : plain(
            text.replace(importStatement, "").replace(/^export \{\};\n/gm, ""),
          ),
    );
  }
  return `${importsOf(imports)}${bodies.join("")}`;
}

/** Whether a file is a module of its own, or only lists others. */
function isApart(name: string): boolean {
  return name === "index" || /^zz_generated\.(?!register)/.test(name);
}

function moduleName(from: string, own: string | undefined): string | undefined {
  if (from === "@kubewright/markers") return undefined;
  if (/^\.\.?\/(?!\.\.)/.test(from)) return own;
  return from.replace(/^(\.\.\/\.\.\/.*)\/[^/]+$/, "$1/index.js");
}

function note(
  imports: Map<string, Set<string>>,
  names: string,
  from: string | undefined,
): void {
  if (from === undefined) return;
  const known = imports.get(from) ?? new Set();
  imports.set(from, known);
  for (const name of names.split(",").map((each) => each.trim()))
    if (name !== "") known.add(name.replace(/^type /, ""));
}

function importsOf(imports: ReadonlyMap<string, ReadonlySet<string>>): string {
  return [...imports]
    .filter(([, names]) => names.size > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([from, names]) =>
        `import type { ${[...names].toSorted().join(", ")} } from "${from}";\n`,
    )
    .join("");
}

/** The type forms of markers as the types that they stand around. */
function plain(text: string): string {
  for (let rest = text; ;) {
    const found = forms.exec(rest);
    if (found === null) return rest;
    const start = found.index + found[0].length;
    const { comma, end } = argumentsFrom(rest, start);
    const inner = rest.slice(start, comma).trim();
    rest = `${rest.slice(0, found.index)}${inParentheses(inner)}${rest.slice(end + 1)}`;
  }
}

/** Where the first type argument ends, and where all of them do. */
function argumentsFrom(
  text: string,
  start: number,
): { readonly comma: number; readonly end: number } {
  let comma: number | undefined;
  let depth = 0;
  for (let at = start; ; at++) {
    const sign = text[at];
    if (sign === "," && depth === 0) comma ??= at;
    if (sign === "<" || sign === "{" || sign === "[") depth++;
    if (sign === "}" || sign === "]") depth--;
    if (sign !== ">") continue;
    if (depth === 0) return { comma: comma ?? at, end: at };
    depth--;
  }
}

function inParentheses(type: string): string {
  return type.includes("|") ? `(${type})` : type;
}

/** Schemas as names alone: spelled out, their type would be as large as they are. */
function openapiDeclarations(text: string): string {
  const names = [...text.matchAll(/^ {4}readonly "([^"]+)": \{/gm)].map(
    ([, name = ""]) => `    readonly "${name}": object;\n`,
  );
  const comment = /\/\*\*[^]*?\*\//.exec(text)?.[0] ?? "";
  return `${comment}\nexport declare const openAPIDefinitions: {\n${names.join("")}};\n`;
}
