import type {
  KubernetesObject,
  MicroTime,
  ObjectMeta,
  Time,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ZeroDefault } from "@kubewright/markers";
import type { EventSource } from "../../core/v1/event-source.ts";
import type { ObjectReference } from "../../core/v1/object-reference.ts";

/**
 * Something that happened to an object, for people to read.
 *
 * Group events.k8s.io, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/events/event-v1/
 */
@Kind({ group: "events.k8s.io", version: "v1", shortNames: ["ev"] })
export class Event implements KubernetesObject {
  readonly apiVersion!: "events.k8s.io/v1";
  readonly kind!: "Event";
  metadata!: ObjectMeta;

  /** When it was first observed. */
  eventTime!: MicroTime;

  /** What was done or failed. */
  action?: string;

  /** How often it happened, as older versions said it. */
  deprecatedCount?: int32;

  /** When it was first recorded, as older versions said it. */
  deprecatedFirstTimestamp?: Time;

  /** When it was last recorded, as older versions said it. */
  deprecatedLastTimestamp?: Time;

  /** What reports it, as older versions said it. */
  @ZeroDefault()
  deprecatedSource?: EventSource;

  /** What happened, in words for people. */
  note?: string;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;

  /** The object that it is about. */
  @ZeroDefault()
  regarding?: ObjectReference;

  /** A second object that has to do with it. */
  related?: ObjectReference;

  /** The controller that reports it, such as `kubernetes.io/kubelet`. */
  reportingController?: string;

  /** Which instance of the controller it was. */
  reportingInstance?: string;

  /** The series that it is part of. */
  series?: EventSeries;

  /** How serious it is, `Normal` or `Warning`. */
  type?: string;
}

/** Events of one sort that go on for some time. */
export class EventSeries {
  /** How many there were so far. */
  count!: int32;

  /** When the last was seen. */
  lastObservedTime!: MicroTime;
}
