import type { MarkerUse } from "./marker-use.ts";
import type { Span } from "./span.ts";
import type { TypeId } from "./type.ts";

/** A class with `@Kind`: one version of a resource. Every name is filled in, given or derived. */
export interface Kind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly listKind: string;
  readonly plural: string;
  readonly singular: string;
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly scope: "Namespaced" | "Cluster";
  /** What clients can do with the resource, where that is not everything. */
  readonly verbs?: readonly string[];
  readonly served: boolean;
  /** As written; where no version of a kind says so and it has one version only, that one. */
  readonly storage: boolean;
  /** Present for a deprecated version; the warning may be empty (the server's own is used). */
  readonly deprecated?: { readonly warning?: string };
  readonly status: boolean;
  readonly scale?: {
    readonly specReplicasPath: string;
    readonly statusReplicasPath: string;
    readonly labelSelectorPath?: string;
  };
  /** Whether the version has the key `subresources`; absent where nothing was said of it. */
  readonly subresources?: boolean;
  readonly selectableFields: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** Whether `metadata` is listed as required, which the convention is not to do. */
  readonly requireMetadata: boolean;
  /** The versions of the kind in the order of the definition, where it is not that of their names. */
  readonly versions?: readonly string[];
  /** Where the definition is to state it. */
  readonly preserveUnknownFields?: false;
  /** `spec.conversion` of the CustomResourceDefinition, as written. */
  readonly conversion?: Readonly<Record<string, unknown>>;
  readonly printColumns: readonly PrintColumn[];
  /** The class. */
  readonly type: TypeId;
  /** The `@Kind` decorator, for the places of its arguments. */
  readonly marker: MarkerUse;
  /** The class's name. */
  readonly span: Span;
}

/** Whether a kind's objects can be listed, so that there is a kind for lists. */
export function hasLists({ verbs }: Kind): boolean {
  return verbs === undefined || verbs.includes("list");
}

/** Whether a kind is that of a resource; others are only taken and given beside one. */
export function hasResource({ verbs }: Kind): boolean {
  return verbs === undefined || verbs.length > 0;
}

/** A column of `kubectl get`. */
export interface PrintColumn {
  readonly name: string;
  readonly type: string;
  readonly jsonPath: string;
  readonly description?: string;
  readonly format?: string;
  readonly priority?: number;
  readonly marker: MarkerUse;
}
