import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import fc from "fast-check";

import { coldRun, incrementalRun } from "./incremental-run.ts";

const sources = [
  "web/v1/site.ts",
  "web/v1/spec.ts",
  "web/v2/site.ts",
  "web/v1/page.ts",
  "tasks/v1/task.ts",
];
const outputs = [
  "apis/web/v1/zz_generated.deepcopy.ts",
  "apis/web/v2/zz_generated.deepcopy.ts",
  "apis/tasks/v1/zz_generated.deepcopy.ts",
  "apis/web/v1/zz_generated.defaults.ts",
  "apis/web/v1/zz_generated.register.ts",
  "apis/tasks/v1/zz_generated.openapi.ts",
  "config/openapi/web.example.com_v1.json",
  "config/crd/bases/web.example.com_sites.yaml",
  "config/crd/bases/web.example.com_pages.yaml",
  "config/crd/kustomization.yaml",
];

/** What may stand before a field: markers and docs that this generator depends on and that one does not. */
const marks = [
  "",
  "/** A doc. */",
  "// A comment.",
  "@Validate({ maxLength: 3 })",
  "@Validate({ maxLength: 4 })",
  '@Validate({ pattern: "a+" })',
  '@Silence("crd-gen/unanchored-pattern", "Any text will do.") @Validate({ pattern: "a+" })',
  '@Default("x")',
  '@Default("y") @Validate({ minLength: 1 })',
  '@Limit("x")',
  '@Limit("y")',
];

interface KindText {
  readonly source: string;
  readonly name: string;
  readonly field: string;
  readonly mark: string;
  readonly spec: string;
}

/** A kind of its folder's group version; `field` has one letter, so that edits keep the size. */
function kindText({ source, name, field, mark, spec }: KindText): string {
  const [group, version] = source.split("/");
  const storage = version === "v1" ? ", storage: true" : "";
  const specified = spec !== "" && source.startsWith("web/v1/");
  return `import { Default as Limit, Default, Kind, Silence, Validate } from "@kubewright/markers";
import type { ObjectMeta } from "@kubewright/apimachinery/meta/v1";
${specified ? `import type { Spec${spec} } from "./spec.ts";\n` : ""}/** A ${name} with a ${field}. */
@Kind({ group: "${group}.example.com", version: "${version}"${storage} })
export class ${name} {
  metadata!: ObjectMeta;
  ${mark}
  ${field}?: string;
  ${specified ? `spec?: Spec${spec};` : ""}
}
`;
}

function specText(field: string, mark: string): string {
  return `import { Default as Limit, Default, Silence, Validate } from "@kubewright/markers";
/** Shared. */
export class Spec${field.toUpperCase()} {
  ${field}?: string[];
  ${mark}
  more?: string;
}
`;
}

const letter = fc.constantFrom("a", "b", "c");
const source = fc.constantFrom(
  ...sources,
  "web/v2/more.ts",
  "tasks/v2/task.ts",
);
const output = fc.constantFrom(...outputs);

const edit = fc.oneof(
  fc.record({
    do: fc.constant("write" as const),
    source,
    name: fc.constantFrom("Site", "Page", "Task"),
    field: letter,
    mark: fc.constantFrom(...marks),
    spec: fc.constantFrom("", "A", "B"),
    restore: fc.boolean(),
  }),
  fc.record({ do: fc.constant("delete" as const), source }),
  fc.record({ do: fc.constant("move" as const), source, to: source }),
  fc.record({ do: fc.constant("touch" as const), source }),
  fc.record({
    do: fc.constant("option" as const),
    deepcopy: fc.boolean(),
    maxDescLen: fc.constantFrom(0, 5, 50),
  }),
  fc.record({ do: fc.constant("version" as const), version: letter }),
  fc.record({ do: fc.constant("header" as const), text: letter }),
  fc.record({ do: fc.constant("spoil" as const), output }),
  fc.record({ do: fc.constant("remove" as const), output }),
  fc.record({ do: fc.constant("run" as const), settled: fc.boolean() }),
);

