import { spawn, spawnSync } from "node:child_process";
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

import { launcher } from "./launcher.ts";

const root = mkdtempSync(join(import.meta.dirname, ".cli-"));
const args = [launcher, "run", "hack/update.ts"];

afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Files below the root, caches apart, with their texts. */
function files(): ReadonlyMap<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" });
  const ours = paths.filter(
    (path) =>
      /^(apis|config)\//.test(path) && statSync(join(root, path)).isFile(),
  );
  return new Map(
    ours.map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}

/** The files without those that a killed run had not put in place; they stay for an hour, as another run may write them. */
function wholeFiles(): ReadonlyMap<string, string> {
  const whole = [...files()].filter(
    ([path]) => !path.endsWith(".kubewright-tmp"),
  );
  return new Map(whole);
}

const limits = (field: string) => `export class Limits { ${field}?: string }\n`;

function putProject(): void {
  put("package.json", "{}");
  put(
    "hack/update.ts",
    `import { codegen, crdGen, deepcopyGen, openapiGen } from "kubewright";
await codegen({ apis: ["apis/*/*"], generators: [deepcopyGen(), openapiGen(), crdGen()] });
`,
  );
  for (let group = 0; group < 12; group++)
    put(
      `apis/group${group}/v1/site.ts`,
      `import { Kind } from "@kubewright/markers";
import type { ObjectMeta } from "@kubewright/apimachinery/meta/v1";
import type { Limits } from "../../lib/v1/limits.ts";
@Kind({ group: "group${group}.example.com", version: "v1" })
export class Site { metadata!: ObjectMeta; limits?: Limits }
`,
    );
}

/** Starts a run and kills it once it has written something, or after a while. */
async function runKilled(after: number): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: root });
  const ended = new Promise((resolve) => child.once("close", resolve));
  await new Promise((resolve) => setTimeout(resolve, after));
  child.kill("SIGKILL");
  await ended;
}

describe("a run that is killed", () => {
  it("leaves each file as it was or as it will be, and the next run mends the rest", async () => {
    putProject();
    const run = () =>
      spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    put("apis/lib/v1/limits.ts", limits("old"));
    expect(run().status).toBe(0);
    const before = files();
    put("apis/lib/v1/limits.ts", limits("changed"));
    const started = performance.now();
    expect(run().status).toBe(0);
    const whole = performance.now() - started;
    const after = files();
    expect(after).not.toEqual(before);
    for (const share of [0.3, 0.6, 0.75, 0.8, 0.85, 0.9, 0.95]) {
      put("apis/lib/v1/limits.ts", limits("old"));
      expect(run().status).toBe(0);
      expect(wholeFiles()).toEqual(before);
      put("apis/lib/v1/limits.ts", limits("changed"));
      await runKilled(whole * share);
      for (const [path, text] of wholeFiles())
        expect([before.get(path), after.get(path)]).toContain(text);
      expect(run().status).toBe(0);
      expect(wholeFiles()).toEqual(after);
    }
  }, 60_000);
});
