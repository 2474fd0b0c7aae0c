/** A claim that a pod's containers can use, by name or made of a template. */
export class PodResourceClaim {
  /** What containers call it; unique in the pod. */
  name!: string;

  /** The claim's name. */
  resourceClaimName?: string;

  /** The template that a claim is made of for this pod. */
  resourceClaimTemplateName?: string;
}
