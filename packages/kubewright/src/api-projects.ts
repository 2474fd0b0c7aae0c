import { resolve } from "node:path";

import {
  crdGen,
  definitionsOf,
  outputDirOf,
  type CrdOptions,
  type CustomResourceDefinition,
} from "@kubewright/crd-gen";
import * as generatorApi from "@kubewright/generator";
import type { Kind, Model } from "@kubewright/generator";
import {
  createCollector,
  FileHashes,
  placeIn,
  readModels,
  statOf,
  type CodegenConfig,
  type ConfiguredGenerator,
  type PlacedDiagnostic,
  type ReadProject,
  type ValueStore,
} from "@kubewright/generator/run";
import { untilIdle } from "./end-process.ts";
import * as kubewright from "./index.ts";
import { Misuse } from "./misuse.ts";
import { hasErrors } from "./print-report.ts";
import { runScript } from "./script.ts";
import { beginSession } from "./session.ts";

/** One kind of a project, with the classes that its versions come from. */
export interface ProjectKind {
  readonly definition: CustomResourceDefinition;
  readonly model: Model;
  /** One for each version. */
  readonly versions: readonly Kind[];
  /** The manifest that is generated, from its first `---` on; absent where that has shortened descriptions. */
  readonly manifest?: () => string;
}

/** The kinds of one configuration of a codegen script. */
export interface ApiProject {
  /** Absolute. */
  readonly root: string;
  /** Where the manifests of its definitions are, relative to the root. */
  readonly outputDir: string;
  readonly kinds: readonly ProjectKind[];
}

/** What the API classes of a script's projects say now. */
export interface ApiProjects {
  readonly projects: readonly ApiProject[];
  readonly diagnostics: readonly PlacedDiagnostic[];
  readonly files: FileHashes;
}

/**
 * Reads the API classes of which a codegen script makes CustomResourceDefinitions, through its own configuration, and
 * generates nothing.
 */
export async function readApiProjects(
  script: string,
  values: ValueStore,
): Promise<ApiProjects> {
  const configs = await configsOf(script, values);
  const files = new FileHashes();
  const options = { cwd: process.cwd(), files, values };
  const read = readModels(configs, options);
  const diagnostics = [...read.diagnostics];
  const projects = read.projects.flatMap((project) => {
    const { report, diagnostics: found } = createCollector();
    try {
      return [projectOf(project, report)];
    } catch (error) {
      // Classes with errors may lack what definitions are made of, and have been told of.
      if (!hasErrors(read.diagnostics)) throw error;
      return [];
    } finally {
      diagnostics.push(...placeIn(project.root, found, options));
    }
  });
  return { projects, diagnostics, files };
}

async function configsOf(
  script: string,
  values: ValueStore,
): Promise<readonly CodegenConfig[]> {
  const file = resolve(script);
  if (statOf(file)?.isFile() !== true)
    throw new Misuse(
      `There is no script '${script}'; name the one that calls codegen() with --script.`,
    );
  const collected: CodegenConfig[] = [];
  const session = {
    cwd: process.cwd(),
    check: false,
    checkTypes: false,
    diagnostics: "text" as const,
    files: new FileHashes(),
    values,
    version: "",
    earlier: [],
    done: [],
    collected,
  };
  beginSession(session);
  const provided = { kubewright, "@kubewright/generator": generatorApi };
  await runScript(file, {
    ...session,
    provided,
    hasCalled: () => collected.length > 0,
    idle: untilIdle,
  });
  const defined = collected.filter(makesDefinitions);
  if (defined.length === 0)
    throw new Misuse(
      `'${script}' makes no CustomResourceDefinitions: crdGen() is not among its generators.`,
    );
  return defined;
}

/** Whether a configuration asks for definitions; one that is wrong may, and is told of where it is read. */
function makesDefinitions(config: CodegenConfig | null): boolean {
  const generators: unknown = config?.generators;
  if (!Array.isArray(generators)) return true;
  return generators.some((each: Partial<ConfiguredGenerator> | null) => {
    const generator = each?.generator;
    return generator === undefined || generator.name === crdGen.name;
  });
}

/** The definitions of one project, with its descriptions whole. */
export function projectOf(
  { root, models, generators }: ReadProject,
  report: generatorApi.Report,
): ApiProject {
  const crd = generators.find(
    ({ generator }) => generator.name === crdGen.name,
  );
  // Descriptions are shown whole, whatever the manifests keep of them.
  const { maxDescLen, ...options } = (crd?.options ?? {}) as CrdOptions;
  const kinds = models.flatMap((model) =>
    definitionsOf({ model, packages: model.packages, options, report }).map(
      (definition) => ({
        definition,
        model,
        versions: versionsIn(model, definition),
        ...(maxDescLen === undefined && {
          manifest: () =>
            `---\n${generatorApi.printYaml(definition as unknown as generatorApi.Json)}`,
        }),
      }),
    ),
  );
  return {
    root,
    kinds,
    outputDir: outputDirOf((crd?.options ?? {}) as CrdOptions),
  };
}

function versionsIn(
  { packages }: Model,
  { spec }: CustomResourceDefinition,
): readonly Kind[] {
  return packages
    .flatMap(({ kinds }) => kinds)
    .filter(
      ({ group, kind }) => group === spec.group && kind === spec.names.kind,
    );
}
