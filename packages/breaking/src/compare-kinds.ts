import type { Definition } from "@kubewright/apiextensions";

import type { Found } from "./findings.ts";
import { placeOf } from "./place.ts";

/** Compares what all versions of a kind share: names, scope, conversion. */
export function compareKinds(
  before: Definition,
  after: Definition,
  found: Found,
): void {
  const place = placeOf(after);
  const was = before.spec;
  const is = after.spec;
  const at = (keyword: string) => ({ ...place, keyword });
  if (was.group !== is.group)
    return found("groupChanged", at("group"), text(was.group), text(is.group));
  const renamed = was.names.kind !== is.names.kind;
  if (renamed) found("kindRenamed", place, text(was.names.kind));
  const differs = (
    rule: "pluralChanged" | "singularChanged" | "listKindChanged",
    name: "plural" | "singular" | "listKind",
  ) => {
    const [old, now] = [text(was.names[name]), text(is.names[name])];
    if (old !== now) found(rule, at(name), old, now);
  };
  differs("pluralChanged", "plural");
  // These two follow the kind's name.
  if (!renamed) differs("singularChanged", "singular");
  if (!renamed) differs("listKindChanged", "listKind");
  for (const name of gone(was.names.shortNames, is.names.shortNames))
    found("shortNameRemoved", at("shortNames"), name);
  for (const name of gone(was.names.categories, is.names.categories))
    found("categoryRemoved", at("categories"), name);
  if (was.scope !== is.scope)
    found("scopeChanged", at("scope"), text(was.scope), text(is.scope));
  const strategies = [was, is].map(({ conversion }) =>
    text(conversion.strategy ?? "None"),
  );
  const [old = "", now = ""] = strategies;
  if (old !== now) found("conversionChanged", at("conversion"), old, now);
}

function text(value: string | undefined): string {
  return value ?? "";
}

function gone(
  before: readonly string[] = [],
  after: readonly string[] = [],
): readonly string[] {
  return before.filter((name) => !after.includes(name));
}
