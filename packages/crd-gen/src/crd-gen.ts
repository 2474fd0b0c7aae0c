import {
  defineGenerator,
  type GeneratorInput,
  type OutputFile,
} from "@kubewright/generator";

import { silencesGiven } from "./advice/silences.ts";
import { checksOf } from "./checks.ts";
import { definitionChecks } from "./definition-checks.ts";
import {
  makeDefinitions,
  published,
  type DefinitionsInput,
} from "./definitions.ts";
import { headless, manifest } from "./manifest.ts";
import { crdOptions, outputDirOf, type CrdOptions } from "./options.ts";
import { noChecks } from "./unchecked.ts";

/** Writes the CustomResourceDefinition manifests of all kinds, and a kustomization that lists them. */
export const crdGen = defineGenerator<CrdOptions>({
  name: "crd-gen",
  summary: "CustomResourceDefinition manifests of kinds.",
  options: crdOptions,
  *generate(input) {
    const { model, options } = input;
    const checks = checksOf(model, input.report);
    const { report } = checks;
    const silences = silencesGiven(input);
    const standing: OutputFile[] = [];
    // Which silences are still given only all definitions tell.
    const isStanding =
      silences.length === 0 ? standingIn(input, standing) : undefined;
    const all = makeDefinitions({ ...input, report, isStanding });
    yield* standing;
    const { check, checkSize, finish } = noChecks() ?? definitionChecks(checks);
    for (const made of all) {
      check(made);
      const definition = published(made, options);
      const { group, names } = definition.spec;
      const path = basePath(options, group, names.plural);
      const file = manifest(path, definition);
      checkSize({ ...made, definition }, file.text("").length);
      yield options.head === false ? headless(file) : file;
    }
    finish(silences);
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

/** Notes the definitions that stand as they were made. */
function standingIn(
  { options, standing }: GeneratorInput<CrdOptions>,
  found: OutputFile[],
): DefinitionsInput["isStanding"] {
  if (standing === undefined) return undefined;
  return (versions, plural) => {
    const [{ group }] = versions;
    const file = standing(basePath(options, group, plural), versions);
    if (file !== undefined) found.push(file);
    return file !== undefined;
  };
}

function basePath(options: CrdOptions, group: string, plural: string): string {
  return `${outputDirOf(options)}/bases/${group}_${plural}.yaml`;
}
