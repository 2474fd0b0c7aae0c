export {
  SelfSubjectReview,
  SelfSubjectReviewStatus,
} from "./self-subject-review.ts";
export {
  BoundObjectReference,
  TokenRequest,
  TokenRequestSpec,
  TokenRequestStatus,
} from "./token-request.ts";
export {
  TokenReview,
  TokenReviewSpec,
  TokenReviewStatus,
} from "./token-review.ts";
export { UserInfo } from "./user-info.ts";
export {
  addToScheme,
  groupVersion,
  isSelfSubjectReview,
  isTokenRequest,
  isTokenReview,
  newSelfSubjectReview,
  newTokenRequest,
  newTokenReview,
  selfSubjectReviewKind,
  tokenRequestKind,
  tokenReviewKind,
} from "./zz_generated.register.ts";
