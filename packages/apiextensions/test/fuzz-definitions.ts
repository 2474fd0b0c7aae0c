import type { JsonObject, JsonValue } from "../src/index.ts";
import { metadata, schema, value, type Random } from "./fuzz-cases.ts";

/** One case: a definition, and objects written with it. */
export interface FuzzCase {
  readonly crd: JsonObject;
  readonly version: string;
  readonly objects: readonly { new: JsonObject; old?: JsonObject }[];
}

/** A case of the given seed: its definition is mostly acceptable, its objects are anything near it. */
export function fuzzCase(random: Random): FuzzCase {
  const root: JsonObject = {
    type: "object",
    properties: { spec: schema(random, 3), status: schema(random, 1) },
  };
  if (random.chance(0.03)) Object.assign(root, schema(random, 2));
  const crd = definition(random, root);
  const one = (): JsonObject => ({
    apiVersion: "example.com/v1",
    kind: "Foo",
    metadata: { name: "x", ...(random.chance(0.2) && metadata(random)) },
    ...(value(random, 4, { ...root, type: "object" }) as JsonObject | null),
  });
  const objects = Array.from({ length: 6 }, () => {
    const object = one();
    if (!random.chance(0.4)) return { new: object };
    return {
      new: object,
      old: random.chance(0.5) ? mutate(random, object) : one(),
    };
  });
  return { crd, version: "v1", objects };
}

/** The object with some of its parts changed, so that others are as before. */
function mutate(random: Random, object: JsonObject): JsonObject {
  const change = (part: JsonValue): JsonValue => {
    if (random.chance(0.08)) return value(random, 1);
    if (Array.isArray(part)) {
      const items = part.map(change);
      return random.chance(0.2) ? items.reverse() : items;
    }
    if (
      typeof part !== "object" ||
      part === null ||
      Object.getPrototypeOf(part) !== Object.prototype
    )
      return part;
    const copy: JsonObject = {};
    for (const [key, inner] of Object.entries(part as JsonObject))
      if (!random.chance(0.05))
        Object.defineProperty(copy, key, {
          value: change(inner),
          enumerable: true,
          writable: true,
          configurable: true,
        });
    return copy;
  };
  const { spec, ...rest } = object;
  return spec === undefined ? rest : { ...rest, spec: change(spec) };
}

function definition(random: Random, root: JsonObject): JsonObject {
  const version: JsonObject = {
    name: "v1",
    served: true,
    storage: true,
    schema: { openAPIV3Schema: root },
  };
  const spec: JsonObject = {
    group: "example.com",
    scope: "Namespaced",
    names: {
      plural: "foos",
      singular: "foo",
      kind: "Foo",
      listKind: "FooList",
    },
    versions: [version],
  };
  const crd: JsonObject = {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "foos.example.com" },
    spec,
  };
  if (random.chance(0.25)) spoil(random, crd, spec, version);
  return crd;
}

function spoil(
  random: Random,
  crd: JsonObject,
  spec: JsonObject,
  version: JsonObject,
): void {
  const other = (extra: JsonObject): void => {
    (spec["versions"] as JsonValue[]).push({
      ...version,
      name: "v2",
      storage: false,
      ...extra,
    });
  };
  const spoilers: (() => void)[] = [
    () =>
      (spec["group"] = random.pick(["", "a", "A.b", "foo.k8s.io", "x-k8s.io"])),
    () => (spec["scope"] = random.pick(["", "cluster", "Cluster"])),
    () =>
      (spec["names"] = {
        plural: random.pick(["foos", "Foos", ""]),
        kind: random.pick(["Foo", "foo_", "", "F".repeat(60)]),
        shortNames: ["f", "F"],
        categories: ["all", "a_b"],
      }),
    () =>
      (crd["metadata"] = {
        name: "foos.example.com",
        annotations: {
          "api-approved.kubernetes.io": random.pick([
            "",
            "unapproved",
            "https://x",
            "nope",
          ]),
          "a b": "",
        },
        labels: { a: "-" },
      }),
    () => other({ name: random.pick(["v2", "v1", "V2", ""]) }),
    () => other({ schema: { openAPIV3Schema: schema(random, 2) } }),
    () => other({ storage: true }),
    () => other({ schema: null }),
    () =>
      Object.assign(
        version,
        random.pick<JsonObject>([
          { deprecationWarning: "x" },
          {
            deprecated: true,
            deprecationWarning: random.pick([
              "",
              "a\nb",
              "é".repeat(129),
              "\u00a0",
              "fine",
            ]),
          },
        ]),
      ),
    () =>
      (version["subresources"] = random.pick<JsonValue>([
        { status: {} },
        {
          status: {},
          scale: {
            specReplicasPath: ".spec.a",
            statusReplicasPath: ".status.a",
          },
        },
        { scale: { specReplicasPath: "spec", labelSelectorPath: ".x" } },
        {},
      ])),
    () =>
      (version["additionalPrinterColumns"] = [
        {
          name: random.pick(["", "A"]),
          type: random.pick(["", "string", "int"]),
          format: random.pick(["", "byte", "x"]),
          jsonPath: random.pick(["", ".a", "a"]),
        },
      ]),
    () =>
      (version["selectableFields"] = [
        ".spec",
        ".spec.a",
        ".spec['a']",
        ".metadata.name",
        ".spec.a",
        ".",
        "x",
        "",
      ]
        .slice(random.below(8))
        .map((jsonPath) => ({ jsonPath }))),
    () => (spec["conversion"] = conversion(random)),
    () => (spec["preserveUnknownFields"] = true),
    () =>
      ((version["schema"] as JsonObject)["openAPIV3Schema"] = {
        ...((version["schema"] as JsonObject)["openAPIV3Schema"] as JsonObject),
        ...schema(random, 1),
      }),
  ];
  for (let i = 1 + random.below(2); i > 0; i--) random.pick(spoilers)();
}

function conversion(random: Random): JsonObject {
  const clientConfig = random.pick<JsonObject>([
    {
      url: random.pick([
        "https://h/p",
        "http://h",
        "https://u@h",
        "https://h?q=1",
        "https://h#f",
        "https://",
        "::",
        "https://[::1]:x",
        "h",
      ]),
    },
    {
      service: {
        name: "n",
        namespace: "ns",
        path: random.pick(["/a/b", "a", "//", "/a//b", "/A", "/a/", ""]),
        port: random.pick([1, 0, 65536, 443]),
      },
    },
    { service: { name: "n" } },
    { url: "https://h", service: { name: "n", namespace: "ns" } },
    {},
  ]);
  return {
    strategy: random.pick(["Webhook", "Webhook", "Webhook", "None", "", "X"]),
    ...(random.chance(0.9) && {
      webhook: {
        ...(random.chance(0.9) && { clientConfig }),
        conversionReviewVersions: random.pick<JsonValue[]>([
          ["v1"],
          ["v2"],
          [],
          ["v1", "v1"],
          ["V1", "v1beta1"],
        ]),
      },
    }),
  };
}
