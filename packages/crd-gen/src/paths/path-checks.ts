import {
  argumentSpan,
  didYouMean,
  type JsonSchema,
  type Kind,
  type Span,
} from "@kubewright/generator";

import type { Checks } from "../checks.ts";
import { crdProblems } from "../problems.ts";
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

/** Reports the paths of columns, of the scale subresource and of selectable fields that lead nowhere or to a value of another type. */
export function checkPaths(kind: Kind, root: JsonSchema, checks: Checks): void {
  for (const use of [...columns(kind), ...scalePaths(kind), ...selected(kind)])
    checkPath(use, root, checks);
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

function selected({ selectableFields, marker }: Kind): readonly PathUse[] {
  return selectableFields.map((path, i) => ({
    what: "A selectable field",
    path,
    span: argumentSpan(marker, `/0/selectableFields/${i}`),
    types: ["string", "boolean", "integer"],
    wanted: "a string, a boolean or an integer",
  }));
}

function checkPath(use: PathUse, root: JsonSchema, checks: Checks): void {
  const { what, path, span, types, wanted } = use;
  if (!path.startsWith(".") || checks.hasErrorAt(span)) return;
  const resolved = resolvePath(root, path);
  switch (resolved.found) {
    case "open":
      return;
    case "nothing": {
      const { at, name, known } = resolved;
      const near = didYouMean(name, known);
      checks.report(
        crdProblems.pathLeadsNowhere({ what, path }, at, known, near),
        span,
      );
      return;
    }
    case "field": {
      const { type } = resolved.schema;
      if (type === undefined || types.length === 0 || types.includes(type))
        return;
      checks.report(
        crdProblems.pathType(what, path, words[type], wanted),
        span,
      );
    }
  }
}

const words = {
  array: "a list",
  boolean: "a boolean",
  integer: "an integer",
  number: "a number",
  object: "an object",
  string: "a string",
} as const;
