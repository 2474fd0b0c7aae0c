import { readFileSync } from "node:fs";
import {
  admit,
  compileResource,
  parseJson,
  readDefinition,
  stringifyJson,
  validateCustomResourceDefinition,
  warningsOf,
  type Definition,
  type FieldError,
  type JsonObject,
  type JsonValue,
} from "../src/index.ts";

interface Verdict {
  readonly type: string;
  readonly field: string;
  readonly detail: string;
}

interface Case {
  readonly name: string;
  /** Whether the order of the server's errors is no random one. */
  readonly ordered?: boolean;
  readonly crd: JsonObject;
  readonly oldCrd?: JsonObject;
  readonly version?: string;
  readonly objects: readonly { new: JsonObject; old?: JsonObject }[] | null;
  readonly expect: {
    readonly crdErrors: readonly Verdict[];
    readonly crdWarnings?: readonly string[];
    readonly objects?: readonly {
      readonly stored: JsonValue;
      readonly unknownFields: readonly string[] | null;
      readonly errors: readonly Verdict[];
    }[];
  };
}

/** A verdict that only an evaluation of CEL can reach: what it says of an expression, its cost or its outcome. */
function isOfCel({ type, field, detail }: Verdict): boolean {
  return (
    /estimated (rule|messageExpression) cost|contributed to estimated rule cost/.test(
      detail,
    ) ||
    (/x-kubernetes-validations\[\d+\]\.(rule|messageExpression|optionalOldSelf)$/.test(
      field,
    ) &&
      type !== "FieldValueRequired")
  );
}

/** The messages that the rules of a CRD give for themselves. */
function ruleMessages(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "x-kubernetes-validations" && Array.isArray(inner)
      ? inner.map(({ message }) => String(message))
      : ruleMessages(inner),
  );
}

function places(errors: readonly (FieldError | Verdict)[]): string[] {
  const texts = errors.map(({ type, field }) => `${type} ${field}`);
  return [...new Set(texts)].sort();
}

/** Where a text goes on in words of Go's own libraries. */
const goWords =
  /(isn't: |valid URL: |root certificates: |json: cannot unmarshal ).*/s;

/** What errors say, apart from words of Go's own libraries, and from what rules say. */
function texts(errors: readonly (FieldError | Verdict)[]): string[] {
  const said = errors
    .map(({ field, detail }) => `${field}: ${detail}`)
    .map((text) => text.replace(goWords, "$1"));
  return [...new Set(said)].sort();
}

const suites = [
  "crd-create",
  "schema",
  "objects",
  "list-types",
  "ratcheting",
  "pruning",
  "defaulting",
  "objectmeta",
  "regressions",
];

function casesOf(suite: string): Case[] {
  const folder =
    suite === "regressions" ? "." : "../../../fixtures/conformance/apiserver";
  const file = new URL(`${folder}/${suite}.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => parseJson(line) as unknown as Case);
}

function storedOf(oldCrd: JsonObject | undefined): Definition | undefined {
  const old = oldCrd === undefined ? undefined : readDefinition(oldCrd);
  return Array.isArray(old) ? undefined : old;
}

describe.each(suites)("what the API server says of %s", (suite) => {
  it.each(casesOf(suite).map((one) => [one.name, one] as const))(
    "%s",
    (_, { crd, oldCrd, version, objects, ordered, expect: wanted }) => {
      const errors = validateCustomResourceDefinition(crd, oldCrd);
      const withoutCel = wanted.crdErrors.filter((error) => !isOfCel(error));
      expect(places(errors)).toEqual(places(withoutCel));
      const definition = readDefinition(crd);
      if (ordered)
        expect(errors.map(({ field }) => field)).toEqual(
          withoutCel.map(({ field }) => field),
        );
      if (Array.isArray(definition)) {
        expect(errors).toEqual(definition);
        return;
      }
      expect(texts(errors)).toEqual(texts(withoutCel));
      if (wanted.crdWarnings !== undefined)
        expect(warningsOf(definition, storedOf(oldCrd)).sort()).toEqual(
          [...wanted.crdWarnings].sort(),
        );
      if (wanted.objects === undefined) return;
      const [first] = definition.spec.versions;
      const resource = compileResource(
        definition,
        version ?? first?.name ?? "",
      );
      if (resource === undefined) throw new Error("no such version");
      const messages = ruleMessages(crd);
      for (const [i, object] of (objects ?? []).entries()) {
        const said = wanted.objects[i];
        const result = admit(resource, object.new, object.old);
        const rules = (said?.errors ?? []).filter(
          ({ detail }) =>
            !detail.startsWith("failed rule") && !messages.includes(detail),
        );
        expect(places(result.errors)).toEqual(places(rules));
        if (result.stored !== undefined)
          expect(texts(result.errors)).toEqual(texts(rules));
        expect(stringifyJson(result.stored ?? null, "sorted")).toBe(
          stringifyJson(said?.stored ?? null, "sorted"),
        );
        expect([...result.unknownFields].sort()).toEqual(
          [...(said?.unknownFields ?? [])].sort(),
        );
      }
    },
  );
});
