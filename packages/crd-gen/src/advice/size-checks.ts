import type { Checks } from "../checks.ts";
import type { MadeDefinition } from "../made-definition.ts";
import { crdProblems } from "../problems.ts";
import type { WarnOfKind } from "./kind-warnings.ts";
import { crdWarnings } from "./warnings.ts";

/** Client-side `kubectl apply` keeps the whole object in an annotation. */
const applyLimit = 262_144;

/** What etcd stores of one object, unless its server is told otherwise. */
const storeLimit = 1_572_864;

/** Reports a definition that is too large to store, and warns of one that is too large to apply. */
export function checkSize(
  { definition, kinds }: MadeDefinition,
  length: number,
  { checks, warn }: { readonly checks: Checks; readonly warn: WarnOfKind },
): void {
  // JSON, which is what is stored, has no indentation, and the text is an upper bound of it.
  if (length < applyLimit) return;
  const size = Buffer.byteLength(JSON.stringify(definition));
  const [{ kind, marker }] = kinds;
  if (size > storeLimit)
    checks.report(crdProblems.tooLargeToStore(kind, size), marker.span);
  else if (size > applyLimit)
    warn(kinds[0], crdWarnings.tooLarge(kind, size), marker.span);
}
