import type { OptionSpec } from "@kubewright/generator";

/** The options of crd-gen. */
export interface CrdOptions {
  readonly maxDescLen?: number;
  readonly generateEmbeddedObjectMeta?: boolean;
  readonly allowDangerousTypes?: boolean;
  readonly outputDir?: string;
  readonly head?: boolean;
  readonly kustomization?: boolean;
}

/** What each option of crd-gen takes. */
export const crdOptions: {
  readonly [K in keyof Required<CrdOptions>]: OptionSpec;
} = {
  maxDescLen: {
    type: "integer",
    summary:
      "The most characters that a description has; 0 drops all descriptions. By default they are kept whole.",
  },
  generateEmbeddedObjectMeta: {
    type: "boolean",
    default: false,
    summary:
      "Whether metadata below the root lists name, namespace, labels, annotations and finalizers, as an API server then keeps them.",
  },
  allowDangerousTypes: {
    type: "boolean",
    default: false,
    summary:
      "Whether fields may be floating-point numbers, which differ between languages.",
  },
  outputDir: {
    type: "string",
    default: "config/crd",
    summary: "The folder of kustomization.yaml and bases/.",
  },
  head: {
    type: "boolean",
    default: true,
    summary:
      "Whether definitions begin with the line that says who wrote them. Without it they are as controller-gen writes them, stand in for those at their paths, and are not removed when they are stale.",
  },
  kustomization: {
    type: "boolean",
    default: true,
    summary: "Whether kustomization.yaml is written.",
  },
};

/** The folder that the manifests are written to. */
export function outputDirOf({ outputDir = "config/crd" }: CrdOptions): string {
  return outputDir.replace(/\/+$/, "");
}
