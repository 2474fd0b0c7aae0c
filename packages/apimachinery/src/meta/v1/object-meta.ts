import type { ListType, MapType, Patch } from "@kubewright/markers";
import type { FieldsV1, int64, Time } from "./scalars.ts";

/** Identifies the object that owns another in the same namespace, or a cluster-scoped one. */
export type OwnerReference = MapType<
  {
    /** API version of the referent. */
    apiVersion: string;
    /** Kind of the referent. */
    kind: string;
    /** Name of the referent. */
    name: string;
    /** UID of the referent. */
    uid: string;
    /** Whether this reference points to the managing controller. */
    controller?: boolean;
    /**
     * Whether the owner cannot be removed from the key-value store until this reference is removed, where the owner
     * has the "foregroundDeletion" finalizer.
     */
    blockOwnerDeletion?: boolean;
  },
  "atomic"
>;

/** The fields that one manager of an object has set, and when. */
export interface ManagedFieldsEntry {
  /** The name of the manager. */
  manager?: string;
  /** The operation that made this entry: `Apply` or `Update`. */
  operation?: string;
  /** The version of the resource that the fields are in. */
  apiVersion?: string;
  /** When the entry was added, or last changed. */
  time?: Time;
  /** The format of `fieldsV1`, which is `FieldsV1`. */
  fieldsType?: string;
  /** The fields, in the format that `fieldsType` names. */
  fieldsV1?: FieldsV1;
  /** The subresource that the object was updated by, empty for the object itself. */
  subresource?: string;
}

/** What every stored object has: its identity, and what the system and people say about it. */
export interface ObjectMeta {
  /** The name, unique in its namespace; it cannot be changed. */
  name?: string;
  /** A prefix, which the server completes to a unique name where `name` is not given. */
  generateName?: string;
  /** The namespace that the name is unique in; it cannot be changed. */
  namespace?: string;
  /** Where the object was served before servers stopped filling this in. */
  selfLink?: string;
  /** The object's identity in time and space, given by the server. */
  uid?: string;
  /** An opaque value that changes with every write; clients send it back as they got it. */
  resourceVersion?: string;
  /** A number that the server raises when the desired state changes. */
  generation?: int64;
  /** When the object was created; set by the server. */
  creationTimestamp?: Time | null;
  /** When the object is to be gone; set by the server on a graceful deletion. */
  deletionTimestamp?: Time;
  /** How many seconds the object has to end gracefully. */
  deletionGracePeriodSeconds?: int64;
  /** Keys and values that selectors match. */
  labels?: Record<string, string>;
  /** Keys and values for tools and people, which no selector matches. */
  annotations?: Record<string, string>;
  /** The objects that this one depends on; once all of them are gone, it is collected. */
  ownerReferences?: Patch<
    ListType<OwnerReference[], "map", ["uid"]>,
    { strategy: "merge"; mergeKey: "uid" }
  >;
  /** What must be done before the object is removed; each entry is taken away by who did it. */
  finalizers?: Patch<ListType<string[], "set">, { strategy: "merge" }>;
  /** Which manager set which fields; kept by the server. */
  managedFields?: ListType<ManagedFieldsEntry[], "atomic">;
}
