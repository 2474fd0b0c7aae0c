import type { Found } from "./findings.ts";
import type { Place } from "./place.ts";
import type { VersionView } from "./version-view.ts";

const scaleOptions = [
  "specReplicasPath",
  "statusReplicasPath",
  "labelSelectorPath",
] as const;

/** Compares the status and scale subresources of one version. */
export function compareSubresources(
  was: VersionView,
  is: VersionView,
  place: Place,
  found: Found,
): void {
  const at = { ...place, keyword: "subresources" };
  const had = was.subresources.status !== undefined;
  const has = is.subresources.status !== undefined;
  if (had && !has) found("statusSubresourceRemoved", at);
  // Without a status there is nothing that could be dropped.
  if (!had && has && was.schema.properties?.has("status") === true)
    found("statusSubresourceAdded", at);
  const { scale } = was.subresources;
  const now = is.subresources.scale;
  if (scale === undefined) return;
  if (now === undefined) return found("scaleSubresourceRemoved", at);
  for (const option of scaleOptions) {
    const [before = "", after = ""] = [scale[option], now[option]];
    if (before !== "" && before !== after)
      found(
        "scalePathChanged",
        { ...place, keyword: `subresources/scale/${option}` },
        option,
        before,
        after,
      );
  }
}
