import { openAPIDefinitions as admissionregistrationV1 } from "@kubewright/api/admissionregistration/v1/openapi";
import { openAPIDefinitions as apiextensionsV1 } from "@kubewright/api/apiextensions/v1/openapi";
import { openAPIDefinitions as apiregistrationV1 } from "@kubewright/api/apiregistration/v1/openapi";
import { openAPIDefinitions as appsV1 } from "@kubewright/api/apps/v1/openapi";
import { openAPIDefinitions as authenticationV1 } from "@kubewright/api/authentication/v1/openapi";
import { openAPIDefinitions as authorizationV1 } from "@kubewright/api/authorization/v1/openapi";
import { openAPIDefinitions as autoscalingV1 } from "@kubewright/api/autoscaling/v1/openapi";
import { openAPIDefinitions as autoscalingV2 } from "@kubewright/api/autoscaling/v2/openapi";
import { openAPIDefinitions as batchV1 } from "@kubewright/api/batch/v1/openapi";
import { openAPIDefinitions as certificatesV1 } from "@kubewright/api/certificates/v1/openapi";
import { openAPIDefinitions as coordinationV1 } from "@kubewright/api/coordination/v1/openapi";
import { openAPIDefinitions as coreV1 } from "@kubewright/api/core/v1/openapi";
import { openAPIDefinitions as discoveryV1 } from "@kubewright/api/discovery/v1/openapi";
import { openAPIDefinitions as eventsV1 } from "@kubewright/api/events/v1/openapi";
import { openAPIDefinitions as flowcontrolV1 } from "@kubewright/api/flowcontrol/v1/openapi";
import { openAPIDefinitions as networkingV1 } from "@kubewright/api/networking/v1/openapi";
import { openAPIDefinitions as nodeV1 } from "@kubewright/api/node/v1/openapi";
import { openAPIDefinitions as policyV1 } from "@kubewright/api/policy/v1/openapi";
import { openAPIDefinitions as rbacV1 } from "@kubewright/api/rbac/v1/openapi";
import { openAPIDefinitions as resourceV1 } from "@kubewright/api/resource/v1/openapi";
import { openAPIDefinitions as schedulingV1 } from "@kubewright/api/scheduling/v1/openapi";
import { openAPIDefinitions as storageV1 } from "@kubewright/api/storage/v1/openapi";
import { openAPIDefinitions as metaV1 } from "@kubewright/apimachinery/meta/v1/openapi";
import type { OpenApiSchemas } from "@kubewright/manifests";

/** Those of each group version; they refer to one another. */
const parts: readonly object[] = [
  admissionregistrationV1,
  apiextensionsV1,
  apiregistrationV1,
  appsV1,
  authenticationV1,
  authorizationV1,
  autoscalingV1,
  autoscalingV2,
  batchV1,
  certificatesV1,
  coordinationV1,
  coreV1,
  discoveryV1,
  eventsV1,
  flowcontrolV1,
  networkingV1,
  nodeV1,
  policyV1,
  rbacV1,
  resourceV1,
  schedulingV1,
  storageV1,
  metaV1,
];

/** The OpenAPI definitions of the kinds that every API server has by itself, as our classes of them say. */
export const builtinDefinitions = Object.assign({}, ...parts) as OpenApiSchemas;
