import type { Found } from "./findings.ts";
import type { SchemaPair } from "./schema-pair.ts";

/** Compares how server-side apply merges lists, maps and objects. */
export function compareMerging(pair: SchemaPair, found: Found): void {
  const { was, is, place } = pair;
  if (was.type === "array") compareLists(pair, found);
  if (was.type !== "object") return;
  const { mapType: before = "granular" } = was;
  const { mapType: after = "granular" } = is;
  if (before !== after)
    found(
      "mapTypeChanged",
      { ...place, keyword: "x-kubernetes-map-type" },
      before,
      after,
    );
}

function compareLists({ was, is, place }: SchemaPair, found: Found): void {
  const { listType: before = "atomic" } = was;
  const { listType: after = "atomic" } = is;
  if (before !== after)
    return found(
      "listTypeChanged",
      { ...place, keyword: "x-kubernetes-list-type" },
      before,
      after,
    );
  const [old, now] = [keysOf(was), keysOf(is)];
  if (old !== now)
    found(
      "listKeysChanged",
      { ...place, keyword: "x-kubernetes-list-map-keys" },
      old,
      now,
    );
}

function keysOf({ listMapKeys = [] }: SchemaPair["was"]): string {
  return listMapKeys
    .toSorted()
    .map((key) => `'${key}'`)
    .join(", ");
}
