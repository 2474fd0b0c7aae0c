import type { Definition } from "@kubewright/apiextensions";

import { compareSchemas } from "./compare-schemas.ts";
import { compareSubresources } from "./compare-subresources.ts";
import type { Found } from "./findings.ts";
import { checkNewVersion } from "./new-shape.ts";
import { placeOf, type Place } from "./place.ts";
import { versionsOf, type VersionView } from "./version-view.ts";

/** Compares the versions of a kind, by their names. */
export function compareVersions(
  before: Definition,
  after: Definition,
  found: Found,
): void {
  const place = placeOf(after);
  const was = versionsOf(before);
  const is = versionsOf(after);
  const { storedVersions = [] } = before.status;
  for (const old of was) {
    const now = is.find(({ name }) => name === old.name);
    const at = { ...place, version: old.name };
    if (now !== undefined) compareVersion(old, now, at, found);
    else if (old.storage || storedVersions.includes(old.name))
      found("storedVersionRemoved", at);
    else found("versionRemoved", at);
  }
  compareStorage(was, is, place, found);
  for (const now of is)
    if (!was.some(({ name }) => name === now.name))
      checkNewVersion(now, was, { ...place, version: now.name }, found);
}

function compareVersion(
  was: VersionView,
  is: VersionView,
  place: Place,
  found: Found,
): void {
  if (was.served && !is.served)
    found("versionUnserved", { ...place, keyword: "served" });
  compareSubresources(was, is, place, found);
  compareColumns(was, is, place, found);
  for (const path of was.selectable)
    if (!is.selectable.includes(path))
      found(
        "selectableFieldRemoved",
        { ...place, keyword: "selectableFields" },
        path,
      );
  const statusApart = is.subresources.status !== undefined;
  compareSchemas(was.schema, is.schema, { ...place, statusApart }, found);
}

function compareStorage(
  was: readonly VersionView[],
  is: readonly VersionView[],
  place: Place,
  found: Found,
): void {
  const old = was.find(({ storage }) => storage)?.name;
  const now = is.find(({ storage }) => storage)?.name;
  // Where the old one is gone altogether, that has been said.
  const stillThere = is.some(({ name }) => name === old);
  if (old === undefined || now === undefined || old === now || !stillThere)
    return;
  found(
    "storageVersionChanged",
    { ...place, version: now, keyword: "storage" },
    old,
  );
}

function compareColumns(
  was: VersionView,
  is: VersionView,
  place: Place,
  found: Found,
): void {
  for (const { name = "", type = "", jsonPath = "" } of was.columns) {
    const now = is.columns.find((column) => column.name === name);
    const at = { ...place, keyword: `column ${name}` };
    if (now === undefined) found("columnRemoved", at, name);
    else if (now.jsonPath !== jsonPath || now.type !== type)
      found(
        "columnChanged",
        at,
        name,
        `'${jsonPath}' as ${type}`,
        `'${now.jsonPath}' as ${now.type}`,
      );
  }
}
