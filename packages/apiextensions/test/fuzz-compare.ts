import {
  admit,
  compileResource,
  readDefinition,
  stringifyJson,
  validateDefinition,
  warningsOf,
  type FieldError,
  type JsonValue,
} from "../src/index.ts";
import type { FuzzCase } from "./fuzz-definitions.ts";

interface Verdict {
  readonly Type: string;
  readonly Field: string;
}

/** What the API server's code says of a case. */
export interface Answer {
  readonly decodeError?: string;
  readonly crdErrors: readonly Verdict[];
  readonly crdWarnings?: readonly string[];
  readonly objects?: readonly {
    readonly decoded: JsonValue;
    readonly unknownFields?: readonly string[];
    readonly errors: readonly Verdict[];
  }[];
}

function sorted(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join("\n");
}

function ours(errors: readonly FieldError[]): string {
  return sorted(errors.map(({ type, field }) => `${type} ${field}`));
}

function theirs(errors: readonly Verdict[]): string {
  return sorted(errors.map(({ Type, Field }) => `${Type} ${Field}`));
}

/** Where our verdict of a case differs from the server's. */
export function differences(request: FuzzCase, answer: Answer): string[] {
  const found: string[] = [];
  const compare = (what: string, we: string, they: string) => {
    if (we !== they)
      found.push(`${what}: we say\n${we}\nbut the server\n${they}`);
  };
  const definition = readDefinition(request.crd as JsonValue);
  if (Array.isArray(definition)) {
    if (answer.decodeError === undefined)
      found.push(`only we cannot read it: ${definition[0]?.detail}`);
    return found;
  }
  if (answer.decodeError !== undefined)
    return [`only the server cannot read it: ${answer.decodeError}`];
  compare(
    "definition",
    ours(validateDefinition(definition)),
    theirs(answer.crdErrors),
  );
  compare(
    "warnings",
    sorted(warningsOf(definition)),
    sorted(answer.crdWarnings ?? []),
  );
  const resource = compileResource(definition, request.version);
  if (resource === undefined || answer.objects === undefined) return found;
  for (const [i, { new: object, old }] of request.objects.entries()) {
    const said = answer.objects[i];
    if (said === undefined) continue;
    const result = admit(resource, object, old);
    const isDecode = said.errors.some(({ Type }) => Type.startsWith("Decode"));
    if (isDecode) {
      compare(`object ${i}`, result.errors[0]?.type ?? "accepted", "Decode");
      continue;
    }
    compare(`object ${i}`, ours(result.errors), theirs(said.errors));
    compare(
      `stored ${i}`,
      stringifyJson(result.stored ?? null, "sorted"),
      stringifyJson(said.decoded, "sorted"),
    );
    compare(
      `unknown ${i}`,
      sorted(result.unknownFields),
      sorted(said.unknownFields ?? []),
    );
  }
  return found;
}
