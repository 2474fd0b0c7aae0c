import type { Definition, Status } from "./crd.ts";
import { at, invalid, type FieldError } from "./field-error.ts";
import { validateNames } from "./validate-names.ts";

/** The status that the server gives a definition before it validates it. */
export function statusAfter(
  { spec }: Definition,
  old: Definition | undefined,
): Status {
  const stored = [...(old?.status.storedVersions ?? [])];
  const storage = spec.versions.find((version) => version.storage)?.name;
  if (spec.versions.some((version) => version.storage)) {
    const name = storage ?? "";
    if (!stored.includes(name)) stored.push(name);
  }
  return { ...old?.status, storedVersions: stored };
}

/** What is wrong with the versions that objects are stored in, and with what an update changes. */
export function statusErrors(
  { spec }: Definition,
  status: Status,
  old: Definition | undefined,
): FieldError[] {
  const path = "status.storedVersions";
  const stored = status.storedVersions ?? [];
  const missing = new Set(stored);
  const errors = [
    ...immutableErrors(spec, old),
    ...validateNames(status.acceptedNames ?? {}, "status.acceptedNames"),
  ];
  if (stored.length === 0)
    return [
      ...errors,
      invalid(path, [], "must have at least one stored version"),
    ];
  for (const { name = "", storage } of spec.versions)
    // Once a name was found, the server looks for it no more: a second version of that name goes without.
    if (!missing.delete(name) && storage)
      errors.push(
        invalid(path, [...stored], `must have the storage version ${name}`),
      );
  for (const [i, version] of stored.entries())
    if (missing.has(version) && stored.lastIndexOf(version) === i)
      errors.push(
        invalid(
          at(path, i),
          version,
          `missing from spec.versions; ${version} was previously a storage version, and must remain in spec.versions until a storage migration ensures no data remains persisted in ${version} and removes ${version} from status.storedVersions`,
        ),
      );
  return errors;
}

/** Whether the server has established the definition: then its names are fixed. */
export function isEstablished({ status }: Definition): boolean {
  const condition = status.conditions?.find(
    ({ type }) => type === "Established",
  );
  return condition?.status === "True";
}

function immutableErrors(
  spec: Definition["spec"],
  old: Definition | undefined,
): FieldError[] {
  if (old === undefined) return [];
  const fields: [string, string | undefined, string | undefined][] = [
    ["spec.scope", spec.scope, old.spec.scope],
    ["spec.names.kind", spec.names.kind, old.spec.names.kind],
    ["spec.group", spec.group, old.spec.group],
    ["spec.names.plural", spec.names.plural, old.spec.names.plural],
  ];
  if (!isEstablished(old)) fields.splice(0, 2);
  return fields
    .filter(([, now, before]) => now !== before)
    .map(([path, now]) => invalid(path, now ?? "", "field is immutable"));
}
