import type {
  KubernetesObject,
  ObjectMeta,
  Time,
  int32,
  int64,
} from "@kubewright/apimachinery/meta/v1";
import {
  Kind,
  ListType,
  type OpenEnum,
  ZeroDefault,
} from "@kubewright/markers";
import type { ObjectReference } from "../../core/v1/object-reference.ts";
import type { JobSpec } from "./job-spec.ts";

/**
 * Starts jobs on a schedule.
 *
 * Group batch, version v1, in a namespace.
 *
 * https://kubernetes.io/docs/reference/kubernetes-api/batch/cron-job-v1/
 */
@Kind({
  group: "batch",
  version: "v1",
  shortNames: ["cj"],
  categories: ["all"],
  subresources: { status: true },
})
export class CronJob implements KubernetesObject {
  readonly apiVersion!: "batch/v1";
  readonly kind!: "CronJob";
  metadata!: ObjectMeta;

  /** What is wanted. */
  spec!: CronJobSpec;

  /** What was last observed; controllers write it. */
  @ZeroDefault()
  status?: CronJobStatus;
}

/** What jobs are started, and when. */
export class CronJobSpec {
  /** The schedule, in cron syntax. */
  schedule!: string;

  /** What jobs are made of. */
  jobTemplate!: JobTemplateSpec;

  /** What to do where the last job still runs. */
  concurrencyPolicy?: ConcurrencyPolicy;

  /** How many failed jobs are kept. */
  failedJobsHistoryLimit?: int32;

  /** By how many seconds a job may be late; later ones are left out. */
  startingDeadlineSeconds?: int64;

  /** How many finished jobs are kept. */
  successfulJobsHistoryLimit?: int32;

  /** Whether no more jobs are started. */
  suspend?: boolean;

  /** The time zone of the schedule, such as `Europe/Berlin`. */
  timeZone?: string;
}

/** How a cron job is. */
export class CronJobStatus {
  /** The jobs that run. */
  @ListType("atomic")
  active?: ObjectReference[];

  /** When a job was last started. */
  lastScheduleTime?: Time;

  /** When a job last finished well. */
  lastSuccessfulTime?: Time;
}

/** What jobs are made of. */
export class JobTemplateSpec {
  /** Labels and annotations of the jobs. */
  @ZeroDefault()
  metadata?: ObjectMeta;

  /** What is to be run. */
  @ZeroDefault()
  spec?: JobSpec;
}

/** What to do where the last job still runs. */
export type ConcurrencyPolicy = OpenEnum<"Allow" | "Forbid" | "Replace">;
