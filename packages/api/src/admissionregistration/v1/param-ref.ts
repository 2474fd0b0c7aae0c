import type { LabelSelector } from "@kubewright/apimachinery/meta/v1";
import { MapType } from "@kubewright/markers";

/** A policy's parameters, by name or by labels. */
@MapType("atomic")
export class ParamRef {
  /** The name of the one object. */
  name?: string;

  /** The namespace of the objects, by default that of the request. */
  namespace?: string;

  /** Whether the policy counts as failed where there are none. */
  parameterNotFoundAction?: string;

  /** The objects, by their labels. */
  selector?: LabelSelector;
}
