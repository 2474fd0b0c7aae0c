import {
  compileResource,
  type Definition,
  type Resource,
} from "@kubewright/apiextensions";

import type { KindName, KindSchema, SchemaSource } from "./schema-source.ts";

/** The kinds of CustomResourceDefinitions, each version compiled when it is first asked for. */
export function definitionSource(
  definitions: readonly Definition[],
): SchemaSource {
  const entries = definitions.flatMap((definition) => {
    const { group = "", names, versions } = definition.spec;
    return versions.map(({ name: version = "", served }) => ({
      apiVersion: `${group}/${version}`,
      kind: names.kind ?? "",
      served: served === true,
      compile: () => compileResource(definition, version),
    }));
  });
  const byName = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const compiled = new Map<string, Resource | undefined>();
  return {
    kinds: entries.map(({ apiVersion, kind }) => ({ apiVersion, kind })),
    find: (name): KindSchema | undefined => {
      const key = keyOf(name);
      const entry = byName.get(key);
      if (entry === undefined) return undefined;
      if (!compiled.has(key)) compiled.set(key, entry.compile());
      const resource = compiled.get(key);
      const { apiVersion, kind, served } = entry;
      if (resource === undefined) return undefined;
      const names = "subdomain";
      return { apiVersion, kind, served, resource, names };
    },
  };
}

function keyOf({ apiVersion, kind }: KindName): string {
  return `${apiVersion} ${kind}`;
}
