import type { Kind, Model } from "@kubewright/generator";

import {
  cls,
  field,
  marker,
  number,
} from "../../generator/test/model-builder.ts";
import { truncate } from "../src/descriptions.ts";
import { crdGen, definitionsOf, type CrdOptions } from "../src/index.ts";
import { kind, modelOf } from "./kind-builder.ts";

function generate(model: Model, options: CrdOptions = {}) {
  const problems: string[] = [];
  const { packages } = model;
  const definitions = definitionsOf({
    model,
    packages,
    options,
    report({ severity, id }, span) {
      if (severity === "warning") return;
      problems.push(`${id.replace("crd-gen/", "")}@${span?.start}`);
    },
  });
  return { definitions, problems };
}

const problemsOf = (...kinds: Kind[]) => generate(modelOf(...kinds)).problems;

describe("versions", () => {
  it("of one kind make one definition, sorted by plain comparison", () => {
    const versions = ["v2", "v10", "v1beta1", "v1"].map((version) =>
      kind({ kind: "Foo", version, storage: version === "v1" }),
    );
    const { definitions, problems } = generate(modelOf(...versions));
    expect(definitions).toHaveLength(1);
    expect(definitions[0]?.spec.versions.map(({ name }) => name)).toEqual([
      "v1",
      "v10",
      "v1beta1",
      "v2",
    ]);
    expect(problems).toEqual([]);
  });

  it("have exactly one that is stored, and one that is served", () => {
    const one = kind({ kind: "Foo", version: "v1" });
    const other = kind({ kind: "Foo", version: "v2" });
    expect(problemsOf(one, other)).toEqual(["two-storage-versions@100"]);
    expect(problemsOf({ ...one, storage: false })).toEqual([
      "no-storage-version@0",
    ]);
    expect(problemsOf({ ...one, served: false })).toEqual(["not-served@100"]);
  });

  it("take names from the one that gives them, and may not disagree", () => {
    const one = kind({ kind: "Foo", version: "v1", shortNames: ["f"] });
    const other = kind({ kind: "Foo", version: "v2", storage: false });
    const { definitions, problems } = generate(modelOf(one, other));
    expect(definitions[0]?.spec.names.shortNames).toEqual(["f"]);
    expect(problems).toEqual([]);
    const third = kind({
      kind: "Foo",
      version: "v3",
      storage: false,
      shortNames: ["g"],
    });
    expect(problemsOf(one, other, third)).toEqual(["names-differ@103"]);
  });

  it("that other generators read alone all say plural and scope", () => {
    const one = kind({ kind: "Foo", version: "v1", scope: "Cluster" });
    const other = kind({ kind: "Foo", version: "v2", storage: false });
    expect(problemsOf(one, other)).toEqual(["names-differ@100"]);
  });

  it("with columns have the key of subresources, as controller-gen writes", () => {
    const column = {
      name: "Age",
      type: "date",
      jsonPath: ".a",
      marker: marker("PrintColumn", {}),
    };
    const { definitions } = generate(
      modelOf(kind({ kind: "Foo", printColumns: [column] })),
    );
    expect(definitions[0]?.spec.versions[0]?.subresources).toEqual({});
  });
});

describe("names", () => {
  it.each<[string, Partial<Kind>, string[]]>([
    ["a group without a dot", { group: "example" }, ["bad-group@102"]],
    ["a path as a group", { group: "../../x.y" }, ["bad-group@102"]],
    ["a community's group", { group: "a.k8s.io" }, ["protected-group@102"]],
    ["a plural in upper case", { plural: "Foos" }, ["bad-name@102"]],
    ["a path as a plural", { plural: "../foos" }, ["bad-name@102"]],
    ["a short name with a dot", { shortNames: ["f.o"] }, ["bad-name@103"]],
    ["a category with a space", { categories: ["a b"] }, ["bad-name@103"]],
    ["a list kind with a '_'", { listKind: "Foo_List" }, ["bad-name@102"]],
    ["a long singular", { singular: "f".repeat(64) }, ["bad-name@102"]],
    [
      "a list kind like the kind",
      { listKind: "Foo" },
      ["same-kind-and-list-kind@102"],
    ],
    [
      "an empty warning",
      { deprecated: { warning: "" } },
      ["bad-deprecation-warning@102"],
    ],
    [
      "a warning of two lines",
      { deprecated: { warning: "a\nb" } },
      ["bad-deprecation-warning@102"],
    ],
    [
      "a long warning",
      { deprecated: { warning: "ä".repeat(129) } },
      ["bad-deprecation-warning@102"],
    ],
    [
      "a scale path outside of spec",
      {
        scale: {
          specReplicasPath: ".status.n",
          statusReplicasPath: ".status.n",
        },
      },
      ["bad-scale-path@100"],
    ],
  ])("%s is reported", (_, options, expected) => {
    expect(problemsOf(kind({ kind: "Foo", ...options }))).toEqual(expected);
  });

  it("that are unusable make no file", () => {
    const { definitions } = generate(
      modelOf(kind({ kind: "Foo", plural: "../../foos" })),
    );
    expect(definitions).toEqual([]);
  });

  it("of a community's group are taken with an approval", () => {
    const annotations = { "api-approved.kubernetes.io": "https://a.b/1" };
    const approved = kind({ kind: "Foo", group: "a.k8s.io", annotations });
    expect(problemsOf(approved)).toEqual([]);
    expect(problemsOf(kind({ kind: "Foo", group: "a.x-k8s.io" }))).toEqual([]);
  });

  it("belong to one kind of a group", () => {
    const foo = kind({ kind: "Foo", shortNames: ["bars"] });
    const bar = kind({ kind: "Bar" });
    expect(problemsOf(foo, bar)).toEqual(["name-taken@103"]);
  });
});

