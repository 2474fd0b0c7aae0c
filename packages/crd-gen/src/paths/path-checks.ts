import {
  argumentSpan,
  didYouMean,
  type JsonSchema,
  type Kind,
  type Problem,
  type Span,
} from "@kubewright/generator";

import type { WarnOfKind } from "../advice/kind-warnings.ts";
import { crdWarnings } from "../advice/warnings.ts";
import { resolvePath } from "./resolve-path.ts";

/** A path that a marker gives, and what should be there. */
interface PathUse {
  /** As the beginning of a sentence: `Print column 'Host'`. */
  readonly what: string;
  readonly path: string;
  readonly span: Span;
  readonly types: readonly string[];
  /** What the types are in words. */
  readonly wanted: string;
}

/** Warns of the paths of columns and of the scale subresource that lead nowhere or to a value of another type. */
export function checkPaths(
  kind: Kind,
  root: JsonSchema,
  warn: WarnOfKind,
): void {
  for (const use of [...columns(kind), ...scalePaths(kind)]) {
    const problem = problemOf(use, root);
    if (problem !== undefined) warn(kind, problem, use.span);
  }
}

const columnTypes: Readonly<
  Record<string, readonly [types: readonly string[], wanted: string]>
> = {
  boolean: [["boolean"], "a boolean"],
  date: [["string"], "a string with a date"],
  integer: [["integer", "number"], "a number"],
  number: [["integer", "number"], "a number"],
  // What is no string is printed as JSON would be.
  string: [[], "any value"],
};

function columns({ printColumns }: Kind): readonly PathUse[] {
  return printColumns.map(({ name, type, jsonPath, marker }) => {
    const [types, wanted] = columnTypes[type] ?? [[], ""];
    return {
      what: `Print column '${name}'`,
      path: jsonPath,
      span: argumentSpan(marker, "/0/jsonPath"),
      types,
      wanted: `${wanted} for its type '${type}'`,
    };
  });
}

function scalePaths({ scale, marker }: Kind): readonly PathUse[] {
  return Object.entries(scale ?? {}).map(([option, path]) => ({
    what: `The scale subresource's '${option}'`,
    path,
    span: argumentSpan(marker, `/0/subresources/scale/${option}`),
    ...(option === "labelSelectorPath"
      ? { types: ["string"], wanted: "a string" }
      : { types: ["integer"], wanted: "an integer" }),
  }));
}

function problemOf(use: PathUse, root: JsonSchema): Problem | undefined {
  const { what, path, types, wanted } = use;
  if (!path.startsWith(".")) return undefined;
  const resolved = resolvePath(root, path);
  if (resolved.found === "nothing") {
    const { at, name, known } = resolved;
    const near = didYouMean(name, known);
    return crdWarnings.pathLeadsNowhere({ what, path }, at, known, near);
  }
  const type = resolved.found === "field" ? resolved.schema.type : undefined;
  if (type === undefined || types.length === 0 || types.includes(type))
    return undefined;
  return crdWarnings.pathType(what, path, words[type], wanted);
}

const words = {
  array: "a list",
  boolean: "a boolean",
  integer: "an integer",
  number: "a number",
  object: "an object",
  string: "a string",
} as const;
