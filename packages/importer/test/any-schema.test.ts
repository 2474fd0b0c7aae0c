import fc from "fast-check";
import { format } from "prettier";

import type { Json } from "@kubewright/generator";
import type { SchemaNode } from "../src/index.ts";
import { imported } from "./imported.ts";
import { regenerate } from "./regenerate.ts";
import { objects } from "./schema-arbitrary.ts";

const runs = Number(process.env.FUZZ_RUNS ?? 30);

/** What an API server refuses too, and what our generators have to say of it. */
const refused = /schema\/(unfit-value|nullable-enum)|crd-gen\//;

function definitionOf(schema: SchemaNode): SchemaNode {
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "widgets.example.com" },
    spec: {
      group: "example.com",
      names: {
        kind: "Widget",
        listKind: "WidgetList",
        plural: "widgets",
        singular: "widget",
      },
      scope: "Namespaced",
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: { openAPIV3Schema: schema },
        },
      ],
    },
  };
}

describe("any schema", () => {
  it("comes back from the classes that are made of it, which stay as Prettier leaves them", async () => {
    await fc.assert(
      fc.asyncProperty(objects(2), async (object) => {
        const definition = definitionOf(object);
        const { files, problems } = imported(JSON.stringify(definition));
        expect(problems).toEqual([]);
        const again = regenerate(files);
        expect(again.problems.filter((each) => !refused.test(each))).toEqual(
          [],
        );
        expect([...again.values.values()]).toEqual([
          JSON.parse(JSON.stringify(definition)) as Json,
        ]);
        for (const file of Object.values(files))
          expect(await format(file, { parser: "typescript" })).toBe(file);
      }),
      { numRuns: runs },
    );
  });
});