describe("columns", () => {
  it.each([
    ["type", { type: "text" }],
    ["format", { format: "url" }],
    ["jsonPath", { jsonPath: "spec" }],
  ])("with a wrong %s are reported", (_, wrong) => {
    const column = { name: "A", type: "string", jsonPath: ".spec", ...wrong };
    const printColumns = [
      { ...column, marker: marker("PrintColumn", { ...wrong }) },
    ];
    expect(problemsOf(kind({ kind: "Foo", printColumns }))).toEqual([
      "bad-column@101",
    ]);
  });
});

describe("floats", () => {
  const foo = kind({ kind: "Foo" });
  const model: Model = {
    packages: modelOf(foo).packages,
    declarations: {
      [foo.type]: { ...cls("Foo", [field("ratio", number)]), id: foo.type },
    },
  };

  it("are reported at the field", () => {
    expect(generate(model).problems).toEqual(["float-not-allowed@10"]);
  });

  it("are taken with allowDangerousTypes", () => {
    expect(generate(model, { allowDangerousTypes: true }).problems).toEqual([]);
  });
});

describe("descriptions", () => {
  it.each([
    ["One. Two three", 8, "One."],
    ["One two three", 9, "One two..."],
    ["Onetwothree", 4, "Onet..."],
    ["😀😀😀", 2, "😀😀..."],
    ["short", 5, "short"],
  ])("%s is cut at %d to %s", (text, length, expected) => {
    expect(truncate(text, length)).toBe(expected);
  });

  it("are dropped at 0, and a field of that name is not", () => {
    const foo = kind({ kind: "Foo" });
    const Foo = cls("Foo", [field("description", number, { doc: "Text." })]);
    const model: Model = {
      packages: modelOf(foo).packages,
      declarations: { [foo.type]: { ...Foo, id: foo.type } },
    };
    const options = { maxDescLen: 0, allowDangerousTypes: true };
    const { definitions } = generate(model, options);
    expect(
      definitions[0]?.spec.versions[0]?.schema.openAPIV3Schema.properties,
    ).toEqual({ description: { type: "number" } });
  });
});

describe("files", () => {
  const report = () => undefined;

  it("start with the generator's name and the licence header as comments", () => {
    const model = modelOf(kind({ kind: "Foo" }));
    const { packages } = model;
    const [file] = crdGen.generate({ model, packages, options: {}, report });
    expect(file?.path).toBe("config/crd/bases/stable.example.com_foos.yaml");
    const text = file?.text("/*\n * Copyright\n *\n * Some --- text\n */");
    expect(text?.split("\n").slice(0, 6)).toEqual([
      "# Code generated by crd-gen. DO NOT EDIT.",
      "# Copyright",
      "#",
      "# Some --- text",
      "---",
      "apiVersion: apiextensions.k8s.io/v1",
    ]);
  });

  it("are listed by the kustomization, once each", () => {
    const summary = { version: "v1", scope: "Cluster", dir: "a" } as const;
    const kinds = ["b", "a", "a"].map((name) => ({
      ...summary,
      group: "x.y",
      kind: name,
      plural: name,
    }));
    const options = { outputDir: "deploy/" };
    const [file] = crdGen.index!({
      kinds,
      summaries: [],
      written: () => undefined,
      options,
      report,
    });
    expect(file?.path).toBe("deploy/kustomization.yaml");
    expect(file?.text("// Copyright")).toBe(
      `# Code generated by crd-gen. DO NOT EDIT.
# Copyright
---
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
- bases/x.y_a.yaml
- bases/x.y_b.yaml
`,
    );
  });
});
