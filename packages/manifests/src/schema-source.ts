import type { ObjectNames, Resource } from "@kubewright/apiextensions";

/** Names a kind as manifests do. */
export interface KindName {
  /** `apps/v1`, or `v1` for the core group. */
  readonly apiVersion: string;
  readonly kind: string;
}

/** What an API server knows of one kind in one version. */
export interface KindSchema extends KindName {
  readonly resource: Resource;
  /** Whether objects of this version are accepted at all. */
  readonly served: boolean;
  /** Which names objects may have; absent where they need none. */
  readonly names?: ObjectNames;
}

/** Where the schemas of kinds come from: a project's classes, the built-in kinds, or several of these. */
export interface SchemaSource {
  find(name: KindName): KindSchema | undefined;
  /** Every kind that it has, for what is said where one is not found. */
  readonly kinds: readonly KindName[];
}

/** Looks in one source after the other. */
export function firstOf(sources: readonly SchemaSource[]): SchemaSource {
  return {
    find: (name) => {
      for (const source of sources) {
        const found = source.find(name);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    get kinds() {
      return sources.flatMap(({ kinds }) => kinds);
    },
  };
}
