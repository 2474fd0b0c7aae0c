import type { Json } from "@kubewright/generator";
import { parse, stringify } from "yaml";

import type { SchemaNode } from "../src/index.ts";
import { imported } from "./imported.ts";
import { regenerate } from "./regenerate.ts";

const described = {
  apiVersion: { type: "string", description: "As it was." },
  kind: { type: "string", description: "As it was, too." },
  metadata: { type: "object" },
};

const column: SchemaNode = { name: "A", type: "date", jsonPath: ".a" };

/** What a definition may say beside the plainest one, and still comes back as it is. */
const cases: Readonly<Record<string, SchemaNode>> = {
  "labels and annotations": {
    metadata: { labels: { app: "x" }, annotations: { "a.b/c": "*/" } },
  },
  "names of its own": {
    names: {
      kind: "Mouse",
      listKind: "Mice",
      plural: "mice",
      singular: "a-mouse",
      shortNames: ["m"],
      categories: ["all", "rodents"],
    },
  },
  "a kind that is the name of a type": {
    names: namesOf("Record"),
    versions: [
      withSchema({
        type: "object",
        properties: {
          ...described,
          data: { type: "object", additionalProperties: { type: "string" } },
        },
      }),
    ],
  },
  "a kind that is no identifier": { names: namesOf("Foo-Bar") },
  "a kind that is the name of a marker": { names: namesOf("Validate") },
  "a kind that is a reserved word in lower case": { names: namesOf("Class") },
  "the scope of a cluster": { scope: "Cluster" },
  "unknown fields that are not preserved": { preserveUnknownFields: false },
  "no conversion": { conversion: { strategy: "None" } },
  "conversion by a webhook": {
    conversion: {
      strategy: "Webhook",
      webhook: {
        conversionReviewVersions: ["v1"],
        clientConfig: {
          caBundle: "Cg==",
          service: { name: "x", namespace: "ns", port: 443, path: "/convert" },
        },
      },
    },
  },
  "versions out of order": {
    versions: [
      version({ name: "v1alpha1", storage: false, served: false }),
      version({ name: "v1", storage: true }),
      version({
        name: "v1beta1",
        storage: false,
        deprecated: true,
        deprecationWarning: "Use v1.",
      }),
    ],
  },
  "a version that is deprecated without a word": {
    versions: [version({ deprecated: true })],
  },
  "columns, and no subresources": {
    versions: [version({ additionalPrinterColumns: [column] })],
  },
  "columns, and the key of subresources": {
    versions: [
      version({
        additionalPrinterColumns: [
          { ...column, priority: 0, format: "date-time", description: "It's" },
          { ...column, name: "B", priority: 1 },
        ],
        subresources: {},
      }),
    ],
  },
  "all subresources": {
    versions: [
      version({
        ...withSchema({
          type: "object",
          properties: {
            ...described,
            spec: {
              type: "object",
              properties: {
                color: { type: "string" },
                replicas: { type: "integer" },
              },
            },
            status: {
              type: "object",
              properties: {
                replicas: { type: "integer" },
                selector: { type: "string" },
              },
            },
          },
        }),
        subresources: {
          status: {},
          scale: {
            specReplicasPath: ".spec.replicas",
            statusReplicasPath: ".status.replicas",
            labelSelectorPath: ".status.selector",
          },
        },
        selectableFields: [{ jsonPath: ".spec.color" }],
      }),
    ],
  },
  "an empty root": { versions: [withSchema({ type: "object" })] },
  "a root that keeps everything": {
    versions: [
      withSchema({
        type: "object",
        "x-kubernetes-preserve-unknown-fields": true,
      }),
    ],
  },
  "a root with a spec alone, which is required with all else": {
    versions: [
      withSchema({
        type: "object",
        required: ["spec", "metadata", "kind", "apiVersion"],
        properties: { spec: { type: "object" } },
      }),
    ],
  },
  "fields of all kinds that have no descriptions": {
    versions: [
      withSchema({
        type: "object",
        properties: {
          apiVersion: { type: "string" },
          kind: { type: "string" },
          metadata: { type: "object" },
        },
      }),
    ],
  },
  "fields of all kinds that are described otherwise": {
    versions: [
      withSchema({
        type: "object",
        description: "A thing.",
        required: ["metadata"],
        properties: described,
      }),
    ],
  },
  "rules for the fields of all kinds": {
    versions: [
      withSchema({
        type: "object",
        properties: {
          ...described,
          kind: { type: "string", enum: ["Widget"] },
          metadata: {
            type: "object",
            properties: { name: { type: "string", maxLength: 63 } },
          },
        },
      }),
    ],
  },
  "a kind without a version of its API": {
    versions: [
      withSchema({ type: "object", properties: { kind: { type: "string" } } }),
    ],
  },
  "validations at the root": {
    versions: [
      withSchema({
        type: "object",
        properties: {
          ...described,
          a: { type: "string" },
          b: { type: "string" },
        },
        oneOf: [{ required: ["a"] }, { required: ["b"] }],
        "x-kubernetes-validations": [
          { rule: "self.metadata.name == 'x'", message: "only one" },
        ],
      }),
    ],
  },
};

