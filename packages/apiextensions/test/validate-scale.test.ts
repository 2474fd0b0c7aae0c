import { admitTo } from "../src/index.ts";
import { parseJson } from "../src/parse-json.ts";
import type { JsonObject } from "../src/json-value.ts";

const open = {
  type: "object",
  "x-kubernetes-preserve-unknown-fields": true,
};

function definition(scale: JsonObject): JsonObject {
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
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
          schema: { openAPIV3Schema: open },
          subresources: { status: {}, scale },
        },
      ],
    },
  };
}

const crd = definition({
  specReplicasPath: ".spec.replicas",
  statusReplicasPath: ".status.replicas",
  labelSelectorPath: ".status.selector",
});

/** What is wrong with an object, as `field: value: detail`. */
function errorsOf(text: string): readonly string[] {
  const object = parseJson(text) as JsonObject;
  return admitTo(crd, "v1", object).errors.map(
    ({ type, field, value, detail }) =>
      `${type} ${field}: ${String(value)}: ${detail}`,
  );
}

const accessor = (path: string, value: string, wanted: string) =>
  `${path} accessor error: ${value}, expected ${wanted}`;

test.each([
  ["{}", []],
  [
    `{"spec":{"replicas":0},"status":{"replicas":2147483647,"selector":""}}`,
    [],
  ],
  [`{"spec":null,"status":{}}`, []],
  [
    `{"spec":{"replicas":-1}}`,
    ["FieldValueInvalid .spec.replicas: -1: should be a non-negative integer"],
  ],
  [
    `{"status":{"replicas":2147483648}}`,
    [
      "FieldValueInvalid .status.replicas: 2147483648: should be less than or equal to 2147483647",
    ],
  ],
  [
    `{"spec":{"replicas":"3"}}`,
    [
      `FieldValueInvalid .spec.replicas: 0: ${accessor(".spec.replicas", "3 is of the type string", "int64")}`,
    ],
  ],
  [
    `{"spec":{"replicas":1.0}}`,
    [
      `FieldValueInvalid .spec.replicas: 0: ${accessor(".spec.replicas", "1 is of the type float64", "int64")}`,
    ],
  ],
  [
    `{"spec":{"replicas":null}}`,
    [
      `FieldValueInvalid .spec.replicas: 0: ${accessor(".spec.replicas", "<nil> is of the type <nil>", "int64")}`,
    ],
  ],
  [
    `{"spec":[1]}`,
    [
      `FieldValueInvalid .spec.replicas: 0: ${accessor(".spec.replicas", "[1] is of the type []interface {}", "map[string]interface{}")}`,
    ],
  ],
  [
    `{"status":{"selector":{"a":"b"}}}`,
    [
      `FieldValueInvalid .status.selector: : ${accessor(".status.selector", "map[a:b] is of the type map[string]interface {}", "string")}`,
    ],
  ],
])(
  "%s has the replicas and the selector that scaling reads",
  (text, errors) => {
    expect(errorsOf(text)).toEqual(errors);
  },
);
