import {
  Float64,
  type JsonObject,
  type JsonValue,
} from "@kubewright/apiextensions";
import type { Random } from "../bench/random.ts";

const fields: Readonly<Record<string, readonly JsonValue[]>> = {
  name: ["x", "a/b", "..", ".", "", "Ü", "a%b", "x".repeat(300)],
  generateName: ["x-", "%", "..", ""],
  namespace: ["default", "A", "a.b", "", "x".repeat(64)],
  labels: [
    { a: "b" },
    { "a/b/c": "x" },
    { a: "-" },
    { "": "" },
    {},
    { "/a": "b" },
    { "A.b/c": "d" },
    { a: "x".repeat(64) },
    { ["x".repeat(64)]: "" },
    { "a/": "" },
  ],
  annotations: [{ A: "b" }, { "a b": "" }, { "A.B/c": "\u0000" }, { "": "" }],
  generation: [1, -1, new Float64(2), 9223372036854775807n],
  creationTimestamp: [
    null,
    "2024-01-02T03:04:05Z",
    "2024-01-02T03:04:05.678+02:00",
    "2024-01-02t03:04:05z",
    "",
    "0001-01-01T00:00:00Z",
  ],
  deletionTimestamp: [null, "2024-01-02T03:04:05-00:30"],
  deletionGracePeriodSeconds: [0, -1, 30],
  selfLink: ["/x"],
  uid: ["u", ""],
  resourceVersion: ["1", "x"],
  finalizers: [
    ["a/b"],
    ["orphan", "foregroundDeletion"],
    ["a b"],
    [],
    [""],
    ["a/b/c", "x"],
    [null],
  ],
  ownerReferences: [
    [{ apiVersion: "v1", kind: "A", name: "n", uid: "u" }],
    [{ apiVersion: "a/b/c", foo: 1 }],
    [
      {
        apiVersion: "v1",
        kind: "Event",
        name: "a",
        uid: "b",
        controller: true,
      },
      { apiVersion: "", controller: true },
    ],
    [
      {
        apiVersion: "a/",
        kind: "",
        name: "",
        uid: "",
        blockOwnerDeletion: null,
      },
    ],
    [null],
    [],
  ],
  managedFields: [
    [
      {
        manager: "m",
        operation: "Apply",
        fieldsType: "FieldsV1",
        fieldsV1: { "f:a": {} },
        time: "2024-01-02T03:04:05Z",
      },
    ],
    [{ operation: "X", fieldsType: "Y", bar: {} }],
    [{ manager: "x".repeat(129), operation: "Update", subresource: "status" }],
    [{ manager: "\u0007", operation: "Update", fieldsV1: null }],
    [{ operation: "Update", fieldsV1: 1, subresource: "x".repeat(257) }],
  ],
  unknown: [1, {}],
};

const broken: readonly JsonObject[] = [
  { labels: { a: 1 } },
  { labels: "x" },
  { labels: { a: null } },
  { annotations: [] },
  { name: 1 },
  { generation: "1" },
  { generation: 1.5 },
  { creationTimestamp: "yesterday" },
  { creationTimestamp: 1 },
  { finalizers: [1] },
  { ownerReferences: {} },
  { ownerReferences: [{ uid: 1 }] },
  { managedFields: [{ time: "x" }] },
  { Name: "x", LABELS: {} },
];

/** Metadata with labels, times and owners, some of them wrong. */
export function metadataOf(random: Random): JsonObject {
  const result: JsonObject = {};
  for (const [key, choices] of Object.entries(fields))
    if (random.chance(0.2)) result[key] = random.pick(choices);
  return random.chance(0.08) ? { ...result, ...random.pick(broken) } : result;
}
