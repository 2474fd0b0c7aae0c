import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Model, Problem, Span } from "@kubewright/generator";
import { openProject } from "../../generator/src/load/project.ts";

/** The repository's fixtures. */
export const fixtures = join(import.meta.dirname, "../../../fixtures");

/** What reading a fixture project gives. */
export interface FixtureProject {
  readonly models: readonly Model[];
  /** The errors; which warnings upstream's APIs give, the codegen script says. */
  readonly problems: readonly string[];
  readonly report: (problem: Problem, span?: Span) => void;
}

/** Reads the API folders of a fixture project. */
export function readFixture(project: string): FixtureProject {
  const root = join(fixtures, project);
  const problems: string[] = [];
  const report = ({ severity, id, message }: Problem, span?: Span) => {
    if (severity === "warning") return;
    problems.push(`${span?.file}: ${id}: ${message}`);
  };
  const opened = openProject({ root, apis: apisOf(root), store, report });
  const models = opened.units.map((unit) => opened.modelOf(unit));
  return { models, problems, report };
}

function apisOf(root: string): readonly string[] {
  return readdirSync(join(root, "apis"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `apis/${path.slice(0, path.lastIndexOf("/"))}`)
    .filter((path, i, all) => all.indexOf(path) === i)
    .toSorted();
}

const text = (path: string) =>
  existsSync(path) ? readFileSync(path, "utf8") : undefined;

const store = {
  read: () => undefined,
  write: () => undefined,
  hashOf: (path: string) => {
    const found = text(path);
    return found && createHash("sha256").update(found).digest("hex");
  },
  text,
};
