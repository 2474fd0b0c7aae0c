import { execFile, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

import { importProblems } from "@kubewright/importer";
import { compileErrors } from "../../generator/test/well-formed.ts";

import { launcher } from "./launcher.ts";
import { mend } from "./run-case.ts";

const repository = join(import.meta.dirname, "../../..");
const errors = join(repository, "fixtures/errors");
const conformance = join(repository, "fixtures/conformance");
const roots: string[] = [];

// Other tests may keep the machine busy.
const patience = 60_000;

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A folder inside of the repository, so that its packages are found. */
function newRoot(): string {
  const root = mkdtempSync(join(import.meta.dirname, ".import-"));
  roots.push(root);
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  return root;
}

function kubewright(root: string, args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [launcher, ...args],
    { cwd: root, encoding: "utf8", input },
  );
  return { status, stdout, stderr };
}

/** What a case hands to the command. */
function argsIn(root: string): readonly string[] {
  const given = join(root, "args.json");
  return existsSync(given)
    ? (JSON.parse(readFileSync(given, "utf8")) as string[])
    : ["crd.yaml"];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .toSorted();
}

const buckets = join(
  conformance,
  "source-controller/source.toolkit.fluxcd.io_buckets.yaml",
);

const kebab = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe("problems of an import", () => {
  const cases = readdirSync(errors).filter((name) =>
    name.startsWith("import."),
  );

  it("have a fixture each", () => {
    const ids = Object.keys(importProblems).map(
      (name) => `import.${kebab(name)}`,
    );
    expect(cases.toSorted()).toEqual(ids.toSorted());
  });

  it.each(cases)("%s is told as its fixture says", (name) => {
    const root = newRoot();
    cpSync(join(errors, name), root, { recursive: true });
    const before = filesBelow(root);
    const { stderr, status } = kubewright(root, ["import", ...argsIn(root)]);
    const golden = join(errors, name, "diagnostics.txt");
    if (process.env["UPDATE"] === "1") writeFileSync(golden, stderr);
    expect(stderr).toBe(readFileSync(golden, "utf8"));
    expect(stderr).toContain(name.replace(".", "/"));
    const failed = stderr.includes("error");
    expect(status).toBe(failed ? 1 : 0);
    if (failed) expect(filesBelow(root)).toEqual(before);
  });

  it.each(cases)("%s is not told of what its fixture calls right", (name) => {
    const root = newRoot();
    mend(join(errors, name), root);
    const { stderr, status } = kubewright(root, ["import", ...argsIn(root)]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

describe("kubewright import", () => {
  it("writes a file for each kind and version of a folder, which are left alone the next time", () => {
    const root = newRoot();
    const folder = join(conformance, "cluster-api");
    const { stdout, status } = kubewright(root, ["import", folder]);
    expect(status).toBe(0);
    expect(stdout).toContain(
      "Imported 2 kinds in 5 versions: wrote 5 files.\n",
    );
    expect(filesBelow(join(root, "apis"))).toEqual([
      "cluster/v1beta1/machine-drain-rule.ts",
      "cluster/v1beta2/machine-drain-rule.ts",
      "ipam/v1alpha1/ip-address-claim.ts",
      "ipam/v1beta1/ip-address-claim.ts",
      "ipam/v1beta2/ip-address-claim.ts",
    ]);
    expect(kubewright(root, ["import", folder]).stdout).toContain(
      "wrote 0 files, left 5 as they were.",
    );
  });

  it("writes over a file of others only if it is forced", () => {
    const root = newRoot();
    const file = join(root, "api/source/v1/bucket.ts");
    mkdirSync(join(root, "api/source/v1"), { recursive: true });
    writeFileSync(file, "// Mine.\n");
    const args = ["import", buckets, "--out", "api"];
    expect(kubewright(root, args)).toMatchObject({ status: 1, stdout: "" });
    expect(readFileSync(file, "utf8")).toBe("// Mine.\n");
    expect(kubewright(root, [...args, "--force"]).status).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("export class Bucket ");
  });

  it("reads JSON, and lists of definitions, from stdin", () => {
    const root = newRoot();
    const list = {
      apiVersion: "v1",
      kind: "List",
      items: [
        {
          apiVersion: "apiextensions.k8s.io/v1",
          kind: "CustomResourceDefinition",
          metadata: { name: "gadgets.web.example.com", uid: "1" },
          spec: {
            group: "web.example.com",
            scope: "Cluster",
            names: { kind: "Gadget", plural: "gadgets" },
            versions: [
              {
                name: "v1",
                served: true,
                storage: true,
                schema: { openAPIV3Schema: { type: "object" } },
              },
            ],
          },
          status: { storedVersions: ["v1"] },
        },
        { apiVersion: "v1", kind: "ConfigMap" },
      ],
    };
    const args = ["import", "-", "--diagnostics", "json"];
    const { stdout, status } = kubewright(root, args, JSON.stringify(list));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      diagnostics: [],
      errors: 0,
      warnings: 0,
      written: ["apis/web/v1/gadget.ts"],
      unchanged: 0,
      kinds: 1,
    });
  });

  it("tells of a wrong command line, and ends with 2", () => {
    const root = newRoot();
    const of = (...args: string[]) => kubewright(root, ["import", ...args]);
    expect(of()).toMatchObject({ status: 2 });
    expect(of("crds")).toMatchObject({
      status: 2,
      stderr: `kubewright: There is no file or folder 'crds'.\nTry 'kubewright import --help'.\n`,
    });
    expect(of(buckets, "--ot", "x").stderr).toContain("Did you mean '--out'?");
    expect(of("--help").stdout).toContain("Usage: kubewright import");
  });

  it("offers a script with which the definitions stay as they are", () => {
    const root = newRoot();
    const bases = join(root, "config/crd/bases");
    mkdirSync(join(root, "hack"));
    cpSync(join(conformance, "source-controller"), bases, { recursive: true });
    const { stdout } = kubewright(root, ["import", "config/crd/bases"]);
    const script = stdout.slice(stdout.indexOf("import {"));
    writeFileSync(join(root, "hack/update-codegen.ts"), script);
    const run = () => kubewright(root, ["run", "hack/update-codegen.ts"]);
    expect(run()).toMatchObject({ status: 0 });
    for (const name of readdirSync(bases))
      expect(readFileSync(join(bases, name), "utf8")).toBe(
        readFileSync(join(conformance, "source-controller", name), "utf8"),
      );
    expect(existsSync(join(root, "config/crd/kustomization.yaml"))).toBe(true);
    const again = kubewright(root, ["import", "config/crd/bases"]);
    expect(again.stdout).toContain("wrote 0 files, left 5 as they were.");
    expect(again.stdout).toContain(
      "Generate from them: npx kubewright run hack/update-codegen.ts",
    );
  });

  it(
    "reads the documents that a server serves, with recursion as it is",
    async () => {
      const root = newRoot();
      const name = "io.example.web.v1.Page";
      const page = {
        type: "object",
        "x-kubernetes-group-version-kind": [
          { group: "web.example.io", version: "v1", kind: "Page" },
        ],
        properties: {
          apiVersion: { type: "string" },
          kind: { type: "string" },
          metadata: {
            allOf: [
              {
                $ref: "#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta",
              },
            ],
          },
          below: {
            type: "array",
            items: { allOf: [{ $ref: `#/components/schemas/${name}` }] },
          },
          container: {
            allOf: [
              { $ref: "#/components/schemas/io.k8s.api.core.v1.Container" },
            ],
          },
        },
      };
      const document = {
        openapi: "3.0.0",
        info: { title: "", version: "" },
        components: { schemas: { [name]: page } },
      };
      const link = "/openapi/v3/apis/web.example.io/v1?hash=1";
      const index = {
        paths: { "apis/web.example.io/v1": { serverRelativeURL: link } },
      };
      const server = createServer(({ url }, response) =>
        response.end(JSON.stringify(url === link ? document : index)),
      );
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      const { port } = server.address() as { readonly port: number };
      const address = `http://127.0.0.1:${port}/openapi/v3`;
      const stdout = await new Promise((done) =>
        execFile(
          process.execPath,
          [launcher, "import", address],
          { cwd: root },
          (_error, text) => done(text),
        ),
      );
      server.close();
      expect(stdout).toContain("Imported 1 kind in 1 version: wrote 1 file.\n");
      const text = readFileSync(join(root, "apis/web/v1/page.ts"), "utf8");
      expect(text).toContain("  below?: Page[];\n");
      expect(text).toContain(
        'import type { Container } from "@kubewright/api/core/v1";\n',
      );
    },
    patience,
  );

  it("writes plain types on demand", () => {
    const root = newRoot();
    const { status, stdout } = kubewright(root, ["import", buckets, "--types"]);
    expect(status).toBe(0);
    expect(stdout).not.toContain("update-codegen");
    const path = "apis/source/v1/bucket.ts";
    const text = readFileSync(join(root, path), "utf8");
    expect(text).toContain("export interface Bucket {");
    expect(text).toContain('provider?: "generic" | "aws" | "gcp" | "azure";');
    expect(compileErrors({ [path]: text })).toEqual([]);
  });
});