type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function apply(root: string, step: Exclude<Edit, { do: "run" }>): void {
  const at = (path: string) => join(root, "apis", path);
  switch (step.do) {
    case "write": {
      const file = at(step.source);
      const before = statSync(file, { throwIfNoEntry: false });
      const isSpec = step.source.endsWith("spec.ts");
      put(file, isSpec ? specText(step.field, step.mark) : kindText(step));
      if (before && step.restore) utimesSync(file, before.atime, before.mtime);
      return;
    }
    case "delete":
      return rmSync(at(step.source), { force: true });
    case "move":
      if (!existsSync(at(step.source))) return;
      mkdirSync(dirname(at(step.to)), { recursive: true });
      return renameSync(at(step.source), at(step.to));
    case "touch":
      if (existsSync(at(step.source)))
        utimesSync(at(step.source), 1, Date.now() / 1000);
      return;
    case "option":
      return put(
        join(root, "codegen.json"),
        JSON.stringify({ ...step, do: undefined }),
      );
    case "version":
      return put(join(root, "version.txt"), step.version);
    case "header":
      return put(join(root, "header.txt"), `// ${step.text}\n`);
    case "spoil": {
      const file = join(root, step.output);
      if (existsSync(file))
        writeFileSync(file, `${readFileSync(file, "utf8").slice(0, -2)}#\n`);
      return;
    }
    case "remove":
      return rmSync(join(root, step.output), { force: true });
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Runs, and holds the outcome against a run that starts from nothing. */
function runAndCompare(root: string, settled: boolean): void {
  // A clock tick after the last edit all stamps can be trusted; a run in the same tick has to doubt them.
  if (settled) sleep(20);
  const startedAt = Date.now() + (settled ? 2000 : 0);
  const version = readFileSync(join(root, "version.txt"), "utf8");
  const { failed, diagnostics } = incrementalRun(root, version, startedAt);
  const cold = coldRun(root, version);
  expect({ failed, diagnostics }).toEqual({
    failed: cold.failed,
    diagnostics: cold.diagnostics,
  });
  const left = cold.plans.flatMap(({ writes, removes }) => [
    ...writes.map(({ path }) => path),
    ...removes,
  ]);
  expect(left).toEqual([]);
}

/** Runs when all stamps can be trusted; tells whether the manifest alone ended the run. */
function skippedRun(root: string): boolean {
  sleep(20);
  return incrementalRun(root, "a", Date.now() + 2000).skipped;
}

function inFolder(body: (root: string) => void): void {
  // Inside of the repository, so that its packages are found.
  const root = mkdtempSync(join(import.meta.dirname, ".run-"));
  try {
    put(join(root, "package.json"), "{}");
    put(join(root, "tsconfig.json"), "{}");
    apply(root, { do: "option", deepcopy: true, maxDescLen: 50 });
    apply(root, { do: "version", version: "a" });
    apply(root, { do: "header", text: "a" });
    for (const [index, each] of sources.entries())
      apply(root, {
        do: "write",
        source: each,
        name: ["Site", "", "Site", "Page", "Task"][index] as "Site",
        field: "a",
        mark: "",
        spec: each.endsWith("page.ts") ? "A" : "",
        restore: false,
      });
    body(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe("an incremental run", () => {
  it("leaves what a cold run would make, after any sequence of edits", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (steps) => {
        inFolder((root) => {
          runAndCompare(root, true);
          for (const step of steps) {
            if (step.do === "run") runAndCompare(root, step.settled);
            else apply(root, step);
          }
          runAndCompare(root, true);
          runAndCompare(root, false);
        });
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("leaves what a cold run would make after an edit of markers and docs alone", () => {
    const change = fc.record({
      source: fc.constantFrom(...sources.slice(0, 2), "web/v1/page.ts"),
      mark: fc.constantFrom(...marks),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (steps) => {
        inFolder((root) => {
          runAndCompare(root, true);
          for (const { source: at, mark } of steps) {
            const isPage = at.endsWith("page.ts");
            const name = isPage ? "Page" : "Site";
            const spec = isPage ? "A" : "";
            const rest = { do: "write", field: "a", restore: false } as const;
            apply(root, { ...rest, source: at, name, mark, spec });
            runAndCompare(root, true);
          }
        });
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it("ends at the manifest where nothing changed, a touched file included", () => {
    inFolder((root) => {
      const run = () => skippedRun(root);
      expect([run(), run(), run()]).toEqual([false, true, true]);
      apply(root, { do: "touch", source: sources[0]! });
      expect(run()).toBe(true);
      apply(root, {
        do: "write",
        source: sources[0]!,
        name: "Site",
        field: "b",
        mark: "",
        spec: "",
        restore: true,
      });
      expect([run(), run()]).toEqual([false, true]);
    });
  });

  it("sees a file come and go in a folder that was found as it was before", () => {
    inFolder((root) => {
      const run = () => skippedRun(root);
      expect([run(), run(), run()]).toEqual([false, true, true]);
      const more = join(root, "apis/web/v1/more.ts");
      writeFileSync(more, "export interface More {}\n");
      expect([run(), run(), run()]).toEqual([false, true, true]);
      rmSync(more);
      expect([run(), run(), run()]).toEqual([false, true, true]);
      const other = join(root, "apis/web/v1/other.ts");
      writeFileSync(other, "");
      rmSync(other);
      expect([run(), run()]).toEqual([true, true]);
    });
  });
});
