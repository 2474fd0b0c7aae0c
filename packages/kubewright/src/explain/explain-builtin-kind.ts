import { builtinDefinitions } from "../builtin-definitions.ts";
import { Misuse } from "../misuse.ts";
import { findField, namesIn } from "./find-field.ts";
import { inlineDefinition, typeNames } from "./inline-definition.ts";
import type { Explanation } from "./render-field.ts";
import { shownField } from "./shown-field.ts";

interface BuiltinKind {
  readonly id: string;
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

const kinds: readonly BuiltinKind[] = Object.entries(
  builtinDefinitions,
).flatMap(([id, schema]) => {
  const named = schema["x-kubernetes-group-version-kind"] ?? [];
  const [first] = named;
  if (first === undefined || named.length > 1) return [];
  if (schema.properties?.["metadata"] === undefined) return [];
  const { group = "", version = "", kind = "" } = first;
  return [{ id, group, version, kind }];
});

/** The names of the built-in kinds. */
export const builtinNames: readonly string[] = kinds.map(({ kind }) => kind);

/** What a server holds for a field of a kind that it has by itself; nothing where there is no such kind. */
export function explainBuiltinKind(
  name: string,
  asked: string,
  apiVersion: string | undefined,
): Explanation | undefined {
  const wanted = name.toLowerCase();
  const named = kinds.filter(({ kind }) => isNamed(kind, wanted));
  const found = named.filter(
    (each) =>
      apiVersion === undefined ||
      [each.group, apiVersionOf(each)].includes(apiVersion),
  );
  if (named.length > 0 && found.length === 0)
    throw new Misuse(
      `Kind '${name}' has no version '${apiVersion}'; it has ${named.map((each) => `'${apiVersionOf(each)}'`).join(", ")}.`,
    );
  const chosen = found.at(-1);
  if (chosen === undefined) return undefined;
  const { group, version, kind, id } = chosen;
  const root = inlineDefinition(builtinDefinitions, id);
  const { schema, path, required } = findField(root, namesIn(asked), kind);
  const last = namesIn(path).at(-1) ?? "";
  return {
    group: group === "" ? "core" : group,
    kind,
    version,
    standing: "built in",
    path,
    declared: "in every API server",
    field: shownField(typeNames, last, schema, required),
  };
}

/** A built-in kind goes by its name, and by the plural that most have. */
function isNamed(kind: string, wanted: string): boolean {
  const own = kind.toLowerCase();
  const plurals = [`${own}s`, `${own}es`, own.replace(/y$/, "ies")];
  return own === wanted || plurals.includes(wanted);
}

function apiVersionOf({ group, version }: BuiltinKind): string {
  return group === "" ? version : `${group}/${version}`;
}
