import type { ListType, ZeroDefault } from "@kubewright/markers";
import type { ListMeta } from "./list-meta.ts";
import type { int32 } from "./scalars.ts";

/** What a server answers where there is no object to give: that it worked, or why not. */
export interface Status {
  /** The group and version, `v1`. */
  readonly apiVersion?: "v1";
  /** The kind, `Status`. */
  readonly kind?: "Status";
  /** What a list says of itself; empty here. */
  metadata?: ZeroDefault<ListMeta>;
  /** Whether it worked: `Success` or `Failure`. */
  status?: string;
  /** What happened, in words for people. */
  message?: string;
  /** Why it failed, as one word in CamelCase for programs, such as `NotFound`. */
  reason?: string;
  /** What belongs to the reason. */
  details?: StatusDetails;
  /** The status code of the answer. */
  code?: int32;
}

/** What belongs to the reason of a status. */
export interface StatusDetails {
  /** The name of the object that it is about. */
  name?: string;
  /** The group of the object that it is about. */
  group?: string;
  /** The kind of the object that it is about, or its resource. */
  kind?: string;
  /** The identity of the object that it is about. */
  uid?: string;
  /** The causes, where there are several. */
  causes?: ListType<StatusCause[], "atomic">;
  /** How many seconds a client waits before it tries again. */
  retryAfterSeconds?: int32;
}

/** One of the causes of a failure. */
export interface StatusCause {
  /** Why, as one word in CamelCase for programs, such as `FieldValueInvalid`. */
  reason?: string;
  /** What is wrong, in words for people. */
  message?: string;
  /** The field that is wrong, such as `spec.ports[0].name`. */
  field?: string;
}
