import type { JsonObject, JsonValue } from "@kubewright/apiextensions";
import type { Random } from "../bench/random.ts";
import { conversionOf } from "./conversions.ts";
import { schemaOf } from "./schemas.ts";

/** The parts of a definition that get changed. */
interface Parts {
  readonly crd: JsonObject;
  readonly spec: JsonObject;
  readonly versions: JsonObject[];
}

type Spoiler = (random: Random, parts: Parts) => void;

/** The definition with one or two of its parts changed, often for the worse. */
export function spoiled(random: Random, crd: JsonObject): JsonObject {
  const copy = { ...crd, spec: { ...(crd["spec"] as JsonObject) } };
  const spec: JsonObject = copy.spec;
  const versions = (spec["versions"] as JsonObject[]).map((one) => ({
    ...one,
  }));
  spec["versions"] = versions;
  for (let i = 1 + random.below(2); i > 0; i--)
    random.pick(spoilers)(random, { crd: copy, spec, versions });
  return copy;
}

function other(extra: (random: Random) => JsonObject): Spoiler {
  return (random, { versions }) => {
    versions.push({
      ...versions[0],
      name: "v2",
      storage: false,
      ...extra(random),
    });
  };
}

function change(extra: (random: Random) => JsonObject): Spoiler {
  return (random, { versions }) => {
    const version = random.pick(versions);
    if (version !== undefined) Object.assign(version, extra(random));
  };
}

const spoilers: readonly Spoiler[] = [
  (random, { spec }) => {
    spec["group"] = random.pick([
      "",
      "a",
      "A.b",
      "foo.k8s.io",
      "x-k8s.io",
      "k8s.io",
      "a.kubernetes.io",
      `${"a.".repeat(127)}ab`,
    ]);
  },
  (random, { spec }) => {
    spec["scope"] = random.pick(["", "cluster", "Cluster"]);
  },
  (random, { spec }) => {
    spec["names"] = namesOf(random);
  },
  (random, { crd, spec }) => {
    if (random.chance(0.5)) spec["group"] = "foo.k8s.io";
    crd["metadata"] = {
      name: random.pick(["foos.example.com", "foos.foo.k8s.io", "", "x"]),
      annotations: {
        "api-approved.kubernetes.io": random.pick([
          "",
          "unapproved",
          "https://x",
          "nope",
          "https://",
          "/x",
          "unapproved, see x",
        ]),
        ...(random.chance(0.3) && { "a b": "" }),
      },
      ...(random.chance(0.2) && { labels: { a: "-" } }),
      ...(random.chance(0.1) && { namespace: "x" }),
      ...(random.chance(0.1) && {
        generateName: random.pick(["foos-", "foos.example.com", "A-"]),
      }),
    };
  },
  other((random) => ({
    name: random.pick(["v2", "v1", "V2", "", "v1beta1", "x".repeat(64)]),
  })),
  other((random) => ({ schema: { openAPIV3Schema: schemaOf(random, 2) } })),
  other(() => ({ storage: true })),
  other((random) => ({ schema: random.pick<JsonValue>([null, {}]) })),
  other((random) => ({ selectableFields: selectableFields(random) })),
  other(() => ({ subresources: { status: {} } })),
  change(() => ({ storage: false })),
  change((random) => ({ served: random.chance(0.5) })),
  change((random) => ({
    deprecated: random.chance(0.7),
    deprecationWarning: random.pick([
      "",
      "a\nb",
      "é".repeat(129),
      "\u00a0",
      "fine",
      "\ufffd",
      "\u{e0001}",
      "x".repeat(257),
    ]),
  })),
  change((random) => ({ subresources: subresources(random) })),
  change((random) => ({ additionalPrinterColumns: columns(random) })),
  change((random) => ({ selectableFields: selectableFields(random) })),
  change((random) => ({
    schema: { openAPIV3Schema: { ...schemaOf(random, 1), type: "object" } },
  })),
  (random, { spec }) => {
    spec["conversion"] = conversionOf(random);
  },
  (random, { spec }) => {
    spec["conversion"] = conversionOf(random);
  },
  (_, { spec }) => {
    spec["preserveUnknownFields"] = true;
  },
  (random, { spec }) => {
    if (random.chance(0.3)) spec["versions"] = [];
  },
];

function namesOf(random: Random): JsonObject {
  return {
    plural: random.pick(["foos", "foos", "Foos", "", "x".repeat(64), "1a"]),
    kind: random.pick([
      "Foo",
      "Foo",
      "foo_",
      "",
      "F".repeat(60),
      "FooList",
      "1F",
    ]),
    ...(random.chance(0.3) && { singular: random.pick(["foo", "Foo", ""]) }),
    ...(random.chance(0.3) && {
      listKind: random.pick(["Foo", "FooList", "a b", ""]),
    }),
    shortNames: random.pick<JsonValue>([
      ["f"],
      ["f", "F"],
      [""],
      [],
      null,
      ["f", "f"],
    ]),
    categories: random.pick<JsonValue>([["all"], ["all", "a_b"], []]),
  };
}

function subresources(random: Random): JsonValue {
  return random.pick<JsonValue>([
    { status: {} },
    { status: { x: 1 } },
    { status: null },
    {},
    null,
    {
      ...(random.chance(0.5) && { status: {} }),
      scale: {
        specReplicasPath: random.pick([
          ".spec.a",
          "spec.a",
          ".status.a",
          "",
          ".spec.",
          ".spec",
        ]),
        statusReplicasPath: random.pick([".status.a", "status", "", ".spec.a"]),
        ...(random.chance(0.5) && {
          labelSelectorPath: random.pick([
            ".status.x",
            ".spec.x",
            ".x",
            "",
            "x",
          ]),
        }),
      },
    },
  ]);
}

function columns(random: Random): JsonValue[] {
  return Array.from({ length: random.below(3) }, () => ({
    name: random.pick(["A", "A", "B", ""]),
    type: random.pick(["string", "string", "date", "int", "", "object"]),
    format: random.pick(["", "byte", "x", "int32", "date-time", "duration"]),
    jsonPath: random.pick([
      ".a",
      ".a",
      "a",
      "",
      ".a[",
      ".metadata.creationTimestamp",
    ]),
    ...(random.chance(0.3) && { priority: random.pick<JsonValue>([0, 1, -1]) }),
  }));
}

const paths = [
  ".spec",
  ".spec.a",
  ".spec['a']",
  ".metadata.name",
  ".spec.a",
  ".",
  "x",
  "",
  ".spec.b",
  ".spec.c",
  ".spec.name",
  ".status",
  ".spec.x-y",
  ".kind",
  ".spec.a.b",
  ".spec..a",
  ".spec.é",
  ".status.a",
];

function selectableFields(random: Random): JsonValue[] {
  return Array.from(
    { length: random.below(random.chance(0.2) ? 12 : 4) },
    () => ({
      jsonPath: random.pick(paths),
    }),
  );
}
