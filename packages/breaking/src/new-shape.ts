import type { Definition, Schema } from "@kubewright/apiextensions";

import type { Found } from "./findings.ts";
import { inside, placeOf, type Place } from "./place.ts";
import { versionsOf, type VersionView } from "./version-view.ts";

/** Checks the shape of a kind that was not there before. */
export function checkNewKind(definition: Definition, found: Found): void {
  for (const version of versionsOf(definition))
    checkNewVersion(
      version,
      [],
      { ...placeOf(definition), version: version.name },
      found,
    );
}

/** Checks the shape of what a new version has and no earlier one had at the same path. */
export function checkNewVersion(
  version: VersionView,
  earlier: readonly VersionView[],
  place: Place,
  found: Found,
): void {
  const { schema, subresources } = version;
  if (
    schema.properties?.has("status") === true &&
    subresources.status === undefined
  )
    found("statusWithoutSubresource", { ...place, keyword: "subresources" });
  const known = earlier.map((each) => each.schema);
  checkFields(schema, known, place, found);
}

/** Checks the shape of a field that was not there before, and of all that is inside of it. */
export function checkNewSchema(
  schema: Schema,
  place: Place,
  found: Found,
): void {
  checkValue(schema, place, found);
  checkFields(schema, [], place, found);
}

/** Checks what is inside of a value, but for what one of the known schemas has at the same place. */
function checkFields(
  schema: Schema,
  known: readonly Schema[],
  place: Place,
  found: Found,
): void {
  const go = (inner: Schema, had: readonly Schema[], at: Place) => {
    if (had.length === 0) checkValue(inner, at, found);
    checkFields(inner, had, at, found);
  };
  for (const [name, field] of schema.properties ?? [])
    go(
      field,
      known.flatMap((each) => each.properties?.get(name) ?? []),
      inside(place, { to: "field", name }),
    );
  const item = schema.items?.schema;
  if (item !== undefined)
    go(
      item,
      known.flatMap((each) => each.items?.schema ?? []),
      inside(place, { to: "item" }),
    );
  const value = schema.additionalProperties?.schema;
  if (value !== undefined)
    go(
      value,
      known.flatMap((each) => each.additionalProperties?.schema ?? []),
      inside(place, { to: "value" }),
    );
}

function checkValue(schema: Schema, place: Place, found: Found): void {
  const { type, format = "", additionalProperties } = schema;
  if (type === "boolean") found("boolAdded", place);
  if (type === "number") found("floatAdded", place);
  if (format.startsWith("uint")) found("unsignedAdded", place);
  if (type === "object" && additionalProperties !== undefined)
    found("mapAdded", place);
  if (type === "array") checkList(schema, place, found);
}

const conditionFields = [
  "type",
  "status",
  "reason",
  "message",
  "lastTransitionTime",
  "observedGeneration",
];

function checkList(schema: Schema, place: Place, found: Found): void {
  const last = place.path?.at(-1);
  if (last?.to !== "field" || last.name !== "conditions") {
    if (schema.listType === undefined) found("listTypeMissing", place);
    return;
  }
  const { listType, listMapKeys = [], items } = schema;
  if (listType !== "map" || !listMapKeys.includes("type"))
    found("conditionsNotKeyed", place);
  const missing = conditionFields.filter(
    (name) => items?.schema?.properties?.has(name) !== true,
  );
  if (missing.length > 0)
    found(
      "conditionIncomplete",
      place,
      missing.map((name) => `'${name}'`).join(", "),
    );
}
