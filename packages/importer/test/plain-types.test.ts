import { compileErrors } from "../../generator/test/well-formed.ts";
import { plainTypes, type SchemaNode } from "../src/index.ts";

async function typesOf(properties: SchemaNode): Promise<string> {
  const schema = { type: "object", properties } as SchemaNode;
  const named = { id: "a", name: "Widget", file: "a/v1/widget.ts", schema };
  const [file] = await plainTypes([named]);
  expect(file?.path).toBe("a/v1/widget.ts");
  expect(compileErrors({ [file!.path]: file!.text })).toEqual([]);
  return file!.text;
}

describe("plain types", () => {
  it("say what types can, and no more", async () => {
    const text = await typesOf({
      port: {
        anyOf: [{ type: "integer" }, { type: "string" }],
        "x-kubernetes-int-or-string": true,
      },
      free: { "x-kubernetes-preserve-unknown-fields": true },
      maybe: { type: "string", nullable: true },
      sizes: { type: "array", items: { type: "integer" }, maxItems: 3 },
      labels: { type: "object", additionalProperties: { type: "string" } },
      spec: { type: "object", properties: { on: { type: "boolean" } } },
    });
    expect(text).toBe(`export interface Widget {
  port?: number | string;
  free?: unknown;
  maybe?: string | null;
  sizes?: number[];
  labels?: {
    [k: string]: string;
  };
  spec?: WidgetSpec;
}
export interface WidgetSpec {
  on?: boolean;
}
`);
  });

  it("hold hostile texts and names as data", async () => {
    const text = await typesOf({
      "a */ b": { type: "string", description: "*/ pwned(); /*" },
      constructor: { type: "string", enum: ["'", '"', "`${x}`", "\\"] },
      "": { type: "string" },
      ["__proto__"]: { type: "string" },
    });
    expect(text).not.toContain("*/ pwned");
  });
});
