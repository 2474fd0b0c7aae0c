import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { openProject } from "../src/load/project.ts";
import type { Store } from "../src/load/store.ts";
import { emptyStore } from "./read-sources.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(import.meta.dirname, ".read-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function open(apis: readonly string[]) {
  return openProject({
    root,
    apis,
    store: emptyStore,
    report: () => undefined,
  });
}

const kind = (group: string, version: string, name: string) => `
  import { Kind } from "@kubewright/markers";
  import type { Shared } from "../../lib/shared.ts";
  @Kind({ group: "${group}", version: "${version}" })
  export class ${name} { metadata!: object; spec!: Shared }`;

const shared = {
  "lib/shared.ts": "export class Shared { x!: string }",
  "lib/other.ts": "export class Other {}",
};
const apis = ["apis/a1", "apis/a2", "apis/b1", "lib"];

function writeProject(): void {
  write({
    ...shared,
    "apis/a1/k.ts": kind("a.example.com", "v1", "K"),
    "apis/a2/k.ts": kind("a.example.com", "v2", "K"),
    "apis/b1/l.ts": kind("b.example.com", "v1", "L")
      .replace("shared.ts", "other.ts")
      .replaceAll("Shared", "Other"),
  });
}

describe("the units of a project", () => {
  it("are the folders of a group together, and each folder without kinds", () => {
    writeProject();
    expect(open(apis).units.map(({ name, dirs }) => [name, dirs])).toEqual([
      ["group a.example.com", ["apis/a1", "apis/a2"]],
      ["group b.example.com", ["apis/b1"]],
      ["lib", ["lib"]],
    ]);
  });

  it("name their kinds without reading more than the decorators", () => {
    writeProject();
    expect(open(apis).units[0]!.kinds).toEqual([
      {
        group: "a.example.com",
        version: "v1",
        kind: "K",
        plural: "ks",
        scope: "Namespaced",
        dir: "apis/a1",
      },
      {
        group: "a.example.com",
        version: "v2",
        kind: "K",
        plural: "ks",
        scope: "Namespaced",
        dir: "apis/a2",
      },
    ]);
  });

  it("change their hash with what they import, and not with what they do not", () => {
    writeProject();
    const before = open(apis).units.map(({ hash }) => hash);
    expect(open(apis).units.map(({ hash }) => hash)).toEqual(before);
    write({
      "lib/shared.ts": "export class Shared { x!: string; y?: string }",
    });
    const after = open(apis).units.map(({ hash }) => hash);
    expect(after.map((hash, index) => hash === before[index])).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("place what two files of equal texts say in each of them, whoever reads them", () => {
    // The compiler reads a class with a method, and what it read is kept.
    const text = "export class K { a!: string; b(): void {} }";
    write({ "apis/a1/k.ts": text, "apis/a2/k.ts": text });
    const kept = new Map<string, unknown>();
    const store: Store = {
      ...emptyStore,
      read: (kind, key) => kept.get(`${kind} ${key}`),
      write: (kind, key, value) => void kept.set(`${kind} ${key}`, value),
    };
    const folders = ["apis/a1", "apis/a2"];
    const options = { root, apis: folders, store, report: () => undefined };
    for (const _ of [1, 2]) {
      const project = openProject(options);
      const files = project.units.map((unit) =>
        Object.values(project.modelOf(unit).declarations).map(
          ({ span }) => span.file,
        ),
      );
      expect(files).toEqual([["apis/a1/k.ts"], ["apis/a2/k.ts"]]);
    }
    expect([...kept.keys()].join()).toContain("facts");
  });

  it("list as inputs the files and folders that decided them, and the paths that are not there", () => {
    writeProject();
    write({
      "apis/b1/l.ts": `import type { X } from "./gone.ts"; export class L { x!: X }`,
    });
    const { inputs } = open(apis);
    const relative = (path: string) => path.slice(root.length + 1);
    expect(
      inputs.files.filter((file) => file.startsWith(root)).map(relative),
    ).toEqual([
      "apis/a1/k.ts",
      "apis/a2/k.ts",
      "apis/b1/l.ts",
      "lib/other.ts",
      "lib/shared.ts",
    ]);
    expect(inputs.folders.map(relative)).toEqual(apis);
    expect(inputs.absent.map(relative)).toContain("apis/b1/gone.ts");
  });
});
