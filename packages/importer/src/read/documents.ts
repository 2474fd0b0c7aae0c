import type { Json, Report } from "@kubewright/generator";
import {
  readManifests,
  type Manifest,
  type ManifestPath,
  type ManifestText,
} from "@kubewright/manifests";

import { canonical, isList, nodeOf, type SchemaNode } from "../schema-node.ts";
import { importProblems } from "../problems.ts";
import { checkDefinition } from "./check-definition.ts";
import { jsonOf } from "./json-of.ts";

/** A CustomResourceDefinition of a document. */
export interface Definition {
  readonly value: SchemaNode;
  readonly manifest: Manifest;
  /** Where it is in the document, which may be a list. */
  readonly path: ManifestPath;
}

/** What texts hold. */
export interface ReadDocuments {
  readonly definitions: readonly Definition[];
  /** The OpenAPI v3 documents. */
  readonly openapi: readonly SchemaNode[];
  /** How many objects are neither. */
  readonly others: number;
}

/** Reads the documents of YAML and JSON texts; definitions that no classes can be made of are reported and left out. */
export function readDocuments(
  texts: readonly ManifestText[],
  report: Report,
): ReadDocuments {
  const openapi = texts.map(({ text }) => openApiIn(text));
  const objects = texts
    .filter((_, i) => openapi[i] === undefined)
    .flatMap((text) => readManifests(text, report))
    .flatMap((manifest) => objectsIn(manifest, jsonOf(manifest, report)));
  const found = objects.filter(({ value }) => value.kind === kind);
  const usable = found.filter((each) => checkDefinition(each, report));
  return {
    definitions: distinct(usable, report),
    openapi: openapi.filter((each) => each !== undefined),
    others: objects.length - found.length,
  };
}

const kind = "CustomResourceDefinition";

/** A text as an OpenAPI v3 document, which servers give as JSON; as these are large, no places in them are kept. */
function openApiIn(text: string): SchemaNode | undefined {
  if (!/^\s*\{/.test(text) || !text.includes('"openapi"')) return undefined;
  try {
    const document = nodeOf(JSON.parse(text) as Json);
    return String(document?.openapi).startsWith("3.") ? document : undefined;
  } catch {
    // Whoever reads it as a manifest says what is wrong with it.
    return undefined;
  }
}

/** The objects of a document: itself, or the items of a list. */
function objectsIn(manifest: Manifest, value: Json): readonly Definition[] {
  const node = nodeOf(value);
  if (node === undefined) return [];
  const { items } = node;
  if (!isList(items) || !String(node.kind).endsWith("List"))
    return [{ value: node, manifest, path: [] }];
  return items.flatMap((item, i) => {
    const inner = nodeOf(item);
    return inner ? [{ value: inner, manifest, path: ["items", i] }] : [];
  });
}

/** Definitions without those that are there before; another of the same kind is reported. */
function distinct(
  definitions: readonly Definition[],
  report: Report,
): readonly Definition[] {
  const first = new Map<string, Definition>();
  for (const definition of definitions) {
    const name = nameOf(definition);
    const before = first.get(name);
    if (before === undefined) first.set(name, definition);
    else if (specOf(before) !== specOf(definition))
      report(
        importProblems.definedTwice(name, before.manifest.file),
        definition.manifest.spanOf([...definition.path, "metadata"], "key"),
      );
  }
  return [...first.values()];
}

function nameOf({ value }: Definition): string {
  const spec = nodeOf(value.spec);
  return `${String(nodeOf(spec?.names)?.kind)}.${String(spec?.group)}`;
}

function specOf({ value }: Definition): string {
  return canonical(value.spec ?? null);
}
