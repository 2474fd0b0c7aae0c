import type { OptionSpec } from "@kubewright/generator";

/** The options of openapi-gen. */
export interface OpenApiOptions {
  readonly outputDir?: string;
  readonly documents?: boolean;
  readonly modelPackages?: Readonly<Record<string, string>>;
  readonly zeroDefaults?: boolean;
  readonly v2?: boolean;
  readonly reportFilename?: string;
}

/** What each option is. */
export const openapiOptions: {
  readonly [K in keyof Required<OpenApiOptions>]: OptionSpec;
} = {
  outputDir: {
    type: "string",
    default: "config/openapi",
    summary: "The folder of the OpenAPI documents.",
  },
  documents: {
    type: "boolean",
    default: true,
    summary: "Whether to write a document for each group version.",
  },
  modelPackages: {
    type: "map",
    summary:
      "What the names of definitions begin with, by API folder; by default it is the group, from its end, and the version.",
  },
  zeroDefaults: {
    type: "boolean",
    default: false,
    summary:
      "Whether what is always there has the zero value of its type as default, as kube-openapi writes it.",
  },
  v2: {
    type: "boolean",
    default: false,
    summary:
      "Whether to write a document of OpenAPI v2 too, one for all API folders: swagger.json.",
  },
  reportFilename: {
    type: "string",
    summary:
      "The file that lists the violations of the API rules; without it, no rule is checked.",
  },
};

/** The folder of the documents, without slashes at its end. */
export function outputDirOf({
  outputDir = "config/openapi",
}: OpenApiOptions): string {
  return outputDir.replace(/\/+$/, "");
}
