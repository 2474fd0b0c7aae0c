import {
  readDefinition,
  type Definition,
  type JsonObject,
  type JsonValue,
} from "@kubewright/apiextensions";

/** A version of a definition, `v1` with an empty object as its schema where nothing else is said. */
export interface VersionParts {
  readonly name?: string;
  readonly served?: boolean;
  readonly storage?: boolean;
  readonly spec?: JsonObject;
  readonly status?: JsonObject;
  readonly more?: JsonObject;
}

/** A definition of kind CronTab with some versions. */
export function definition(
  versions: readonly VersionParts[] = [{}],
  spec: JsonObject = {},
  status: JsonObject = {},
): Definition {
  const crd: JsonValue = {
    metadata: { name: "crontabs.stable.example.com" },
    spec: {
      group: "stable.example.com",
      scope: "Namespaced",
      names: { kind: "CronTab", plural: "crontabs" },
      versions: versions.map(versionOf),
      ...spec,
    },
    status,
  };
  const read = readDefinition(crd);
  if (Array.isArray(read)) throw new Error(read[0]?.detail);
  return read;
}

function versionOf(parts: VersionParts, index: number): JsonObject {
  const { name = "v1", served = true, storage = index === 0 } = parts;
  const properties: JsonObject = { spec: parts.spec ?? { type: "object" } };
  if (parts.status !== undefined) properties["status"] = parts.status;
  return {
    name,
    served,
    storage,
    schema: { openAPIV3Schema: { type: "object", properties } },
    ...parts.more,
  };
}

/** An object's schema. */
export function object(
  properties: JsonObject,
  more: JsonObject = {},
): JsonObject {
  return { type: "object", properties, ...more };
}
