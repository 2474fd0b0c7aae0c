import { admitTo, parseJson, type JsonObject } from "../src/index.ts";

const crd = parseJson(`{
  "metadata": { "name": "foos.example.com" },
  "spec": {
    "group": "example.com", "scope": "Namespaced",
    "names": { "plural": "foos", "kind": "Foo" },
    "versions": [{
      "name": "v1", "served": true, "storage": true,
      "schema": { "openAPIV3Schema": { "type": "object", "properties": {
        "spec": { "type": "object", "required": ["size"], "properties": {
          "size": { "type": "integer", "maximum": 10 },
          "tier": { "type": "string", "default": "basic" }
        } }
      } } }
    }]
  }
}`) as JsonObject;

describe("a write to a version of a CRD", () => {
  it("says what is stored, what is dropped, and every error", () => {
    expect(admitTo(crd, "v1", { spec: { size: 11, color: "red" } })).toEqual({
      stored: { spec: { size: 11, tier: "basic" } },
      unknownFields: ["spec.color"],
      errors: [
        {
          type: "FieldValueInvalid",
          field: "spec.size",
          detail: "spec.size in body should be less than or equal to 10",
          value: 11,
        },
      ],
    });
  });

  it("does not hold against an update what it left as it was", () => {
    const old = { spec: { size: 11 } };
    expect(
      admitTo(crd, "v1", { spec: { size: 11, tier: "gold" } }, old).errors,
    ).toEqual([]);
    expect(admitTo(crd, "v1", { spec: { size: 12 } }, old).errors).toHaveLength(
      1,
    );
  });

  it("does not change what it is given", () => {
    const object = { spec: { size: 1, color: "red" } };
    admitTo(crd, "v1", object);
    expect(object).toEqual({ spec: { size: 1, color: "red" } });
  });

  it("is an error where there is no such version, or no CRD", () => {
    expect(admitTo(crd, "v2", {}).errors).toEqual([
      {
        type: "Decode",
        field: "",
        detail: "version v2 not found in CustomResourceDefinition",
      },
    ]);
    expect(admitTo({ spec: 1 }, "v1", {}).errors[0]?.type).toBe("Decode");
  });
});
