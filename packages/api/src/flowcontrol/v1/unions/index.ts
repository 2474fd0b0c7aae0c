import type { Discriminated } from "@kubewright/apimachinery";
import type { LimitResponse } from "../priority-level-configuration.ts";
import type { PriorityLevelConfigurationSpec } from "../priority-level-configuration.ts";
import type { Subject } from "../flow-schema.ts";

/** What becomes of requests that cannot be served at once. By `type`, which says what else is set. */
export type LimitResponseUnion = Discriminated<
  LimitResponse,
  "type",
  { Queue: "queuing"; Reject: never }
>;

/** How the requests of a priority level are served. By `type`, which says what else is set. */
export type PriorityLevelConfigurationSpecUnion = Discriminated<
  PriorityLevelConfigurationSpec,
  "type",
  { Exempt: "exempt"; Limited: "limited" }
>;

/** Some users; the field that `kind` names is set. By `kind`, which says what else is set. */
export type SubjectUnion = Discriminated<
  Subject,
  "kind",
  { Group: "group"; ServiceAccount: "serviceAccount"; User: "user" }
>;
