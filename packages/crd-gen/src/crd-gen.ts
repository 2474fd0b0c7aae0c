import { defineGenerator, type OutputFile } from "@kubewright/generator";

import type { CustomResourceDefinition } from "./custom-resource-definition.ts";
import { definitionsOf } from "./definitions.ts";
import { headless, manifest } from "./manifest.ts";
import { crdOptions, outputDirOf, type CrdOptions } from "./options.ts";
import { crdProblems } from "./problems.ts";

/** Client-side `kubectl apply` keeps the whole object in an annotation. */
const applyLimit = 262_144;

/** Writes the CustomResourceDefinition manifests of all kinds, and a kustomization that lists them. */
export const crdGen = defineGenerator<CrdOptions>({
  name: "crd-gen",
  summary: "CustomResourceDefinition manifests of kinds.",
  options: crdOptions,
  *generate(input) {
    for (const definition of definitionsOf(input)) {
      const { group, names } = definition.spec;
      const path = basePath(input.options, group, names.plural);
      const file = manifest(path, definition);
      checkSize(definition, file, input);
      yield input.options.head === false ? headless(file) : file;
    }
  },
  owns: (options) => [
    `${outputDirOf(options)}/bases/*.yaml`,
    `${outputDirOf(options)}/kustomization.yaml`,
  ],
  *index({ kinds, options }) {
    if (options.kustomization === false) return;
    const bases = kinds.map(
      ({ group, plural }) => `bases/${group}_${plural}.yaml`,
    );
    const resources = [...new Set(bases)].toSorted();
    yield manifest(`${outputDirOf(options)}/kustomization.yaml`, {
      apiVersion: "kustomize.config.k8s.io/v1beta1",
      kind: "Kustomization",
      resources,
    });
  },
});

function basePath(options: CrdOptions, group: string, plural: string): string {
  return `${outputDirOf(options)}/bases/${group}_${plural}.yaml`;
}

function checkSize(
  { spec }: CustomResourceDefinition,
  file: OutputFile,
  { packages, report }: Parameters<typeof definitionsOf>[0],
): void {
  const kind = packages
    .flatMap(({ kinds }) => kinds)
    .find((each) => each.kind === spec.names.kind);
  // JSON, which kubectl stores, has no indentation, and the text is an upper bound of it.
  if (file.text("").length < applyLimit) return;
  const size = Buffer.byteLength(JSON.stringify(spec));
  if (size > applyLimit)
    report(crdProblems.tooLarge(spec.names.kind, size), kind?.marker.span);
}
