import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { build } from "esbuild";

import { buildApi } from "../build-api.ts";
import { buildPackage, joinModule } from "../build-package.ts";
import { measure, type Command, type Step } from "./measure.ts";
import { makeCold, repository } from "./projects.ts";
import { milliseconds, ratioRow, type Row } from "./report.ts";
import { median } from "./statistics.ts";
import { bareNode, codegen } from "./steps.ts";

const packages = join(repository, "packages");
const node = process.execPath;

/** The lines of the built-in API's package: what an import, a type check, an installation and its making cost. */
export async function builtinApiRows(
  folder: string,
  rounds: number,
): Promise<readonly Row[]> {
  const user = await installed(join(folder, "user"));
  const made = await makingProject(join(folder, "making"));
  console.log(`built-in API, ${rounds} rounds`);
  const steps = [
    ...importSteps(user),
    ...typeSteps(user),
    ...makingSteps(made),
    bareNode,
    { name: "codegen here, unchanged", command: codegen(repository) },
  ];
  measure(steps, 1);
  const samples = measure(steps, rounds);
  const of = (name: string) => median(samples.get(name) ?? []);
  const making = of("import of Kubernetes, cold") + of("its generation, cold");
  const types = [6, 7].map((version) =>
    ratioRow(samples, {
      step: `Deployment, tsc ${version}`,
      peers: [`the same of kubernetes-types, tsc ${version}`],
      limit: { most: 1.3 },
    }),
  );
  const unchanged = ratioRow(samples, {
    step: "codegen here, unchanged",
    peers: ["bare Node"],
    limit: { most: 2 },
  });
  return [
    ...importRows(of),
    absolute(
      "installed size of api",
      `${unpacked(user).toFixed(2)} MB`,
      unpacked(user),
      3,
    ),
    ...types,
    absolute(
      "import and generation of Kubernetes, cold",
      milliseconds(making),
      making,
      4000,
    ),
    unchanged,
  ].filter((row) => row !== undefined);
}

/** What an import costs, by itself and held against what Node takes for as many files. */
function importRows(of: (step: string) => number): readonly Row[] {
  const nothing = of("import of nothing");
  const ours = of("import of api/apps/v1") - nothing;
  const least = of("import of two lines") - nothing;
  const what = "import of api/apps/v1, over none";
  const value = milliseconds(ours);
  return [
    absolute(what, value, ours, 10),
    {
      what,
      value,
      against: `two modules of a line, over none (${milliseconds(least)})`,
      ratio: ours / least,
    },
  ];
}

/** A line whose limit is for the value itself. */
function absolute(
  what: string,
  value: string,
  ratio: number,
  most: number,
): Row {
  return { what, value, against: "itself", ratio, limit: { most } };
}

/** A project with our packages as they are published. */
async function installed(folder: string): Promise<string> {
  const scope = join(folder, "node_modules/@kubewright");
  for (const name of ["markers", "apimachinery", "api"]) {
    const from = join(packages, name);
    const to = join(scope, name);
    mkdirSync(to, { recursive: true });
    for (const part of ["package.json", "README.md", "src"])
      cpSync(join(from, part), join(to, part), { recursive: true });
    if (name === "api") await buildApi(from, join(to, "dist"));
    else buildPackage(from, join(to, "dist"));
    if (name === "apimachinery")
      await joinModule(join(to, "dist/codegen/v1/index.js"));
  }
  writeLeast(join(folder, "node_modules/least"));
  for (const name of ["kubernetes-types", "reflect-metadata"])
    symlinkSync(
      join(repository, "node_modules", name),
      join(folder, "node_modules", name),
    );
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const [name, module] of [
    ["ours", "@kubewright/api/apps/v1"],
    ["theirs", "kubernetes-types/apps/v1"],
  ] as const)
    writeTypeProject(join(folder, name), module);
  return folder;
}

