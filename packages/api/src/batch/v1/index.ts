export {
  type ConcurrencyPolicy,
  CronJob,
  CronJobSpec,
  CronJobStatus,
  JobTemplateSpec,
} from "./cron-job.ts";
export {
  type CompletionMode,
  JobSpec,
  PodFailurePolicy,
  PodFailurePolicyOnExitCodesRequirement,
  PodFailurePolicyOnPodConditionsPattern,
  PodFailurePolicyRule,
  type PodReplacementPolicy,
  SuccessPolicy,
  SuccessPolicyRule,
} from "./job-spec.ts";
export {
  Job,
  JobCondition,
  JobStatus,
  UncountedTerminatedPods,
} from "./job.ts";
export {
  type CronJobList,
  type JobList,
  addToScheme,
  cronJobKind,
  cronJobListKind,
  groupVersion,
  isCronJob,
  isCronJobList,
  isJob,
  isJobList,
  jobKind,
  jobListKind,
  newCronJob,
  newJob,
} from "./zz_generated.register.ts";
