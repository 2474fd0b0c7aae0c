import { admit, undecodable, type Admission } from "./admit.ts";
import { scaleForVersion, type Scale } from "./crd.ts";
import type { FieldError } from "./field-error.ts";
import type { JsonObject } from "./json-value.ts";
import { compileResource, type Resource } from "./resource.ts";
import { readDefinition } from "./validate-crd.ts";
import { validateScale } from "./validate-scale.ts";

/** A version of a definition, as its objects are written. */
interface Target {
  readonly resource: Resource;
  readonly scale: Scale | undefined;
}

const compiled = new WeakMap<JsonObject, Map<string, Target | FieldError>>();

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
  const target = targetOf(crd, version);
  if (!("resource" in target)) return { unknownFields: [], errors: [target] };
  const { resource, scale } = target;
  const admission = admit(resource, object, old);
  const { stored, errors } = admission;
  if (stored === undefined || scale === undefined) return admission;
  return {
    ...admission,
    errors: [...errors, ...validateScale(stored, scale)],
  };
}

function targetOf(crd: JsonObject, version: string): Target | FieldError {
  const versions = compiled.get(crd) ?? new Map<string, Target | FieldError>();
  const known = versions.get(version);
  if (known !== undefined) return known;
  const made = compile(crd, version);
  compiled.set(crd, versions.set(version, made));
  return made;
}

function compile(crd: JsonObject, version: string): Target | FieldError {
  const definition = readDefinition(crd);
  if (Array.isArray(definition))
    return definition[0] ?? undecodable("no definition");
  const resource = compileResource(definition, version);
  return resource === undefined
    ? undecodable(`version ${version} not found in CustomResourceDefinition`)
    : { resource, scale: scaleForVersion(definition, version) };
}
