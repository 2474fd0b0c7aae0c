/** Whether it is allowed. */
export class SubjectAccessReviewStatus {
  /** Whether it is allowed. */
  allowed!: boolean;

  /** Whether it is forbidden, whatever other authorizers say. */
  denied?: boolean;

  /** What went wrong in finding out; the answer may stand for all that. */
  evaluationError?: string;

  /** Why, in words. */
  reason?: string;
}
