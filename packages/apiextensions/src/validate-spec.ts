import type { Definition, Hoisted, SelectableField, Version } from "./crd.ts";
import {
  at,
  child,
  forbidden,
  invalid,
  notSupported,
  required,
  type FieldError,
} from "./field-error.ts";
import { label1035Problems, subdomainProblems } from "./names.ts";
import { someSchema, type Schema } from "./schema.ts";
import type { Tolerances } from "./tolerances.ts";
import { structuralProblem } from "./unsupported-fields.ts";
import { validateConversion } from "./validate-conversion.ts";
import {
  validateColumn,
  validateNames,
  validateSubresources,
} from "./validate-names.ts";
import {
  deprecationErrors,
  hasStatus,
  selectableFieldErrors,
  validateVersionSchema,
  type SchemaRules,
} from "./validate-version.ts";

type Spec = Definition["spec"];

const preservePath = "spec.preserveUnknownFields";

/** What is wrong with the spec of a definition, at the paths that hoisting gives it. */
export function validateSpec(
  definition: Definition,
  tolerances: Tolerances,
  checkRules: SchemaRules["checkRules"],
): FieldError[] {
  const { spec } = definition;
  const mustBeStructural = mustBe(spec) || !tolerances.nonStructural;
  const rules = { ...tolerances, mustBeStructural, checkRules };
  return [
    ...groupErrors(spec.group),
    ...scopeErrors(spec.scope),
    ...missingSchemas(spec, tolerances.missingSchemas),
    ...defaultsErrors(spec),
    ...spec.versions.flatMap((version, i) =>
      versionErrors(
        version,
        at("spec.versions", i),
        { ...rules, hasStatus: hasStatus(definition, version) },
        tolerances,
      ),
    ),
    ...setErrors(spec),
    ...requiredNames(spec),
    ...validateNames(spec.names, "spec.names"),
    ...topErrors(
      spec,
      { ...rules, hasStatus: hasStatus(definition) },
      tolerances,
    ),
    ...strategyErrors(spec),
    ...validateConversion(
      spec.conversion,
      "spec.conversion",
      tolerances.conversion,
    ),
  ];
}

function mustBe(spec: Spec): boolean {
  if (!spec.preserveUnknownFields) return true;
  return [spec.validation, ...spec.versions.map(({ schema }) => schema)].some(
    (holder) =>
      someSchema(
        holder?.openAPIV3Schema,
        (schema) =>
          schema.default !== undefined ||
          schema.embeddedResource === true ||
          schema.preserveUnknownFields !== undefined ||
          schema.intOrString === true ||
          !!schema.listMapKeys?.length ||
          schema.listType !== undefined ||
          !!schema.validations?.length,
      ),
  );
}

function groupErrors(group: string | undefined): FieldError[] {
  const path = "spec.group";
  if (group === undefined) return [required(path)];
  const problems = subdomainProblems(group);
  if (problems.length > 0) return [invalid(path, group, problems.join(","))];
  if (group.includes(".")) return [];
  return [invalid(path, group, "should be a domain with at least one dot")];
}

function scopeErrors(scope: string | undefined): FieldError[] {
  if (scope === undefined) return [required("spec.scope")];
  const scopes = ["Cluster", "Namespaced"];
  return scopes.includes(scope)
    ? []
    : [notSupported("spec.scope", scope, scopes)];
}

function missingSchemas(spec: Spec, tolerated: boolean): FieldError[] {
  if (spec.validation?.openAPIV3Schema !== undefined) return [];
  if (tolerated && spec.preserveUnknownFields) return [];
  return spec.versions.flatMap(({ schema, served }, i) =>
    schema?.openAPIV3Schema !== undefined || (tolerated && !served)
      ? []
      : [
          required(
            `spec.versions[${i}].schema.openAPIV3Schema`,
            tolerated ? "because otherwise all fields are pruned" : "",
          ),
        ],
  );
}

/** A definition that keeps unknown fields may have no defaults. */
function defaultsErrors(spec: Spec): FieldError[] {
  if (!spec.preserveUnknownFields) return [];
  const hasDefaults = [spec.validation, ...spec.versions.map((v) => v.schema)]
    .map((holder) => holder?.openAPIV3Schema)
    .some((schema) => someSchema(schema, (it) => it.default !== undefined));
  return hasDefaults
    ? [
        invalid(
          preservePath,
          true,
          "must be false in order to use defaults in the schema",
        ),
      ]
    : [];
}

