import {
  argumentSpan,
  type JsonSchema,
  type Kind,
  type Problem,
  type Span,
} from "@kubewright/generator";

import type { WarnOfKind } from "../advice/kind-warnings.ts";
import { crdWarnings } from "../advice/warnings.ts";
import { parseJsonPath, parsePlainPath } from "./json-path.ts";
import { hintOf, lackOf } from "./path-hints.ts";
import { pathFault } from "./readable-path.ts";
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
  /** Whether names and dots are all that is read. */
  readonly isPlain?: true;
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
  date: [["string"], "a string with a date and a time"],
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

const starts: Readonly<Record<string, RegExp>> = {
  specReplicasPath: /^\.spec\./,
  statusReplicasPath: /^\.status\./,
  labelSelectorPath: /^\.(spec|status)\./,
};

function scalePaths({ scale, marker }: Kind): readonly PathUse[] {
  const paths = Object.entries(scale ?? {});
  // What begins otherwise is an error of its own.
  const begun = paths.filter(([option, path]) => starts[option]?.test(path));
  return begun.map(([option, path]) => ({
    what: `The scale subresource's '${option}'`,
    isPlain: true as const,
    path,
    span: argumentSpan(marker, `/0/subresources/scale/${option}`),
    ...(option === "labelSelectorPath"
      ? { types: ["string"], wanted: "a string" }
      : { types: ["integer"], wanted: "an integer" }),
  }));
}

function problemOf(use: PathUse, root: JsonSchema): Problem | undefined {
  const { what, path } = use;
  if (!path.startsWith(".")) return undefined;
  const fault = use.isPlain ? undefined : pathFault(path);
  if (fault !== undefined)
    return crdWarnings.unreadablePath({ what, path }, fault);
  const steps = use.isPlain ? parsePlainPath(path) : parseJsonPath(path);
  const resolved = resolvePath(root, path, steps);
  if (resolved.found === "nothing")
    return crdWarnings.pathLeadsNowhere(
      { what, path },
      lackOf(resolved),
      hintOf(resolved, path),
    );
  return resolved.found === "field"
    ? typeProblem(use, resolved.schema)
    : undefined;
}

function typeProblem(
  { what, path, types, wanted }: PathUse,
  schema: JsonSchema,
): Problem | undefined {
  const found = kindOf(schema);
  if (found === undefined || types.length === 0) return undefined;
  if (types.includes(found)) {
    const isDated = wanted.includes("date") && !mayBeDate(schema);
    if (!isDated) return undefined;
    const { format } = schema;
    const other =
      format === undefined
        ? "one of a few strings"
        : `a string of format '${format}'`;
    return crdWarnings.pathType(what, path, other, wanted);
  }
  return crdWarnings.pathType(what, path, words[found], wanted);
}

/** Only a time with a date and a zone is shown as an age. */
function mayBeDate({ format = "date-time", enum: values }: JsonSchema) {
  return values === undefined && /^date-?time$/.test(format);
}

function kindOf(schema: JsonSchema): keyof typeof words | undefined {
  return schema["x-kubernetes-int-or-string"] ? "either" : schema.type;
}

const words = {
  array: "a list",
  boolean: "a boolean",
  either: "an integer or a string",
  integer: "an integer",
  number: "a number",
  object: "an object",
  string: "a string",
} as const;
