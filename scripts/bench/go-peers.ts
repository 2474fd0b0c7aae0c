import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Command, Step } from "./measure.ts";
import { timeOf } from "./measure.ts";
import { moveAside } from "./projects.ts";

const modules = join(import.meta.dirname, "go-peers");

/** The programs of each pinned module. */
const programs = {
  "controller-tools": ["sigs.k8s.io/controller-tools/cmd/controller-gen"],
  "code-generator": [
    "k8s.io/code-generator/cmd/deepcopy-gen",
    "k8s.io/code-generator/cmd/defaulter-gen",
    "k8s.io/kube-openapi/cmd/openapi-gen",
  ],
} as const;

/** Builds the pinned Go generators into the folder, and gives it; or says why they cannot be had. */
export function buildGoPeers(
  folder: string,
): { readonly folder: string } | { readonly absent: string } {
  if (spawnSync("go", ["version"]).status !== 0)
    return { absent: "Go is not installed" };
  mkdirSync(folder, { recursive: true });
  try {
    for (const [name, packages] of Object.entries(programs))
      timeOf({
        file: "go",
        args: ["build", "-o", `${folder}/`, ...packages],
        cwd: join(modules, name),
      });
  } catch (error) {
    return { absent: `the Go generators do not build: ${String(error)}` };
  }
  return { folder };
}

/** Puts the pinned `go.mod` and `go.sum` into a Go project. */
export function pinGoModules(project: string): void {
  for (const file of ["go.mod", "go.sum"])
    copyFileSync(join(modules, "project", file), join(project, file));
}

/** The four Go commands on a project, each on a tree without its outputs; `suffix` ends their names. */
export function goSteps(
  folder: string,
  project: string,
  suffix: string,
): readonly Step[] {
  const command = (program: string, args: readonly string[]): Command => ({
    file: join(folder, program),
    args,
    cwd: project,
  });
  const header = ["--go-header-file", "hack/boilerplate.go.txt"];
  const crds = join(project, "config");
  return [
    {
      name: `controller-gen crd${suffix}`,
      before: () => moveAside(project, [crds]),
      command: command("controller-gen", [
        "crd",
        "paths=./apis/...",
        "output:crd:artifacts:config=config/crd/bases",
      ]),
    },
    ...(["deepcopy", "defaults"] as const).map((output) => ({
      name: `${goGenerators[output]}${suffix}`,
      command: command(goGenerators[output], [
        ...header,
        "--output-file",
        `zz_generated.${output}.go`,
        "./apis/...",
      ]),
    })),
    {
      name: `openapi-gen${suffix}`,
      command: command("openapi-gen", [
        ...header,
        ...["--output-file", "zz_generated.openapi.go"],
        ...["--output-dir", "openapi"],
        ...["--output-pkg", "bench.example.io/project/openapi"],
        ...["--report-filename", "openapi/violations.txt"],
        ...referred.flatMap((name) => ["--readonly-pkg", name]),
        ...referred,
        "./apis/...",
      ]),
    },
  ];
}

/** What the kinds refer to: kube_codegen.sh gives openapi-gen these packages too, whose types it has to know. */
const referred = [
  "k8s.io/apimachinery/pkg/apis/meta/v1",
  "k8s.io/apimachinery/pkg/runtime",
  "k8s.io/apimachinery/pkg/version",
  "k8s.io/apimachinery/pkg/api/resource",
];

const goGenerators = {
  deepcopy: "deepcopy-gen",
  defaults: "defaulter-gen",
} as const;
