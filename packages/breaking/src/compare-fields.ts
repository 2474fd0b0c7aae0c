import type { Schema } from "@kubewright/apiextensions";

import type { Found } from "./findings.ts";
import { inside } from "./place.ts";
import { sameForm } from "./same-form.ts";
import type { SchemaPair } from "./schema-pair.ts";

/** Compares which fields an object has and requires; false where it has another form altogether. */
export function compareFields(pair: SchemaPair, found: Found): boolean {
  const { was, is, place } = pair;
  if (was.preserveUnknownFields === true && is.preserveUnknownFields !== true)
    found("preserveUnknownRemoved", {
      ...place,
      keyword: "x-kubernetes-preserve-unknown-fields",
    });
  const before = formOf(was);
  // An object that lost every field is an object with fixed fields still.
  const after = formOf(is) ?? (before === "fields" ? before : undefined);
  if (before !== undefined && before !== after && is.type === "object") {
    found(
      "objectFormChanged",
      { ...place, keyword: "type" },
      forms[before],
      after === undefined ? "an object without fields" : forms[after],
    );
    return false;
  }
  compareNames(pair, found);
  compareRequired(pair, found);
  return true;
}

type Form = "fields" | "map" | "anything";

const forms: Readonly<Record<Form, string>> = {
  fields: "an object with fixed fields",
  map: "a map",
  anything: "a map of anything",
};

/** The form of an object; nothing for one that says nothing of what is in it. */
function formOf({
  properties,
  additionalProperties,
}: Schema): Form | undefined {
  if (additionalProperties?.schema !== undefined) return "map";
  if (additionalProperties?.allows === true) return "anything";
  return properties !== undefined && properties.size > 0 ? "fields" : undefined;
}

function compareNames({ was, is, place }: SchemaPair, found: Found): void {
  const isNew = [...(is.properties ?? [])].filter(
    ([name]) => was.properties?.has(name) !== true,
  );
  for (const [name, old] of was.properties ?? []) {
    if (is.properties?.has(name) === true) continue;
    const alike = isNew.filter(([, now]) => sameForm(old, now));
    found(
      "fieldRemoved",
      inside(place, { to: "field", name }),
      alike.length === 1 ? alike[0]![0] : "",
    );
  }
}

function compareRequired({ was, is, place }: SchemaPair, found: Found): void {
  const defaulted = (schema: Schema, name: string) =>
    schema.properties?.get(name)?.default !== undefined;
  const { required: before = [] } = was;
  const { required: after = [] } = is;
  const at = (name: string) => ({
    ...inside(place, { to: "field", name }),
    keyword: "required",
  });
  for (const name of after) {
    if (before.includes(name) || defaulted(is, name)) continue;
    const known = was.properties?.has(name) === true;
    found(known ? "fieldBecameRequired" : "requiredFieldAdded", at(name));
  }
  for (const name of before)
    if (
      !after.includes(name) &&
      is.properties?.has(name) === true &&
      !defaulted(is, name)
    )
      found("fieldBecameOptional", at(name));
}
