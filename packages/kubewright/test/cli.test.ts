import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { readCommand } from "../src/command-line.ts";
import { launcher } from "./launcher.ts";

let root: string;

const script = `import { codegen, type CodegenConfig, crdGen, deepcopyGen } from "kubewright";
import { readFileSync } from "node:fs";
import { apis } from "./apis.js";
readFileSync(new URL(import.meta.url));
const config: CodegenConfig = { apis, generators: [deepcopyGen(), crdGen()] };
await codegen(config);
`;

const site = `import { Kind } from "@kubewright/markers";
import type { ObjectMeta } from "@kubewright/apimachinery/meta/v1";

@Kind({ group: "web.example.com", version: "v1" })
export class Site {
  metadata!: ObjectMeta;
  host?: string;
}
`;

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function call(...args: string[]) {
  const { NO_COLOR: _none, ...env } = process.env;
  const all = [launcher, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const update = (...args: string[]) => call("run", "hack/update.ts", ...args);

beforeEach(() => {
  root = mkdtempSync(join(import.meta.dirname, ".cli-"));
  put("package.json", "{}");
  put("tsconfig.json", '{ "compilerOptions": { "strict": true } }');
  put("hack/update.ts", script);
  put("hack/apis.ts", 'export const apis: readonly string[] = ["apis/*/*"];\n');
  put("apis/web/v1/site.ts", site);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("kubewright run", () => {
  it("writes what is missing, then nothing, and repairs what was edited or deleted", () => {
    expect(update()).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringContaining("Wrote 3 files"),
    });
    expect(update().stdout).toMatch(/^Nothing to do: 3 files up to date/);
    const copy = join(root, "apis/web/v1/zz_generated.deepcopy.ts");
    const text = readFileSync(copy, "utf8");
    writeFileSync(copy, `${text}// edited\n`);
    rmSync(join(root, "config/crd/kustomization.yaml"));
    const check = update("--check");
    expect(check.status).toBe(1);
    expect(check.stdout).toContain("-// edited\n");
    expect(check.stdout).toContain("+++ b/config/crd/kustomization.yaml\n");
    expect(readFileSync(copy, "utf8")).toContain("// edited");
    expect(update().stdout).toContain("Wrote 2 files, left 1 alone");
    expect(readFileSync(copy, "utf8")).toBe(text);
    expect(update("--check").status).toBe(0);
  });

  it("follows a class that is renamed, and a script's import that is edited", () => {
    update();
    put("apis/web/v1/site.ts", site.replaceAll("Site", "Page"));
    expect(update().stdout).toContain(
      "removed  config/crd/bases/web.example.com_sites.yaml",
    );
    put("hack/apis.ts", 'export const apis = ["apis/nothing"];\n');
    expect(update()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("run/folder-missing"),
    });
  });

  it("tells all problems, and writes nothing", () => {
    put(
      "apis/web/v1/site.ts",
      site.replace("host?", "@Validat({}) host?").replace("version", "versoin"),
    );
    const { status, stdout, stderr } = update();
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("nothing was written");
    expect(stderr).toContain("apis/web/v1/site.ts:4:");
    expect(stderr).toContain("apis/web/v1/site.ts:7:");
    expect(stderr).not.toContain("\u001b");
    expect(existsSync(join(root, "config"))).toBe(false);
    const { stdout: json } = update("--diagnostics", "json");
    expect(JSON.parse(json)).toMatchObject({ warnings: 0, written: [] });
  });

  it("tells mistakes of every stage at once, each at its place", () => {
    const kind = (name: string, version: string, more: string) =>
      `@Kind({ group: "web.example.com", version: "${version}", ${more} })
export class ${name} { metadata!: ObjectMeta; spec?: Spec }`;
    const head = `import { Kind, Validat, Validate } from "@kubewright/markers";
import type { ObjectMeta } from "@kubewright/apimachinery/meta/v1";
export class Spec {
  @Validat({ minLength: 1 }) host?: string;
  @Validate({ maximum: 9 }) path?: string;
  @Validate({ pattern: "^(" }) name?: string;
}
`;
    put(
      "apis/web/v1/site.ts",
      `${head}${kind("Site", "v1", "storage: true")}\n${kind("Page", "v1", 'plural: "sites"')}`,
    );
    put("apis/web/v2/site.ts", head + kind("Site", "v2", "storage: true"));
    const { status, stderr } = update();
    expect(status).toBe(1);
    const told = Array.from(
      stderr.matchAll(/^(\S+?:\d+):\d+ - error (\S+):/gm),
      ([, place, id]) => `${place} ${id}`,
    );
    expect(told).toEqual([
      "apis/web/v1/site.ts:4 reader/unknown-marker",
      "apis/web/v1/site.ts:5 schema/rule-not-applicable",
      "apis/web/v1/site.ts:6 schema/bad-pattern",
      "apis/web/v1/site.ts:9 crd-gen/name-taken",
      "apis/web/v2/site.ts:4 reader/unknown-marker",
      "apis/web/v2/site.ts:5 schema/rule-not-applicable",
      "apis/web/v2/site.ts:6 schema/bad-pattern",
      "apis/web/v2/site.ts:8 crd-gen/two-storage-versions",
    ]);
    expect(existsSync(join(root, "config"))).toBe(false);
  });

  it("holds against the rules what a class says beside a mistyped option", () => {
    put(
      "apis/web/v1/site.ts",
      `import { Kind, Validate } from "@kubewright/markers";
import type { ObjectMeta } from "@kubewright/apimachinery/meta/v1";
export class Spec {
  @Validate({ minLenght: 1, pattern: "^(" }) name?: string;
}
@Kind({ group: "web.example.com", version: "v1", shortnames: ["s"] })
export class Site { metadata!: ObjectMeta; spec?: Spec }
`,
    );
    const { stderr } = update();
    const told = stderr.matchAll(/^\S+?:(\d+):\d+ - error (\S+):/gm);
    expect(Array.from(told, ([, line, id]) => `${line} ${id}`)).toEqual([
      "4 reader/unknown-option",
      "4 schema/bad-pattern",
      "6 reader/unknown-option",
    ]);
  });

  it.each([
    [undefined, ".ts"],
    ['{ "compilerOptions": { "module": "nodenext" } }', ".js"],
    [
      '{ "compilerOptions": { "module": "nodenext", "rewriteRelativeImportExtensions": true } }',
      ".ts",
    ],
    [
      '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }',
      ".ts",
    ],
  ])("imports files as the tsconfig allows: %s, %s", (tsconfig, extension) => {
    put("tsconfig.json", tsconfig ?? "{ }");
    if (tsconfig === undefined) rmSync(join(root, "tsconfig.json"));
    put("apis/web/v1/site.ts", site);
    expect(update().status).toBe(0);
    const path = join(root, "apis/web/v1/zz_generated.deepcopy.ts");
    // Above the test folders stands the repository's tsconfig, which allows `.ts`.
    expect(readFileSync(path, "utf8")).toContain(`from "./site${extension}"`);
  });

  it("tells of a change once, and of what stays as long as it stays", () => {
    put(
      "hack/update.ts",
      script
        .replace("crdGen,", "crdGen, openapiGen,")
        .replace(
          "crdGen()",
          'crdGen(), openapiGen({ reportFilename: "rules.list" })',
        ),
    );
    put(
      "apis/web/v1/site.ts",
      site.replace("host?: string", 'Host?: "a" | null'),
    );
    const first = update();
    expect(first.stderr).toContain("openapi-gen/names-match");
    expect(first.stderr).toContain("crd-gen/nullable-enum");
    const second = update();
    expect(second.stdout).toMatch(/^Nothing to do/);
    expect(second.stderr).not.toContain("openapi-gen/names-match");
    expect(second.stderr).toContain("crd-gen/nullable-enum");
  });

  it("goes on for as long as the script has something to do that it does not wait for", () => {
    put(
      "hack/update.ts",
      script.replace(
        "await codegen(config);",
        `void codegen(config).then(() => setTimeout(() => console.log("later"), 200));`,
      ),
    );
    expect(update()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/later\n$/),
    });
    expect(
      existsSync(join(root, "config/crd/bases/web.example.com_sites.yaml")),
    ).toBe(true);
  });

  it("keeps nothing with --no-cache", () => {
    expect(update("--no-cache").status).toBe(0);
    expect(
      statSync(join(root, "node_modules"), { throwIfNoEntry: false }),
    ).toBeUndefined();
  });

  it("writes nothing where types are wrong, with --check-types", () => {
    put("apis/web/v1/site.ts", `${site}export const port: string = 80;\n`);
    const { status, stderr } = update("--check-types");
    expect(status).toBe(1);
    expect(stderr).toMatch(/TS2322|TypeScript 7/);
    expect(existsSync(join(root, "config"))).toBe(false);
  });

  it.each([
    ["a first run", []],
    ["help", ["--help"]],
    ["a run with nothing to do", []],
    ["its report", ["--diagnostics", "json"]],
    ["a difference", ["--check"]],
  ])("ends as it would where no one reads on: %s", async (what, more) => {
    if (what !== "a first run") update();
    const copy = join(root, "apis/web/v1/zz_generated.deepcopy.ts");
    if (what === "a difference") rmSync(copy);
    const child = spawn(
      process.execPath,
      [launcher, "run", "hack/update.ts", ...more],
      { cwd: root },
    );
    child.stdout.destroy();
    let said = "";
    child.stderr.on("data", (text) => (said += String(text)));
    const [status] = await once(child, "close");
    expect([status, said]).toEqual([what === "a difference" ? 1 : 0, ""]);
    expect(existsSync(copy)).toBe(what !== "a difference");
  });

  it("tells of a file where outputs need a folder, also where they were before", () => {
    for (const before of [false, true]) {
      if (before) expect(update().status).toBe(0);
      rmSync(join(root, "config"), { recursive: true, force: true });
      put("config", "A file.");
      const { status, stderr } = update();
      expect(status).toBe(1);
      expect(stderr).toContain("output/not-a-file");
      expect(stderr).toContain("because 'config' is in the way");
      rmSync(join(root, "config"));
    }
  });

  it("needs no place for what it keeps for the next run", () => {
    put("node_modules/.cache", "A file.");
    expect(update()).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringContaining("Wrote 3 files"),
    });
    expect(update().stdout).toMatch(/^Nothing to do: 3 files up to date/);
  });

  it("waits for a script that does not wait for codegen()", () => {
    put(
      "hack/update.ts",
      `import { readFile } from "node:fs/promises";
import { codegen, crdGen } from "kubewright";
async function main() {
  await readFile("package.json");
  await codegen({ apis: ["apis/*/*"], generators: [crdGen()] });
}
void main();
`,
    );
    expect(update()).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringContaining("Wrote 2 files"),
    });
    expect(update().stdout).toMatch(/^Nothing to do: 2 files up to date/);
  });

  it("tells of what a function throws that the script does not wait for", () => {
    put(
      "hack/update.ts",
      `import { readFile } from "node:fs/promises";
async function main() {
  await readFile("package.json");
  throw new Error("no");
}
main();
`,
    );
    const { status, stderr } = update();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Error: no\n {4}at main \(.*update\.ts:4:9\)\n/);
    expect(stderr).not.toContain("run/script-without-run");
  });

  it.each([
    ["with types", "(): never"],
    ["without types", "()"],
  ])("shows where a script %s throws, in its own lines", (_, signature) => {
    put(
      "hack/update.ts",
      `import {
  codegen,
} from "kubewright";
function fail${signature} {
  throw new Error("no");
}
fail();
void codegen;
`,
    );
    const { status, stderr } = update();
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Error: no\n {4}at fail \(.*update\.ts:5:9\)\n {4}at .*update\.ts:7:1\n$/,
    );
  });

  it.each([
    ["does not parse", "await codegen({ apis: [ });", "run/script-syntax"],
    ["imports what is not there", 'import "./a.ts";', "run/script-import"],
    ["takes what is not exported", "kubewright.crd();", "run/script-export"],
    ["does not call codegen()", "kubewright;", "run/script-without-run"],
    [
      "waits for what never comes",
      "await new Promise(() => undefined); await codegen();",
      "run/script-without-run",
    ],
    ["gives it nothing", "await codegen();", "run/setting-missing"],
  ])("tells of a script that %s, and touches nothing", (_, text, id) => {
    update();
    const path = join(root, "config/crd/kustomization.yaml");
    rmSync(path);
    const imports = 'import kubewright, { codegen } from "kubewright";';
    put("hack/update.ts", `${imports}\n${text}\n`);
    for (const more of [[], ["--check"], ["--diagnostics", "json"]]) {
      const { status, stdout, stderr } = update(...more);
      expect(status).toBe(1);
      expect(more[1] === "json" ? stdout : stderr).toContain(id);
    }
    expect(existsSync(path)).toBe(false);
    const copy = join(root, "apis/web/v1/zz_generated.deepcopy.ts");
    expect(existsSync(copy)).toBe(true);
  });

  it("does no harm where two run at once", async () => {
    const ends = [1, 2, 3].map(
      () =>
        new Promise((resolve) => {
          const args = [launcher, "run", "hack/update.ts"];
          spawn(process.execPath, args, { cwd: root }).on("close", resolve);
        }),
    );
    expect(await Promise.all(ends)).toEqual([0, 0, 0]);
    expect(update("--check").status).toBe(0);
    // Three runs at once take what time a busy machine gives them.
  }, 60_000);
});

describe("the command line", () => {
  it.each([
    [["run", "a.ts", "--chekc"], "Did you mean '--check'?"],
    [["rnu", "a.ts"], "Did you mean 'run'?"],
    [["run"], "takes a codegen script"],
    [["run", "a.ts", "b.ts"], "'b.ts'"],
    [["run", "a.ts", "--diagnostics", "jsn"], "Did you mean 'json'?"],
    [[], "A command is missing."],
  ])("%j is misuse", (args, text) => {
    expect(readCommand(args)).toEqual({
      name: "misuse",
      message: expect.stringContaining(text),
    });
  });

  it.each([["--help"], ["-h"], ["help"], ["run", "--help"]])(
    "shows its help for %s %s",
    (...args) => {
      expect(readCommand(args)).toEqual({ name: "help" });
    },
  );

  it("ends with 2 for misuse, and with 0 for help and version", () => {
    expect(call("run", "none.ts").status).toBe(2);
    expect(call("--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("crd-gen"),
    });
    expect(call("--version")).toMatchObject({ status: 0, stdout: "0.1.0\n" });
  });
});
