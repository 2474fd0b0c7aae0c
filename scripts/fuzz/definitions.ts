import type { JsonObject } from "@kubewright/apiextensions";
import type { Random } from "../bench/random.ts";
import { metadataOf } from "./metadata.ts";
import { metaProperties, schemaOf } from "./schemas.ts";
import { spoiled } from "./spoilers.ts";

/** A schema for whole objects. */
export function rootOf(random: Random): JsonObject {
  const root: JsonObject = {
    type: "object",
    properties: {
      spec: schemaOf(random, 3),
      ...(random.chance(0.5) && { status: schemaOf(random, 1) }),
      ...(random.chance(0.12) && metaProperties(random)),
    },
  };
  if (random.chance(0.1)) root["required"] = ["spec"];
  if (random.chance(0.1)) root["x-kubernetes-preserve-unknown-fields"] = true;
  if (random.chance(0.1)) root["x-kubernetes-embedded-resource"] = true;
  if (random.chance(0.04)) Object.assign(root, schemaOf(random, 2));
  return root;
}

/** A definition with one version of the schema, or one with something that is rarely right. */
export function definitionOf(random: Random, root: JsonObject): JsonObject {
  const crd: JsonObject = {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: "foos.example.com" },
    spec: {
      group: "example.com",
      scope: "Namespaced",
      names: {
        plural: "foos",
        singular: "foo",
        kind: "Foo",
        listKind: "FooList",
      },
      versions: [
        {
          name: "v1",
          served: true,
          storage: true,
          schema: { openAPIV3Schema: root },
        },
      ],
    },
  };
  if (random.chance(0.03))
    crd["metadata"] = { name: "foos.example.com", ...metadataOf(random) };
  return random.chance(0.25) ? spoiled(random, crd) : crd;
}
