import type {
  KubernetesObject,
  MicroTime,
  ObjectMeta,
  Time,
  int32,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, ZeroDefault } from "@kubewright/markers";
import type { EventSource } from "./event-source.ts";
import type { ObjectReference } from "./object-reference.ts";

/**
 * Something that happened to an object, for people to read.
 *
 * Group core, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/core/event-v1/
 */
@Kind({ group: "", version: "v1", shortNames: ["ev"], requireMetadata: true })
export class Event implements KubernetesObject {
  readonly apiVersion!: "v1";
  readonly kind!: "Event";
  metadata!: ObjectMeta;

  /** The object that it is about. */
  involvedObject!: ObjectReference;

  /** What was done or failed. */
  action?: string;

  /** How often it happened. */
  count?: int32;

  /** When it was first observed. */
  eventTime?: MicroTime;

  /** When it was first recorded. */
  firstTimestamp?: Time;

  /** When it was last recorded. */
  lastTimestamp?: Time;

  /** What happened, in words for people. */
  message?: string;

  /** Why, as one word in CamelCase for programs. */
  reason?: string;

  /** A second object that has to do with it. */
  related?: ObjectReference;

  /** The controller that reports it, such as `kubernetes.io/kubelet`. */
  @ZeroDefault()
  reportingComponent?: string;

  /** Which instance of the controller it was. */
  @ZeroDefault()
  reportingInstance?: string;

  /** The series that it is part of. */
  series?: EventSeries;

  /** What reports it, as older clients say it. */
  @ZeroDefault()
  source?: EventSource;

  /** How serious it is, `Normal` or `Warning`. */
  type?: string;
}

/** Events of one sort that go on for some time. */
export class EventSeries {
  /** How many there were so far. */
  count?: int32;

  /** When the last was seen. */
  lastObservedTime?: MicroTime;
}