/** A package of as many modules as an import of ours loads, with a line each: what is left of its time is Node's. */
function writeLeast(folder: string): void {
  mkdirSync(folder);
  writeFileSync(
    join(folder, "package.json"),
    '{ "type": "module", "exports": { "./*": "./*.js" } }',
  );
  writeFileSync(join(folder, "one.js"), 'export { two } from "least/two";\n');
  writeFileSync(join(folder, "two.js"), "export const two = 2;\n");
}

function writeTypeProject(folder: string, module: string): void {
  mkdirSync(folder);
  writeFileSync(
    join(folder, "index.ts"),
    `import type { Deployment } from "${module}";

export const deployment: Deployment = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "web" },
  spec: {
    replicas: 3,
    selector: { matchLabels: { app: "web" } },
    template: {
      metadata: { labels: { app: "web" } },
      spec: { containers: [{ name: "web", image: "nginx", ports: [{ containerPort: 80 }] }] },
    },
  },
};

export const images = (each: Deployment) =>
  each.spec?.template.spec?.containers.map(({ image }) => image) ?? [];
`,
  );
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "ES2022",
        module: "ESNext",
        moduleResolution: "bundler",
        strict: true,
        skipLibCheck: true,
        noEmit: true,
        types: [],
      },
    }),
  );
}

/** The size of what npm unpacks, in MB. */
function unpacked(user: string): number {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json"], {
    cwd: join(user, "node_modules/@kubewright/api"),
    encoding: "utf8",
  });
  const [pack] = JSON.parse(stdout) as readonly { unpackedSize: number }[];
  return (pack?.unpackedSize ?? Number.NaN) / 1e6;
}

function importSteps(cwd: string): readonly Step[] {
  const evaluated = (name: string, text: string): Step => ({
    name,
    command: { file: node, args: ["--input-type=module", "-e", text], cwd },
  });
  return [
    evaluated("import of nothing", ""),
    evaluated("import of two lines", 'import "least/one";'),
    evaluated("import of api/apps/v1", 'import "@kubewright/api/apps/v1";'),
  ];
}

function typeSteps(user: string): readonly Step[] {
  return [
    [6, "typescript/bin/tsc"],
    [7, "typescript7/bin/tsc"],
  ].flatMap(([version, path]) => {
    const tsc = join(repository, "node_modules", String(path));
    const check = (cwd: string): Command => ({
      file: node,
      args: [tsc, "-p", "."],
      cwd: join(user, cwd),
    });
    return [
      { name: `Deployment, tsc ${version}`, command: check("ours") },
      {
        name: `the same of kubernetes-types, tsc ${version}`,
        command: check("theirs"),
      },
    ];
  });
}

/** A project that makes the package anew: the import as one file, and the generators. */
async function makingProject(folder: string): Promise<string> {
  mkdirSync(join(folder, "hack"), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  for (const name of ["kubewright", "@kubewright", "reflect-metadata"])
    symlinkSync(
      join(repository, "node_modules", name),
      join(folder, "node_modules", name),
    );
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  cpSync(join(packages, "api/src"), join(folder, "apis"), { recursive: true });
  writeFileSync(
    join(folder, "hack/update-codegen.ts"),
    `import { codegen, deepcopyGen, defaulterGen, openapiGen, registerGen } from "kubewright";

await codegen({
  apis: ["apis/*/*"],
  generators: [deepcopyGen(), defaulterGen(), registerGen(), openapiGen({ documents: false, zeroDefaults: true })],
});
`,
  );
  await build({
    entryPoints: [join(import.meta.dirname, "import-kubernetes.ts")],
    outfile: join(folder, "import.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["source"],
    external: ["typescript", "prettier"],
    define: { "import.meta.dirname": JSON.stringify(import.meta.dirname) },
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
  return folder;
}

function makingSteps(folder: string): readonly Step[] {
  return [
    {
      name: "import of Kubernetes, cold",
      command: { file: node, args: ["import.mjs"], cwd: folder },
    },
    {
      name: "its generation, cold",
      before: () => makeCold(folder),
      command: codegen(folder),
    },
  ];
}
