import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import type { Problem } from "../src/diagnostics/problem.ts";
import { openProject } from "../src/load/project.ts";
import type { Store } from "../src/load/store.ts";
import type { Model } from "../src/model/model.ts";
import type { Span } from "../src/model/span.ts";
import type { Type } from "../src/model/type.ts";

export interface Found {
  readonly id: string;
  readonly message: string;
  readonly help: string;
  /** The source text at the problem's place. */
  readonly at: string;
  readonly span: Span | undefined;
}

export interface ReadSources {
  readonly models: readonly Model[];
  readonly problems: readonly Found[];
}

/** A store that keeps nothing. */
export const emptyStore: Store = {
  read: () => undefined,
  write: () => undefined,
  hashOf: (file) => {
    const text = textOf(file);
    return text === undefined
      ? undefined
      : createHash("sha256").update(text).digest("hex");
  },
  text: textOf,
};

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Reads sources given by path, from a folder of their own; every folder with a file below `apis` is an API folder. */
export function readSources(
  files: Readonly<Record<string, string>>,
): ReadSources {
  // Inside of the repository, so that its packages are found.
  const root = mkdtempSync(join(import.meta.dirname, ".read-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return readFolder(root, files);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function readFolder(
  root: string,
  files: Readonly<Record<string, string>>,
): ReadSources {
  const problems: Found[] = [];
  const report = ({ id, message, help }: Problem, span?: Span) => {
    const at =
      span === undefined
        ? ""
        : (textOf(join(root, span.file)) ?? "").slice(span.start, span.end);
    problems.push({ id, message, help, at, span });
  };
  const dirs = Object.keys(files)
    .filter((path) => path.startsWith("apis/"))
    .map(dirname);
  const apis = [...new Set(dirs)].toSorted();
  const project = openProject({ root, apis, store: emptyStore, report });
  return {
    models: project.units.map((unit) => project.modelOf(unit)),
    problems,
  };
}

/** A type in a few words. */
export function show(type: Type): string {
  const markers = (type.markers ?? []).map(
    ({ name, args }) =>
      `@${name}(${args.map((arg) => JSON.stringify(arg)).join(", ")}) `,
  );
  return `${markers.join("")}${showBare(type)}${type.nullable ? " | null" : ""}`;
}

function showBare(type: Type): string {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "literals":
      return type.values.map((value) => JSON.stringify(value)).join(" | ");
    case "list":
      return `list of ${show(type.item)}`;
    case "map":
      return `map of ${show(type.value)}`;
    case "ref":
      return type.to.replace(/^.*#/, "");
    case "object":
      return `{ ${type.fields.map(({ name, optional, type: of }) => `${name}${optional ? "?" : ""}: ${show(of)}`).join("; ")} }`;
    case "union":
      return `${type.discriminator} of ${type.members.map(show).join(" or ")}`;
    case "unknown":
      return "unknown";
  }
}

/** The fields of a class, each in a few words. */
export function showClass(
  { models }: ReadSources,
  name: string,
): readonly string[] {
  const declarations = models.flatMap((model) =>
    Object.values(model.declarations),
  );
  const found = declarations.find((declaration) => declaration.name === name);
  if (found?.kind === "class")
    return found.fields.map(
      ({ name: field, optional, type }) =>
        `${field}${optional ? "?" : ""}: ${show(type)}`,
    );
  return found?.kind === "alias"
    ? [show(found.type)]
    : found
      ? found.values.map(String)
      : [];
}
