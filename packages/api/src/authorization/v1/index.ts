export { LocalSubjectAccessReview } from "./local-subject-access-review.ts";
export { NonResourceAttributes } from "./non-resource-attributes.ts";
export {
  FieldSelectorAttributes,
  LabelSelectorAttributes,
  ResourceAttributes,
} from "./resource-attributes.ts";
export {
  SelfSubjectAccessReview,
  SelfSubjectAccessReviewSpec,
} from "./self-subject-access-review.ts";
export {
  NonResourceRule,
  ResourceRule,
  SelfSubjectRulesReview,
  SelfSubjectRulesReviewSpec,
  SubjectRulesReviewStatus,
} from "./self-subject-rules-review.ts";
export { SubjectAccessReviewSpec } from "./subject-access-review-spec.ts";
export { SubjectAccessReviewStatus } from "./subject-access-review-status.ts";
export { SubjectAccessReview } from "./subject-access-review.ts";
export {
  addToScheme,
  groupVersion,
  isLocalSubjectAccessReview,
  isSelfSubjectAccessReview,
  isSelfSubjectRulesReview,
  isSubjectAccessReview,
  localSubjectAccessReviewKind,
  newLocalSubjectAccessReview,
  newSelfSubjectAccessReview,
  newSelfSubjectRulesReview,
  newSubjectAccessReview,
  selfSubjectAccessReviewKind,
  selfSubjectRulesReviewKind,
  subjectAccessReviewKind,
} from "./zz_generated.register.ts";
