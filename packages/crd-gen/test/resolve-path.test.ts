import type { JsonSchema } from "@kubewright/generator";

import { resolvePath } from "../src/paths/resolve-path.ts";

const root: JsonSchema = {
  type: "object",
  properties: {
    metadata: { type: "object" },
    spec: {
      type: "object",
      properties: {
        "a.b": { type: "string" },
        list: {
          type: "array",
          items: { type: "object", properties: { name: { type: "string" } } },
        },
        map: { type: "object", additionalProperties: { type: "integer" } },
        kept: { type: "object", "x-kubernetes-preserve-unknown-fields": true },
        port: { "x-kubernetes-int-or-string": true },
      },
    },
  },
};

describe("a JSON path", () => {
  it.each([
    [".spec", "object"],
    [".metadata.creationTimestamp", "string"],
    [".metadata.labels.app", "string"],
    [".metadata.labels['app.kubernetes.io/name']", "string"],
    [".metadata.generation", "integer"],
    [".spec.a\\.b", "string"],
    ['.spec["a.b"]', "string"],
    [".spec.list[0].name", "string"],
    [".spec.list[*].name", "string"],
    [".spec.list[-1:].name", "string"],
    [`.spec.list[?(@.name=="x")].name`, "string"],
    [".spec.map.any", "integer"],
  ])("%s leads to a field", (path, type) => {
    expect(resolvePath(root, path)).toMatchObject({
      found: "field",
      schema: { type },
    });
  });

  it.each([
    ".spec.kept.any.thing",
    ".spec.map[*]",
    ".spec..name",
    ".spec.list[0,1].name",
    ".spec.port.x",
    ".spec.*",
  ])("%s is left open", (path) => {
    expect(resolvePath(root, path)).toEqual({ found: "open" });
  });

  it.each([
    [".speck", "", "speck"],
    [".spec.lists", ".spec", "lists"],
    [".metadata.name.first", ".metadata.name", "first"],
    [".metadata.owner", ".metadata", "owner"],
    [".spec.list.name", ".spec.list", "name"],
    [".spec.list[0].names", ".spec.list[0]", "names"],
    [".spec.list[0].name[0]", ".spec.list[0].name", "[...]"],
  ])("%s leads nowhere", (path, at, name) => {
    expect(resolvePath(root, path)).toMatchObject({
      found: "nothing",
      at,
      name,
    });
  });
});
