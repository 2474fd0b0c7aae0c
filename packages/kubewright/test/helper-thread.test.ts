import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { buildBundles } from "../../../scripts/bundles.ts";

const dist = join(import.meta.dirname, "../.dist-helper");
let root: string;

beforeAll(() => buildBundles(dist));
afterAll(() => rmSync(dist, { recursive: true, force: true }));
beforeEach(() => {
  root = mkdtempSync(join(import.meta.dirname, ".cli-"));
  put("package.json", "{}");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A project with enough kinds to share the work on them, of groups in folders of their own. */
function putProject(groups: readonly string[], marker = "Validate"): void {
  put(
    "hack/update.ts",
    `import { codegen, crdGen, deepcopyGen, defaulterGen, openapiGen, registerGen } from "kubewright";
await codegen({
  apis: ["apis/*/*"],
  generators: [deepcopyGen(), defaulterGen(), registerGen(), openapiGen(), crdGen()],
});
`,
  );
  put("apis/lib/v1/limits.ts", "export class Limits { most?: string }");
  for (const [index, group] of groups.entries())
    for (let i = 0; i < 10; i++)
      put(
        `apis/folder${index}/v1/kind${i}.ts`,
        `import { Kind, ${marker} } from "@kubewright/markers";
import type { ObjectMeta } from "@kubewright/apimachinery/meta/v1";
import type { Limits } from "../../lib/v1/limits.ts";
@Kind({ group: "${group}", version: "v${index}" })
export class Site${index}${i} { metadata!: ObjectMeta; @${marker}({ minLength: ${i} }) host?: string; limits?: Limits }
`,
      );
}

function run(...args: string[]) {
  const all = [join(dist, "launcher.cjs"), "run", "hack/update.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Every generated file with its text. */
function outputs(): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" });
  const files = paths.filter(
    (path) =>
      /zz_generated|^config/.test(path) && statSync(join(root, path)).isFile(),
  );
  return Object.fromEntries(
    files.map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}

describe("a first run, which two threads share", () => {
  it.each([
    [
      "groups of one folder each",
      ["a.example.com", "b.example.com", "c.example.com"],
    ],
    [
      "a group whose folders fall to both",
      ["a.example.com", "b.example.com", "a.example.com"],
    ],
  ])("gives what one thread gives: %s", (_, groups) => {
    putProject(groups);
    expect(run("--no-cache")).toMatchObject({ status: 0, stderr: "" });
    const alone = outputs();
    expect(Object.keys(alone).length).toBeGreaterThan(40);
    for (const path of Object.keys(alone)) rmSync(join(root, path));
    expect(run()).toMatchObject({ status: 0, stderr: "" });
    expect(outputs()).toEqual(alone);
    expect(run().stdout).toMatch(/^Nothing to do/);
    put(
      "apis/lib/v1/limits.ts",
      "export class Limits { most?: string; least?: string }",
    );
    expect(run().status).toBe(0);
    const edited = outputs();
    expect(edited).not.toEqual(alone);
    expect(run("--no-cache").stdout).toMatch(/^Nothing to do/);
    expect(outputs()).toEqual(edited);
  });

  it("tells the problems of both halves, in order, and writes nothing", () => {
    putProject(["a.example.com", "b.example.com"], "Validat");
    const shared = run();
    expect(shared.status).toBe(1);
    expect(shared.stderr).toMatch(/Found 2\d errors; nothing was written/);
    expect(outputs()).toEqual({});
    expect(run("--no-cache").stderr).toBe(shared.stderr);
  });
});
