import { equalJson, type Json, type JsonSchema } from "@kubewright/generator";

import type { Definition, GroupVersionKind } from "./definitions.ts";

const metaPrefix = "io.k8s.apimachinery.pkg.apis.meta.v1.";

/** The kinds of meta/v1, which belong to the core group. */
const coreKinds: ReadonlySet<string> = new Set([
  "APIGroup",
  "APIGroupList",
  "APIResourceList",
  "APIVersions",
  "Status",
]);

/** Those that servers take and give in every group version. */
const kindsEverywhere: ReadonlySet<string> = new Set([
  "DeleteOptions",
  "WatchEvent",
]);

/** A definition of meta/v1 with the kinds that have it in the document of a group version; others as they are. */
export function asMetaKind(
  name: string,
  definition: Definition,
  groupVersion?: Omit<GroupVersionKind, "kind">,
): Definition {
  const kind = name.startsWith(metaPrefix) ? name.slice(metaPrefix.length) : "";
  const everywhere = kindsEverywhere.has(kind);
  if (!everywhere && !coreKinds.has(kind)) return definition;
  const core = { group: "", kind, version: "v1" };
  const here = { ...core, ...groupVersion };
  const both = everywhere && !equalJson(core, here);
  return {
    ...definition,
    "x-kubernetes-group-version-kind": both ? [core, here] : [core],
  };
}

const validations: ReadonlySet<string> = new Set([
  "enum",
  "maxLength",
  "minLength",
  "minimum",
  "nullable",
  "pattern",
]);

/** A definition of meta/v1 as API servers publish it: what it says of valid values is for CustomResourceDefinitions alone. */
export function withoutValidations(
  name: string,
  definition: Definition,
): Definition {
  return name.startsWith(metaPrefix) ? stripped(definition) : definition;
}

function stripped(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema)
    .filter(([keyword]) => !validations.has(keyword))
    .map(([keyword, value]) => [
      keyword,
      strippedBelow(keyword, value as Json),
    ]);
  return Object.fromEntries(entries) as JsonSchema;
}

function strippedBelow(keyword: string, value: Json): unknown {
  if (keyword !== "properties") return value;
  const properties = value as Readonly<Record<string, JsonSchema>>;
  return Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, stripped(each)]),
  );
}
