import { child, forbidden, invalid, type FieldError } from "./field-error.ts";
import { goQuote } from "./go-text.ts";
import type { ObjectMeta } from "./object-meta.ts";
import {
  annotationErrors,
  labelErrors,
  managedFieldsErrors,
  ownerErrors,
} from "./validate-object-meta.ts";

/** Every reason why the server refuses metadata in an update of the stored one. */
export function validateMetaUpdate(
  given: ObjectMeta,
  old: ObjectMeta,
  path: string,
): FieldError[] {
  const meta = carriedOver(given, old);
  return [
    ...newFinalizerErrors(meta, old, child(path, "finalizers")),
    ...immutable.flatMap((key) =>
      meta[key] === old[key]
        ? []
        : [
            invalid(
              child(path, key),
              meta[key] ?? absent[key],
              "field is immutable",
            ),
          ],
    ),
    ...labelErrors(meta.labels ?? {}, child(path, "labels")),
    ...annotationErrors(meta.annotations ?? {}, child(path, "annotations")),
    ...ownerErrors(meta.ownerReferences ?? [], child(path, "ownerReferences")),
    ...managedFieldsErrors(
      meta.managedFields ?? [],
      child(path, "managedFields"),
    ),
  ];
}

const immutable = [
  "name",
  "namespace",
  "uid",
  "creationTimestamp",
  "deletionTimestamp",
  "deletionGracePeriodSeconds",
] as const;

const absent = {
  name: "",
  namespace: "",
  uid: "",
  creationTimestamp: null,
  deletionTimestamp: null,
  deletionGracePeriodSeconds: null,
} as const;

/** What an update cannot take away, the server puts back before it looks. */
function carriedOver(meta: ObjectMeta, old: ObjectMeta): ObjectMeta {
  return {
    ...meta,
    ...(meta.uid === undefined && pick(old, "uid")),
    ...pick(old, "creationTimestamp"),
    ...pick(old, "deletionTimestamp"),
    ...(meta.deletionGracePeriodSeconds === undefined &&
      pick(old, "deletionGracePeriodSeconds")),
  };
}

function pick(meta: ObjectMeta, key: keyof ObjectMeta): ObjectMeta {
  return meta[key] === undefined ? {} : { [key]: meta[key] };
}

function newFinalizerErrors(
  meta: ObjectMeta,
  old: ObjectMeta,
  path: string,
): FieldError[] {
  if (old.deletionTimestamp === undefined) return [];
  const added = [...new Set(meta.finalizers)]
    .filter((finalizer) => !old.finalizers?.includes(finalizer))
    .sort();
  if (added.length === 0) return [];
  const list = `[]string{${added.map(goQuote).join(", ")}}`;
  return [
    forbidden(
      path,
      `no new finalizers can be added if the object is being deleted, found new finalizers ${list}`,
    ),
  ];
}
