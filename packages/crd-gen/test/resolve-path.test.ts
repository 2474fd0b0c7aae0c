import type { JsonSchema } from "@kubewright/generator";

import { pathFault } from "../src/paths/readable-path.ts";
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
    [".metadata.labels['app\\.kubernetes\\.io/name']", "string"],
    [".metadata['name']", "string"],
    [".metadata.generation", "integer"],
    [".spec.a\\.b", "string"],
    ["['spec.list'][0].name", "string"],
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
    [`.spec.list[?(@.nme=="x")].name`, ".spec.list[*]", "nme"],
    [
      ".metadata.labels['app.io/name']",
      ".metadata.labels['app.io/name']",
      "io/name",
    ],
  ])("%s leads nowhere", (path, at, name) => {
    expect(resolvePath(root, path)).toMatchObject({
      found: "nothing",
      at,
      step: { name },
    });
  });

  it("leads nowhere where it looks for items of what is no list", () => {
    expect(resolvePath(root, ".spec.list[0].name[0]")).toMatchObject({
      found: "nothing",
      at: ".spec.list[0].name",
      step: { step: "items" },
    });
  });

  it.each([
    ".spec.list[0",
    ".spec.list[]]",
    `.spec["a.b"]`,
    ".spec.list[first]",
    ".spec....name",
    ".spec.list[?(@.name=='x'].name",
    ".spec.list[?(@.name=='x')",
    ".spec 'name",
    ".spec.name,other",
    ".spec.name]",
  ])("%s cannot be read by a server", (path) => {
    expect(pathFault(path)).toBeDefined();
  });

  it.each([
    ".spec",
    ".spec..name",
    ".spec.list[0,1].name",
    ".spec.list[-1:].name",
    ".spec.list[*]['a','b']",
    ".spec.list[?(@.name=='x')].name",
    `.spec.list[?(@.name==")")].name`,
    ".spec.a\\.b",
    ".spec.*",
    ".spec .name",
  ])("%s can be read by a server", (path) => {
    expect(pathFault(path)).toBeUndefined();
  });
});
