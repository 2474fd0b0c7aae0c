import type { ListMeta } from "./list-meta.ts";
import type { ObjectMeta } from "./object-meta.ts";

/** What every object on the wire says first: its schema, by group, version and kind. */
export interface TypeMeta {
  /** The group and version: `apps/v1`, or `v1` in the core group. */
  readonly apiVersion: string;
  /** The kind, in CamelCase. */
  readonly kind: string;
}

/** An object of any kind. */
export interface KubernetesObject extends TypeMeta {
  metadata: ObjectMeta;
}

/** A list of objects of one kind, or a page of it. */
export interface KubernetesList<T> extends TypeMeta {
  metadata: ListMeta;
  items: T[];
}