/** A definition that keeps unknown fields may have no webhook either. */
function strategyErrors({
  preserveUnknownFields,
  conversion: { strategy = "" },
}: Spec): FieldError[] {
  if (!preserveUnknownFields || strategy === "None") return [];
  return [
    invalid(
      "spec.conversion.strategy",
      strategy,
      "must be None if spec.preserveUnknownFields is true",
    ),
  ];
}

/** What is wrong when a definition begins to keep unknown fields. */
export function preserveErrors(
  { spec }: Definition,
  old: Definition | undefined,
): FieldError[] {
  if (!spec.preserveUnknownFields || old?.spec.preserveUnknownFields) return [];
  return [
    invalid(
      preservePath,
      true,
      "cannot set to true, set x-kubernetes-preserve-unknown-fields to true in spec.versions[*].schema instead",
    ),
  ];
}

function versionErrors(
  version: Version,
  path: string,
  rules: SchemaRules,
  tolerances: Tolerances,
): FieldError[] {
  const { name = "", schema, selectableFields = [] } = version;
  const problems = label1035Problems(name);
  const errors =
    problems.length === 0
      ? []
      : [invalid(child(path, "name"), name, problems.join(","))];
  errors.push(
    ...deprecationErrors(version, path),
    ...validateVersionSchema(
      schema?.openAPIV3Schema,
      child(path, "schema"),
      rules,
    ),
    ...sharedErrors(version, path),
  );
  if (selectableFields.length === 0) return errors;
  const field = child(path, "selectableFields");
  const own = schema?.openAPIV3Schema;
  if (own === undefined)
    return [
      ...errors,
      invalid(
        field,
        "",
        "may only be set when `version.schema.openAPIV3Schema` is not included",
      ),
    ];
  const tolerated = tolerances.tooManySelectableFields.has(name);
  return [...errors, ...selectedErrors(selectableFields, own, path, tolerated)];
}

function sharedErrors(part: Hoisted | Version, path: string): FieldError[] {
  const columns = child(path, "additionalPrinterColumns");
  return [
    ...validateSubresources(part.subresources, child(path, "subresources")),
    ...(part.additionalPrinterColumns ?? []).flatMap((column, i) =>
      validateColumn(column, at(columns, i)),
    ),
  ];
}

function topErrors(
  spec: Spec,
  rules: SchemaRules,
  tolerances: Tolerances,
): FieldError[] {
  const schema = spec.validation?.openAPIV3Schema;
  const errors = [
    ...validateVersionSchema(schema, "spec.validation", rules),
    ...sharedErrors(spec, "spec"),
  ];
  const fields = spec.selectableFields ?? [];
  const path = "spec.selectableFields";
  if (fields.length === 0) return errors;
  if (spec.validation === undefined)
    return [
      ...errors,
      invalid(path, "", "may only be set when validations.schema is included"),
    ];
  if (schema === undefined) return errors;
  const tolerated = tolerances.tooManySelectableFields.has("");
  return [...errors, ...selectedErrors(fields, schema, "spec", tolerated)];
}

/** A schema that is not structural has no field to select by. */
function selectedErrors(
  fields: readonly SelectableField[],
  schema: Schema,
  path: string,
  tolerated: boolean,
): FieldError[] {
  const problem = structuralProblem(schema);
  const known = problem === undefined ? schema : {};
  return [
    ...(problem === undefined
      ? []
      : [invalid(child(path, "schema.openAPIV3Schema"), "", problem)]),
    ...selectableFieldErrors(
      fields,
      known,
      child(path, "selectableFields"),
      tolerated,
    ),
  ];
}

function setErrors(spec: Spec): FieldError[] {
  const errors: FieldError[] = [];
  const names = spec.versions.map(({ name = "" }) => name);
  const path = "spec.versions";
  if (new Set(names).size < names.length)
    errors.push(invalid(path, names, "must contain unique version names"));
  if (spec.versions.filter(({ storage }) => storage).length !== 1)
    errors.push(
      invalid(
        path,
        names,
        "must have exactly one version marked as storage version",
      ),
    );
  const [first = ""] = names;
  const problems = first === "" ? [] : label1035Problems(first);
  if (problems.length > 0)
    errors.push(invalid("spec.version", first, problems.join(",")));
  if (spec.validation !== undefined && spec.versions.some((v) => v.schema))
    errors.push(
      forbidden(
        "spec.validation",
        "top-level and per-version schemas are mutually exclusive",
      ),
    );
  return errors;
}

function requiredNames({ names }: Spec): FieldError[] {
  return (["plural", "singular", "kind", "listKind"] as const)
    .filter((key) => names[key] === undefined)
    .map((key) => required(`spec.names.${key}`));
}
