import { admit, undecodable, type Admission } from "./admit.ts";
import { scaleForVersion } from "./crd.ts";
import type { FieldError } from "./field-error.ts";
import type { JsonObject } from "./json-value.ts";
import { compileResource, type Resource } from "./resource.ts";
import { readDefinition } from "./validate-crd.ts";

const compiled = new WeakMap<JsonObject, Map<string, Resource | FieldError>>();

/**
 * Does what a write to a version of a CRD does. The CRD, which should be a valid one, is compiled when it is first seen
 * and must not change afterwards.
 */
export function admitTo(
  crd: JsonObject,
  version: string,
  object: JsonObject,
  old?: JsonObject,
): Admission {
  const resource = resourceOf(crd, version);
  return "node" in resource
    ? admit(resource, object, old)
    : { unknownFields: [], errors: [resource] };
}

function resourceOf(crd: JsonObject, version: string): Resource | FieldError {
  const versions =
    compiled.get(crd) ?? new Map<string, Resource | FieldError>();
  const known = versions.get(version);
  if (known !== undefined) return known;
  const made = compile(crd, version);
  compiled.set(crd, versions.set(version, made));
  return made;
}

function compile(crd: JsonObject, version: string): Resource | FieldError {
  const definition = readDefinition(crd);
  if (Array.isArray(definition))
    return definition[0] ?? undecodable("no definition");
  const resource = compileResource(definition, version);
  return resource === undefined
    ? undecodable(`version ${version} not found in CustomResourceDefinition`)
    : { ...resource, scale: scaleForVersion(definition, version) };
}
