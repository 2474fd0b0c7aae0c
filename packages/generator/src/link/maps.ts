import type { TypeFact } from "../load/facts.ts";
import type { Field, ObjectType, Type } from "../model/type.ts";
import { readerProblems } from "./problems.ts";
import type { Scope } from "./scope.ts";
import { resolveLiterals } from "./unions.ts";

/** `Record<K, V>` or an index signature; literal keys make an object with those fields. */
export function mapType(
  scope: Scope,
  of: { readonly key: TypeFact; readonly value: TypeFact },
  span: Type["span"],
): Type | undefined {
  const value = scope.link.typeOf(scope, of.value);
  if (of.key.t === "keyword" && of.key.name === "string")
    return value && { kind: "map", value, span };
  const key =
    of.key.t === "keyword" ? undefined : resolveLiterals(scope, of.key);
  if (key === undefined) {
    const text = scope.link.sources.text(scope.file, of.key.at);
    scope.link.report(readerProblems.mapKey(text), of.key.at);
    return undefined;
  }
  return value && objectOfKeys(key, value, span);
}

function objectOfKeys(
  keys: readonly string[],
  type: Type,
  span: Type["span"],
): ObjectType {
  const fields = keys.map((name): Field => ({
    name,
    doc: { text: "" },
    type,
    optional: false,
    markers: [],
    span,
  }));
  return { kind: "object", fields, span };
}
