import { ListType } from "@kubewright/markers";
import type { NonResourceAttributes } from "./non-resource-attributes.ts";
import type { ResourceAttributes } from "./resource-attributes.ts";

/** Who would do what. */
export class SubjectAccessReviewSpec {
  /** Further facts about the user by key. */
  extra?: Record<string, string[]>;

  /** The groups that the user is in. */
  @ListType("atomic")
  groups?: string[];

  /** A request for a path. */
  nonResourceAttributes?: NonResourceAttributes;

  /** A request for a resource. */
  resourceAttributes?: ResourceAttributes;

  /** The user's identity over time. */
  uid?: string;

  /** The user's name. */
  user?: string;
}
