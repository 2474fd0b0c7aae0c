import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goFiles } from "./go-project.ts";
import { pinGoModules } from "./go-peers.ts";
import { planApi } from "./kinds.ts";
import type { Command, Step } from "./measure.ts";
import {
  installToolkit,
  makeCold,
  repository,
  writeProject,
} from "./projects.ts";
import { kindFile, sharedFile, typescriptFiles } from "./typescript-project.ts";
import type { TypescriptOptions } from "./typescript-project.ts";

const launcher = join(repository, "packages/kubewright/bin/kubewright.cjs");
const node = process.execPath;

/** The same kinds, once for each thing that is measured. */
export interface Projects {
  readonly kinds: number;
  /** For all five generators. */
  readonly full: string;
  /** For crd-gen alone. */
  readonly crds: string;
  /** For crd-gen alone, without its checks. */
  readonly unchecked: string;
  /** For the type checker: with decorators, and the same classes without any marker. */
  readonly decorated: string;
  readonly plain: string;
  readonly go: string;
  /** The files that the edits change: a kind's, and the one that all kinds import. */
  readonly kindFile: string;
}

/** Writes the projects of `kinds` kinds into a folder. */
export function writeProjects(folder: string, kinds: number): Projects {
  const plan = planApi(kinds);
  const [group] = plan.groups;
  const [kind] = group?.kinds ?? [];
  if (!group || !kind) throw new Error("A project has at least one kind.");
  const built = existsSync(
    join(repository, "packages/markers/dist/index.d.ts"),
  );
  const typescript = (name: string, options: TypescriptOptions) => {
    const project = join(folder, `${name}-${kinds}`);
    const files = typescriptFiles(plan, { ...options, fromSource: !built });
    writeProject(project, files);
    installToolkit(project);
    return project;
  };
  const go = join(folder, `go-${kinds}`);
  writeProject(go, goFiles(plan));
  pinGoModules(go);
  return {
    kinds,
    full: typescript("full", { decorated: true }),
    crds: typescript("crds", { decorated: true, generators: ["crdGen"] }),
    unchecked: typescript("unchecked", {
      decorated: true,
      generators: ["crdGen"],
      checked: false,
    }),
    decorated: typescript("decorated", { decorated: true }),
    plain: typescript("plain", { decorated: false }),
    go,
    kindFile: kindFile(group, kind),
  };
}

/** The process that `npm run codegen` starts. */
export function codegen(project: string, env: Command["env"] = {}): Command {
  const args = [launcher, "run", "hack/update-codegen.ts"];
  return { file: node, args, cwd: project, env };
}

/** Node with nothing to do: what every Node process costs. */
export const bareNode: Step = {
  name: "bare Node",
  command: { file: node, args: ["-e", "0"], cwd: repository },
};

/** The same between edits, which come minutes later: the machine may have another speed then. */
export const bareNodeBetween: Step = {
  ...bareNode,
  name: "bare Node, between edits",
};

/** Runs on a tree without outputs and without a cache. */
export function coldSteps({
  kinds,
  full,
  crds,
  unchecked,
}: Projects): readonly Step[] {
  return [
    {
      name: `cold ${kinds}`,
      before: () => makeCold(full),
      command: codegen(full),
    },
    {
      name: `cold, no code cache ${kinds}`,
      before: () => makeCold(full),
      command: codegen(full, { KUBEWRIGHT_NO_CODE_CACHE: "1" }),
    },
    {
      name: `CRDs alone, cold ${kinds}`,
      before: () => makeCold(crds),
      command: codegen(crds),
    },
    {
      name: `CRDs unchecked, cold ${kinds}`,
      before: () => makeCold(unchecked),
      command: codegen(unchecked),
    },
  ];
}

/** A first run of a smaller project among those of a larger, which come minutes later than its own. */
export function coldAmong({ kinds, full }: Projects, larger: number): Step {
  return {
    name: `cold ${kinds}, among those of ${larger}`,
    before: () => makeCold(full),
    command: codegen(full),
  };
}

/** Runs that find everything in place; the project has been settled. */
export function unchangedSteps({ kinds, full }: Projects): readonly Step[] {
  const npm = (script: string) => ({
    file: "npm",
    args: ["run", "--silent", script],
    cwd: full,
  });
  return [
    bareNode,
    { name: `unchanged ${kinds}`, command: codegen(full) },
    { name: `npm run codegen ${kinds}`, command: npm("codegen") },
    { name: `npm run of nothing ${kinds}`, command: npm("nothing") },
  ];
}

/** Runs after an edit of one kind's file; the project has been settled, and all but what it makes anew stays so. */
export function editSteps({
  kinds,
  full,
  kindFile: file,
}: Projects): readonly Step[] {
  return [
    bareNodeBetween,
    {
      name: `one kind changed ${kinds}`,
      before: editor(join(full, file)),
      command: codegen(full),
    },
  ];
}

/** Runs after an edit of the file that all kinds share: all is made anew. */
export function sharedEditSteps({ kinds, full }: Projects): readonly Step[] {
  return [
    {
      name: `shared file changed ${kinds}`,
      before: editor(join(full, sharedFile)),
      command: codegen(full),
    },
  ];
}

/** Type checks with the native compiler. */
export function typeSteps({
  kinds,
  decorated,
  plain,
}: Projects): readonly Step[] {
  const tsc = join(repository, "node_modules/typescript7/bin/tsc");
  const check = (project: string): Command => ({
    file: node,
    args: [tsc, "--noEmit", "-p", "tsconfig.json"],
    cwd: project,
  });
  return [
    { name: `types, decorated ${kinds}`, command: check(decorated) },
    { name: `types, undecorated ${kinds}`, command: check(plain) },
  ];
}

/** Changes the first length limit of the file to another value at each call. */
function editor(file: string): () => void {
  let limit = 64;
  return () => {
    const text = readFileSync(file, "utf8");
    const changed = text.replace(/(maxLength"?: ?)\d+/, `$1${++limit}`);
    if (changed === text) throw new Error(`No length limit in ${file}.`);
    writeFileSync(file, changed);
  };
}
