import { statSync } from "node:fs";
import { relative } from "node:path";

import {
  readDefinition,
  type Definition,
  type JsonValue,
} from "@kubewright/apiextensions";
import { breakingInputProblems } from "@kubewright/breaking";
import type { Report } from "@kubewright/generator";
import { readManifests, type ManifestText } from "@kubewright/manifests";
import type { ApiProject, ProjectKind } from "../api-projects.ts";
import { manifestsBelow } from "../manifest-files.ts";
import { committedFiles, commitOf } from "./committed-files.ts";

/** An earlier state, and the projects whose definitions are compared with it. */
export interface Earlier {
  readonly definitions: readonly Definition[];
  /** Kinds whose manifests are as they would be generated now: there is nothing to compare. */
  readonly unchanged: ReadonlySet<ProjectKind>;
  /** Whether there is anything to compare with, readable or not. */
  readonly isEmpty: boolean;
  readonly projects: readonly ApiProject[];
  /** Where the state was read from, in words. */
  readonly where: string;
  readonly texts: readonly ManifestText[];
}

/** The states that `--against` names: the manifests in a folder, or those that each project had committed at a revision. */
export function earlierStates(
  against: string,
  projects: readonly ApiProject[],
  report: Report,
): readonly Earlier[] {
  if (statSync(against, { throwIfNoEntry: false })?.isDirectory() === true) {
    const texts = manifestsBelow(against);
    return [stateOf(texts, { projects, where: "the files" }, report)];
  }
  return projects.flatMap((project) => {
    const { root, outputDir } = project;
    const folder = `${outputDir}/bases`;
    const commit = commitOf(against, root);
    const texts = committedFiles({ root, commit, folder }).map(
      ({ path, text }) => ({ file: `${against}:${path}`, text }),
    );
    const shown = relative(process.cwd(), `${root}/${folder}`);
    return [
      stateOf(texts, { projects: [project], where: `'${shown}'` }, report),
    ];
  });
}

function stateOf(
  texts: readonly ManifestText[],
  about: Pick<Earlier, "projects" | "where">,
  report: Report,
): Earlier {
  const byName = new Map<string, Definition>();
  const unchanged = new Set<ProjectKind>();
  const now = manifestsOf(about.projects);
  let isEmpty = true;
  for (const text of texts) {
    const same = now.get(withoutHead(text.text));
    if (same !== undefined) unchanged.add(same);
    else
      for (const { value, file, spanOf } of readManifests(text, report)) {
        if (!isDefinition(value)) continue;
        isEmpty = false;
        const read = readDefinition(value);
        if (Array.isArray(read)) {
          const detail = read.map((each) => each.detail).join("; ");
          report(
            breakingInputProblems.notADefinition(detail),
            spanOf([], "value") ?? { file, start: 0, end: 1 },
          );
        } else byName.set(read.metadata.name ?? "", read);
      }
  }
  const definitions = [...byName.values()];
  return {
    ...about,
    texts,
    definitions,
    unchanged,
    isEmpty: isEmpty && unchanged.size === 0,
  };
}

/** The kinds of some projects by their manifests as they would be generated now. */
function manifestsOf(
  projects: readonly ApiProject[],
): ReadonlyMap<string, ProjectKind> {
  return new Map(
    projects.flatMap(({ kinds }) =>
      kinds.flatMap((kind) =>
        kind.manifest === undefined ? [] : [[kind.manifest(), kind] as const],
      ),
    ),
  );
}

function withoutHead(text: string): string {
  return text.replace(/^(#.*\n)*/, "");
}

function isDefinition(value: JsonValue): boolean {
  const { kind, apiVersion } = Object(value) as {
    readonly kind?: JsonValue;
    readonly apiVersion?: JsonValue;
  };
  return (
    kind === "CustomResourceDefinition" &&
    apiVersion === "apiextensions.k8s.io/v1"
  );
}
