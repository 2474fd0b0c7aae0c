import { crdGen } from "@kubewright/crd-gen";
import { deepcopyGen } from "@kubewright/deepcopy-gen";
import { defaulterGen } from "@kubewright/defaulter-gen";
import { openapiGen } from "@kubewright/openapi-gen";
import { registerGen } from "@kubewright/register-gen";

/** The generators that this version knows: a file whose head names one of them is ours. */
export const generators = [
  deepcopyGen,
  defaulterGen,
  registerGen,
  openapiGen,
  crdGen,
] as const;
