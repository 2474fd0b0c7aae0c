import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { compileErrors } from "../../generator/test/well-formed.ts";
import { launcher } from "./launcher.ts";

const repository = join(import.meta.dirname, "../../..");
const root = mkdtempSync(join(import.meta.dirname, ".cli-"));

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The code blocks of the README, each with the path that the text before it names last. */
function blocks(): ReadonlyMap<string, string> {
  const text = readFileSync(join(repository, "README.md"), "utf8");
  const found = new Map<string, string>();
  let path = "";
  const parts = /`([\w./-]+\.(?:ts|yaml))`|^```(?:ts|yaml)\n([^]*?)^```$/gm;
  for (const [, named, block] of text.matchAll(parts))
    if (block !== undefined) found.set(path, block);
    else if (named?.includes("/")) path = named;
  return found;
}

describe("the README's worked example", () => {
  it("type-checks, runs as written and gives the manifest that is shown", () => {
    const shown = blocks();
    const manifest = "config/crd/bases/stable.example.com_crontabs.yaml";
    const script = "hack/update-codegen.ts";
    const source = "apis/stable/v1/cron-tab.ts";
    expect([...shown.keys()]).toEqual([source, script, manifest]);
    for (const path of [source, script]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), shown.get(path)!);
    }
    writeFileSync(join(root, "package.json"), '{ "type": "module" }');
    expect(compileErrors({ [source]: shown.get(source)! })).toEqual([]);
    const args = [launcher, "run", script];
    const run = () =>
      spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    const { stderr, status } = run();
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(readFileSync(join(root, manifest), "utf8")).toBe(
      shown.get(manifest),
    );
    expect(run().stdout).toMatch(/^Nothing to do: 7 files up to date/);
  });
});

/** The commands of the README's block in a section. */
function commandsIn(section: string): readonly string[] {
  const text = readFileSync(join(repository, "README.md"), "utf8");
  const [, below = ""] = text.split(`## ${section}\n`);
  const [, block = ""] = /^```console\n([^]*?)^```$/m.exec(below) ?? [];
  return block.trim().split("\n");
}

/** The definitions among the conformance files that controller-gen wrote to files of their own. */
function goldens(): ReadonlyMap<string, string> {
  const folder = join(repository, "fixtures/conformance");
  const start = "---\napiVersion: apiextensions.k8s.io/v1\n";
  return new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /\/[^/_]+_[^/_]+\.yaml$/.test(path))
      .map(
        (path) =>
          [
            path.slice(path.lastIndexOf("/") + 1),
            readFileSync(join(folder, path), "utf8"),
          ] as const,
      )
      .filter(([, text]) => text.startsWith(start)),
  );
}

describe("the README's way for those who have CRDs", () => {
  it("leaves the definitions as they are, byte for byte", () => {
    const project = join(root, "crds");
    const bases = join(project, "config/crd/bases");
    mkdirSync(bases, { recursive: true });
    mkdirSync(join(project, "hack"));
    writeFileSync(join(project, "package.json"), '{ "type": "module" }');
    expect(goldens().size).toBe(15);
    for (const [name, text] of goldens())
      writeFileSync(join(bases, name), text);
    const shell = (command: string) => {
      const line = command.replace(
        "npx kubewright",
        `"${process.execPath}" "${launcher}"`,
      );
      return spawnSync(line, { cwd: project, encoding: "utf8", shell: true });
    };
    const [importing = "", ...others] = commandsIn("You already have CRDs");
    shell("git init --quiet && git add config");
    const { stdout, stderr } = shell(importing);
    expect(stderr).toBe("");
    const script = stdout.slice(stdout.indexOf("import {"));
    writeFileSync(join(project, "hack/update-codegen.ts"), script);
    for (const command of others)
      expect([command, shell(command).status]).toEqual([command, 0]);
  });
});
