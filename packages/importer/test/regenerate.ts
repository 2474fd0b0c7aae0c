import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Problem, Span } from "@kubewright/generator";
import { printYaml, type Json } from "@kubewright/generator";
import { definitionsOf } from "@kubewright/crd-gen";
import { emptyStore } from "../../generator/test/read-sources.ts";
import { openProject } from "../../generator/src/load/project.ts";

/** What is generated from classes. */
export interface Regenerated {
  /** The manifests by their names, without a head. */
  readonly manifests: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, Json>;
  readonly problems: readonly string[];
}

/** Generates the CustomResourceDefinitions of classes, given by path. */
export function regenerate(
  files: Readonly<Record<string, string>>,
): Regenerated {
  // Inside of the repository, so that its packages are found.
  const root = mkdtempSync(join(import.meta.dirname, ".again-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return generateIn(root, [...new Set(Object.keys(files).map(dirname))]);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function generateIn(root: string, apis: readonly string[]): Regenerated {
  const problems: string[] = [];
  // What authors come to regret is theirs to judge; what a server takes comes back.
  const report = ({ severity, id, message }: Problem, span?: Span) => {
    if (severity === "warning") return;
    problems.push(`${span?.file}: ${id}: ${message}`);
  };
  const project = openProject({
    root,
    apis: apis.toSorted(),
    store: emptyStore,
    report,
  });
  const options = { allowDangerousTypes: true };
  const definitions = project.units.flatMap((unit) => {
    const model = project.modelOf(unit);
    return definitionsOf({ model, packages: model.packages, options, report });
  });
  const values = new Map(
    definitions.map((each) => [
      each.metadata.name,
      JSON.parse(JSON.stringify(each)) as Json,
    ]),
  );
  return {
    manifests: new Map(
      [...values].map(([name, value]) => [name, `---\n${printYaml(value)}`]),
    ),
    values,
    problems,
  };
}
