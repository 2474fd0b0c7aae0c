import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Definition } from "@kubewright/openapi-gen";

import { asMetaKind } from "../../openapi-gen/src/meta-kinds.ts";
import { referencesIn } from "../../openapi-gen/src/references.ts";
import { modelPackages } from "../../../scripts/builtin-api/model-packages.ts";
import { apiFolders, definitionsIn } from "./read-api.ts";

const data = join(import.meta.dirname, "../../../fixtures/kubernetes-1.36.3");

interface Resource {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly verbs: readonly string[];
  readonly subresources: readonly {
    readonly responseKind: Omit<Resource, "verbs" | "subresources">;
  }[];
}

const resources = read("resources.json") as readonly Resource[];
const api = definitionsIn("api", apiFolders, modelPackages.api);
const meta = definitionsIn(
  "apimachinery",
  ["src/meta/v1", "src/version"],
  modelPackages.apimachinery,
);
const ours = new Map([...meta.definitions, ...api.definitions]);

const documents = readdirSync(join(data, "openapi-v3")).toSorted();

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(data, path), "utf8"));
}

function served(document: string): Readonly<Record<string, unknown>> {
  const { schemas } = read(`openapi-v3/${document}`) as {
    readonly schemas: Readonly<Record<string, unknown>>;
  };
  return schemas;
}

const metaName = (kind: string) =>
  `io.k8s.apimachinery.pkg.apis.meta.v1.${kind}`;

/** The group and version of a document's name; none of those that tell which groups there are. */
function groupVersionOf(document: string) {
  const [, group = "", version] =
    /^apis?(?:_(.+))?_(v\w+)\.json$/.exec(document) ?? [];
  return version === undefined ? undefined : { group, version };
}

/** What the paths of a document name: its kinds and lists, those of subresources, and what endpoints take and give. */
function rootsOf(document: string): readonly string[] {
  if (document === "version.json")
    return ["io.k8s.apimachinery.pkg.version.Info"];
  if (document === "api.json") return [metaName("APIVersions")];
  if (document === "apis.json") return [metaName("APIGroupList")];
  const here = groupVersionOf(document);
  if (here === undefined) return [metaName("APIGroup")];
  const own = resources.filter(
    ({ group, version }) => group === here.group && version === here.version,
  );
  const kinds = own.flatMap(({ kind, verbs, subresources }) => [
    { ...here, kind },
    ...(verbs.includes("list") ? [{ ...here, kind: `${kind}List` }] : []),
    ...subresources
      .map(({ responseKind }) => responseKind)
      .filter(({ version }) => version !== ""),
  ]);
  const isStored = own.some(({ verbs }) => verbs.includes("watch"));
  const endpoints = isStored
    ? ["DeleteOptions", "Patch", "Status", "WatchEvent"]
    : [];
  return [
    ...kinds.map(nameOf),
    ...["APIResourceList", ...endpoints].map(metaName),
  ];
}

/** The definition of a kind. */
function nameOf(wanted: object): string {
  const text = JSON.stringify(Object.entries(wanted).toSorted());
  for (const [name, definition] of ours)
    for (const gvk of definition["x-kubernetes-group-version-kind"] ?? [])
      if (JSON.stringify(Object.entries(gvk).toSorted()) === text) return name;
  return `(no definition of ${JSON.stringify(wanted)})`;
}

/** A document of ours: its roots, and all that they refer to. */
function documentOf(document: string): Readonly<Record<string, unknown>> {
  const made: Record<string, Definition | undefined> = {};
  const open = [...rootsOf(document)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name in made) continue;
    const found = ours.get(name);
    made[name] = found && asMetaKind(name, found, groupVersionOf(document));
    if (found) open.push(...referencesIn(found));
  }
  return made;
}

/** The places where two values differ, descriptions of schemas apart. */
function differences(a: unknown, b: unknown, at = ""): readonly string[] {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b) ? [] : [at];
  if (Array.isArray(a) !== Array.isArray(b)) return [at];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].flatMap((name) =>
    name === "description" && typeof (a[name] ?? b[name]) === "string"
      ? []
      : differences(a[name], b[name], `${at}/${name}`),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

it("the classes say nothing that openapi-gen objects to", () => {
  expect([...api.problems, ...meta.problems]).toEqual([]);
});

it("there are 584 schemas in 45 documents", () => {
  const names = documents.flatMap((document) => Object.keys(served(document)));
  expect(documents).toHaveLength(45);
  expect(new Set(names).size).toBe(584);
});

it.each(documents)("%s is what the API server serves", (document) => {
  expect(differences(documentOf(document), served(document))).toEqual([]);
});

it("has no type that no API server knows", () => {
  const known = new Set(
    documents.flatMap((document) => Object.keys(served(document))),
  );
  expect(
    [...api.definitions.keys()].filter((name) => !known.has(name)),
  ).toEqual([]);
});