function namesOf(kind: string): SchemaNode {
  const plural = `${kind.toLowerCase()}s`;
  return {
    kind,
    listKind: `${kind}List`,
    plural,
    singular: kind.toLowerCase(),
  };
}

function version(options: SchemaNode): SchemaNode {
  return {
    ...withSchema({ type: "object", properties: described }),
    ...options,
  };
}

function withSchema(openAPIV3Schema: SchemaNode): SchemaNode {
  return {
    name: "v1",
    served: true,
    storage: true,
    schema: { openAPIV3Schema },
  };
}

function definitionWith({ metadata, ...spec }: SchemaNode): SchemaNode {
  const names = (spec.names ?? namesOf("Widget")) as SchemaNode;
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: {
      ...(metadata as SchemaNode | undefined),
      name: `${String(names.plural)}.example.com`,
    },
    spec: {
      group: "example.com",
      names,
      scope: "Namespaced",
      versions: [version({})],
      ...spec,
    },
  };
}

describe("a definition with", () => {
  it.each(Object.keys(cases))("%s comes back", (name) => {
    const definition = definitionWith(cases[name]!);
    const { files, problems } = imported(stringify(definition));
    expect(problems).toEqual([]);
    const again = regenerate(files);
    expect(again.problems).toEqual([]);
    expect([...again.values.values()]).toEqual([definition]);
  });

  it("what a cluster has added comes back without it", () => {
    const definition = definitionWith({});
    const added = {
      ...definition,
      metadata: {
        ...(definition.metadata as SchemaNode),
        uid: "1",
        creationTimestamp: null,
        annotations: {
          "kubectl.kubernetes.io/last-applied-configuration": "{}",
        },
      },
      status: { conditions: [], storedVersions: ["v1"] },
    };
    const { files } = imported(JSON.stringify(added));
    expect([...regenerate(files).values.values()]).toEqual([definition]);
  });

  it("names that a server fills in comes back with them", () => {
    const definition = definitionWith({
      names: { kind: "Widget", plural: "widgets" },
    });
    const { files } = imported(JSON.stringify(definition));
    const [again] = [...regenerate(files).values.values()];
    expect(again).toEqual(definitionWith({}));
  });
});

describe("definitions", () => {
  it("whose groups begin alike are kept apart by the whole group", () => {
    const texts = ["web.a.io", "web.b.io", "db.a.io"].map((group) =>
      stringify({
        ...definitionWith({ group }),
        metadata: { name: `widgets.${group}` },
      }),
    );
    expect(Object.keys(imported(texts.join("---\n")).files)).toEqual([
      "db/v1/widget.ts",
      "web.a.io/v1/widget.ts",
      "web.b.io/v1/widget.ts",
    ]);
  });

  it("that are there twice with the same content are taken once", () => {
    const text = stringify(definitionWith({}));
    const { files, problems } = imported(`${text}---\n${text}`);
    expect(problems).toEqual([]);
    expect(Object.keys(files)).toEqual(["example/v1/widget.ts"]);
  });

  it("are read as kubectl reads YAML", () => {
    const text = stringify(definitionWith({})).replace(
      "served: true",
      "served: yes",
    );
    expect(text).toContain("served: yes");
    const [again] = [...regenerate(imported(text).files).values.values()];
    expect(again).toEqual(parse(text.replace("yes", "true")) as Json);
  });
});
