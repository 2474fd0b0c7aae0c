export { type FailurePolicyType } from "./failure-policy-type.ts";
export { MatchCondition } from "./match-condition.ts";
export { type MatchPolicyType } from "./match-policy-type.ts";
export { MatchResources, NamedRuleWithOperations } from "./match-resources.ts";
export {
  MutatingAdmissionPolicyBinding,
  MutatingAdmissionPolicyBindingSpec,
} from "./mutating-admission-policy-binding.ts";
export {
  ApplyConfiguration,
  JSONPatch,
  MutatingAdmissionPolicy,
  MutatingAdmissionPolicySpec,
  Mutation,
} from "./mutating-admission-policy.ts";
export {
  MutatingWebhook,
  MutatingWebhookConfiguration,
} from "./mutating-webhook-configuration.ts";
export { type OperationType } from "./operation-type.ts";
export { ParamKind } from "./param-kind.ts";
export { ParamRef } from "./param-ref.ts";
export { type ReinvocationPolicyType } from "./reinvocation-policy-type.ts";
export { RuleWithOperations } from "./rule-with-operations.ts";
export { type ScopeType } from "./scope-type.ts";
export { type SideEffectClass } from "./side-effect-class.ts";
export { type MutationUnion } from "./unions/index.ts";
export {
  ValidatingAdmissionPolicyBinding,
  ValidatingAdmissionPolicyBindingSpec,
  type ValidationAction,
} from "./validating-admission-policy-binding.ts";
export {
  AuditAnnotation,
  ExpressionWarning,
  TypeChecking,
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicySpec,
  ValidatingAdmissionPolicyStatus,
  Validation,
} from "./validating-admission-policy.ts";
export {
  ValidatingWebhook,
  ValidatingWebhookConfiguration,
} from "./validating-webhook-configuration.ts";
export { Variable } from "./variable.ts";
export {
  ServiceReference,
  WebhookClientConfig,
} from "./webhook-client-config.ts";
export {
  type MutatingAdmissionPolicyBindingList,
  type MutatingAdmissionPolicyList,
  type MutatingWebhookConfigurationList,
  type ValidatingAdmissionPolicyBindingList,
  type ValidatingAdmissionPolicyList,
  type ValidatingWebhookConfigurationList,
  addToScheme,
  groupVersion,
  isMutatingAdmissionPolicy,
  isMutatingAdmissionPolicyBinding,
  isMutatingAdmissionPolicyBindingList,
  isMutatingAdmissionPolicyList,
  isMutatingWebhookConfiguration,
  isMutatingWebhookConfigurationList,
  isValidatingAdmissionPolicy,
  isValidatingAdmissionPolicyBinding,
  isValidatingAdmissionPolicyBindingList,
  isValidatingAdmissionPolicyList,
  isValidatingWebhookConfiguration,
  isValidatingWebhookConfigurationList,
  mutatingAdmissionPolicyBindingKind,
  mutatingAdmissionPolicyBindingListKind,
  mutatingAdmissionPolicyKind,
  mutatingAdmissionPolicyListKind,
  mutatingWebhookConfigurationKind,
  mutatingWebhookConfigurationListKind,
  newMutatingAdmissionPolicy,
  newMutatingAdmissionPolicyBinding,
  newMutatingWebhookConfiguration,
  newValidatingAdmissionPolicy,
  newValidatingAdmissionPolicyBinding,
  newValidatingWebhookConfiguration,
  validatingAdmissionPolicyBindingKind,
  validatingAdmissionPolicyBindingListKind,
  validatingAdmissionPolicyKind,
  validatingAdmissionPolicyListKind,
  validatingWebhookConfigurationKind,
  validatingWebhookConfigurationListKind,
} from "./zz_generated.register.ts";
