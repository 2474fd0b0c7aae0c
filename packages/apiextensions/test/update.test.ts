import {
  validateCustomResourceDefinition,
  type JsonObject,
} from "../src/index.ts";

function definition(changes: JsonObject, root: JsonObject = {}): JsonObject {
  return {
    metadata: { name: "foos.example.com" },
    spec: {
      group: "example.com",
      scope: "Namespaced",
      names: { plural: "foos", kind: "Foo" },
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: "object", ...root } },
        },
      ],
      ...changes,
    },
    status: {
      storedVersions: ["v1"],
      conditions: [{ type: "Established", status: "True" }],
    },
  };
}

function fieldsOf(now: JsonObject, old: JsonObject): string[] {
  return validateCustomResourceDefinition(now, old).map(({ field }) => field);
}

describe("an update of a definition", () => {
  it("V7: keeps scope and kind once it is established", () => {
    const now = definition({
      scope: "Cluster",
      names: { plural: "foos", kind: "Bar" },
    });
    expect(fieldsOf(now, definition({}))).toEqual([
      "spec.scope",
      "spec.names.kind",
    ]);
    const fresh = { ...definition({}), status: { storedVersions: ["v1"] } };
    expect(fieldsOf(now, fresh)).toEqual([]);
  });

  it("V6: does not drop a version that objects are stored in", () => {
    const versions = [
      {
        name: "v2",
        served: true,
        storage: true,
        schema: { openAPIV3Schema: { type: "object" } },
      },
    ];
    expect(fieldsOf(definition({ versions }), definition({}))).toEqual([
      "status.storedVersions[0]",
    ]);
  });

  it("D3: may keep unpruned defaults, but not begin to have them", () => {
    const unpruned = definition(
      {},
      { properties: { spec: { type: "object", default: { unknown: 1 } } } },
    );
    expect(fieldsOf(unpruned, definition({}))).toEqual([
      "spec.validation.openAPIV3Schema.properties[spec].default",
    ]);
    expect(fieldsOf(unpruned, unpruned)).toEqual([]);
  });
});
