import {
  at,
  child,
  forbidden,
  invalid,
  required,
  tooLong,
  type FieldError,
} from "./field-error.ts";
import {
  byteLength,
  labelKeyProblems,
  labelProblems,
  labelValueProblems,
} from "./names.ts";
import { isPrintable } from "./go-text.ts";
import type {
  ManagedFieldsEntry,
  ObjectMeta,
  OwnerReference,
} from "./object-meta.ts";

/** Why a name, or the prefix that generateName gives, is refused. */
export type NameRule = (name: string, isPrefix: boolean) => readonly string[];

/** How metadata is validated: what names may be, and whether there must be a namespace. */
export interface MetaRules {
  readonly name: NameRule;
  readonly namespaced: boolean;
}

/** Every reason why the server refuses the metadata. */
export function validateObjectMeta(
  meta: ObjectMeta,
  rules: MetaRules,
  path: string,
): FieldError[] {
  return [
    ...nameErrors(meta, rules, path),
    ...namespaceErrors(meta.namespace ?? "", rules.namespaced, path),
    ...generationErrors(meta, path),
    ...labelErrors(meta.labels ?? {}, child(path, "labels")),
    ...annotationErrors(meta.annotations ?? {}, child(path, "annotations")),
    ...ownerErrors(meta.ownerReferences ?? [], child(path, "ownerReferences")),
    ...finalizerErrors(meta.finalizers ?? [], child(path, "finalizers")),
    ...managedFieldsErrors(
      meta.managedFields ?? [],
      child(path, "managedFields"),
    ),
  ];
}

function nameErrors(
  { name = "", generateName = "" }: ObjectMeta,
  rules: MetaRules,
  path: string,
): FieldError[] {
  const errors: FieldError[] = [];
  if (generateName !== "")
    for (const problem of rules.name(generateName, true))
      errors.push(invalid(child(path, "generateName"), generateName, problem));
  if (name === "")
    errors.push(
      required(child(path, "name"), "name or generateName is required"),
    );
  else
    for (const problem of rules.name(name, false))
      errors.push(invalid(child(path, "name"), name, problem));
  return errors;
}

function namespaceErrors(
  namespace: string,
  namespaced: boolean,
  path: string,
): FieldError[] {
  const field = child(path, "namespace");
  if (!namespaced)
    return namespace === ""
      ? []
      : [forbidden(field, "not allowed on this type")];
  if (namespace === "") return [required(field)];
  return labelProblems(namespace).map((problem) =>
    invalid(field, namespace, problem),
  );
}

function generationErrors(meta: ObjectMeta, path: string): FieldError[] {
  const { generation = 0 } = meta;
  if (generation >= 0) return [];
  return [
    invalid(
      child(path, "generation"),
      generation,
      "must be greater than or equal to 0",
    ),
  ];
}

/** What is wrong with labels. */
export function labelErrors(
  labels: Readonly<Record<string, string>>,
  path: string,
): FieldError[] {
  return Object.entries(labels).flatMap(([key, value]) => [
    ...labelKeyProblems(key).map((problem) => invalid(path, key, problem)),
    ...labelValueProblems(value).map((problem) =>
      invalid(path, value, problem),
    ),
  ]);
}

const annotationLimit = 256 * 1024;

/** What is wrong with annotations, in names and in size. */
export function annotationErrors(
  annotations: Readonly<Record<string, string>>,
  path: string,
): FieldError[] {
  const entries = Object.entries(annotations);
  const errors = entries.flatMap(([key]) =>
    labelKeyProblems(key.toLowerCase()).map((problem) =>
      invalid(path, key, problem),
    ),
  );
  const size = entries.reduce(
    (sum, [key, value]) => sum + byteLength(key) + byteLength(value),
    0,
  );
  if (size > annotationLimit) errors.push(tooLong(path, annotationLimit));
  return errors;
}

/** What is wrong with the references to owners. */
export function ownerErrors(
  owners: readonly OwnerReference[],
  path: string,
): FieldError[] {
  const errors: FieldError[] = [];
  for (const owner of owners) {
    const slashes = owner.apiVersion.split("/").length - 1;
    const version =
      slashes > 1 ? "" : (owner.apiVersion.split("/").at(-1) ?? "");
    if (version === "")
      errors.push(
        invalid(
          child(path, "apiVersion"),
          owner.apiVersion,
          "version must not be empty",
        ),
      );
    const named = { kind: owner.kind, name: owner.name, uid: owner.uid };
    for (const [key, value] of Object.entries(named))
      if (value === "")
        errors.push(invalid(child(path, key), value, "must not be empty"));
    if (owner.apiVersion === "v1" && owner.kind === "Event")
      errors.push(
        invalid(
          path,
          { ...owner },
          "/v1, Kind=Event is disallowed from being an owner",
        ),
      );
  }
  return [...errors, ...controllerErrors(owners, path)];
}

/** Of several owners, one at most may be the controller. */
function controllerErrors(
  owners: readonly OwnerReference[],
  path: string,
): FieldError[] {
  const [first, ...others] = owners
    .filter(({ controller }) => controller === true)
    .map(({ kind, name }) => `${kind}/${name}`);
  return others.map((other) =>
    invalid(
      path,
      owners.map((owner) => ({ ...owner })),
      `Only one reference can have Controller set to true. Found "true" in references for ${first} and ${other}`,
    ),
  );
}

function finalizerErrors(
  finalizers: readonly string[],
  path: string,
): FieldError[] {
  const errors = finalizers.flatMap((finalizer) =>
    labelKeyProblems(finalizer).map((problem) =>
      invalid(path, finalizer, problem),
    ),
  );
  const both = ["orphan", "foregroundDeletion"];
  if (both.every((finalizer) => finalizers.includes(finalizer)))
    errors.push(
      invalid(
        path,
        [...finalizers],
        "finalizer orphan and foregroundDeletion cannot be both set",
      ),
    );
  return errors;
}

/** What is wrong with the record of who manages which fields. */
export function managedFieldsErrors(
  entries: readonly ManagedFieldsEntry[],
  path: string,
): FieldError[] {
  return entries.flatMap((entry, i) => entryErrors(entry, at(path, i)));
}

function entryErrors(entry: ManagedFieldsEntry, path: string): FieldError[] {
  const { operation = "", fieldsType = "", manager = "" } = entry;
  const errors: FieldError[] = [];
  if (operation !== "Apply" && operation !== "Update")
    errors.push(
      invalid(
        child(path, "operation"),
        operation,
        "must be `Apply` or `Update`",
      ),
    );
  if (fieldsType !== "" && fieldsType !== "FieldsV1")
    errors.push(
      invalid(child(path, "fieldsType"), fieldsType, "must be `FieldsV1`"),
    );
  if (byteLength(manager) > 128)
    errors.push(tooLong(child(path, "manager"), 128));
  errors.push(...managerErrors(manager, child(path, "manager")));
  if (byteLength(entry.subresource ?? "") > 256)
    errors.push(tooLong(child(path, "subresource"), 256));
  return errors;
}

function managerErrors(manager: string, path: string): FieldError[] {
  let position = 0;
  return [...manager].flatMap((character) => {
    const at = position;
    position += byteLength(character);
    if (isPrintable(character)) return [];
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return [
      invalid(
        path,
        manager,
        `invalid character U+${code.padStart(4, "0")} (at position ${at})`,
      ),
    ];
  });
}
