import type { Column, Names, Subresources } from "./crd.ts";
import {
  at,
  child,
  invalid,
  required,
  type FieldError,
} from "./field-error.ts";
import { label1035Problems } from "./names.ts";

function labelErrors(name: string, path: string): FieldError[] {
  const problems = label1035Problems(name);
  return problems.length === 0 ? [] : [invalid(path, name, problems.join(","))];
}

function kindErrors(name: string, path: string): FieldError[] {
  const problems = label1035Problems(name.toLowerCase());
  if (problems.length === 0) return [];
  const prefix = "may have mixed case, but should otherwise match: ";
  return [invalid(path, name, prefix + problems.join(","))];
}

/** What is wrong with the names of a kind. */
export function validateNames(names: Names, path: string): FieldError[] {
  const errors: FieldError[] = [];
  for (const key of ["plural", "singular"] as const)
    if (names[key] !== undefined)
      errors.push(...labelErrors(names[key], child(path, key)));
  for (const key of ["kind", "listKind"] as const)
    if (names[key] !== undefined)
      errors.push(...kindErrors(names[key], child(path, key)));
  errors.push(...listErrors(names.shortNames, child(path, "shortNames")));
  if (names.kind !== undefined && names.kind === names.listKind)
    errors.push(
      invalid(
        child(path, "listKind"),
        names.listKind,
        "kind and listKind may not be the same",
      ),
    );
  return [
    ...errors,
    ...listErrors(names.categories, child(path, "categories")),
  ];
}

function listErrors(names: readonly string[] = [], path: string): FieldError[] {
  return names.flatMap((name, i) => labelErrors(name, at(path, i)));
}

const columnTypes = ["boolean", "date", "integer", "number", "string"];
const columnFormats = [
  "byte",
  "date",
  "date-time",
  "double",
  "float",
  "int32",
  "int64",
  "password",
];

/** What is wrong with a printer column. */
export function validateColumn(column: Column, path: string): FieldError[] {
  const { name, type, format, jsonPath } = column;
  const errors: FieldError[] = [];
  if (name === undefined) errors.push(required(child(path, "name")));
  const oneOfTypes = `must be one of ${columnTypes.join(",")}`;
  if (type === undefined)
    errors.push(required(child(path, "type"), oneOfTypes));
  else if (!columnTypes.includes(type))
    errors.push(invalid(child(path, "type"), type, oneOfTypes));
  if (format !== undefined && !columnFormats.includes(format))
    errors.push(
      invalid(
        child(path, "format"),
        format,
        `must be one of ${columnFormats.join(",")}`,
      ),
    );
  const field = child(path, "JSONPath");
  errors.push(
    ...(jsonPath === undefined
      ? [required(field)]
      : simplePathErrors(jsonPath, field)),
  );
  return errors;
}

function simplePathErrors(jsonPath: string, path: string): FieldError[] {
  return jsonPath.startsWith(".")
    ? []
    : [invalid(path, jsonPath, "must be a simple json path starting with .")];
}

/** What is wrong with the paths of the scale subresource. */
export function validateSubresources(
  subresources: Subresources | undefined,
  path: string,
): FieldError[] {
  const scale = subresources?.scale;
  if (scale === undefined) return [];
  const check = (key: keyof typeof scale, roots: string[], where: string) => {
    const field = child(path, `scale.${key}`);
    const value = scale[key] ?? "";
    if (value === "")
      return key === "labelSelectorPath" ? [] : [required(field)];
    const errors = simplePathErrors(value, field);
    if (errors.length > 0 || roots.some((root) => value.startsWith(root)))
      return errors;
    return [invalid(field, value, `should be a json path under ${where}`)];
  };
  return [
    ...check("specReplicasPath", [".spec."], ".spec"),
    ...check("statusReplicasPath", [".status."], ".status"),
    ...check(
      "labelSelectorPath",
      [".spec.", ".status."],
      "either .spec or .status",
    ),
  ];
}
