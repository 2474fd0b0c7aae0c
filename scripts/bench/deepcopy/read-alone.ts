import type { Pod } from "./apis/core/v1/pod.ts";

/** Visits every field of a pod and copies none: what no copy can be faster than that goes by the fields there are. */
export function readPod(pod: Pod): Pod {
  seen += scalarsIn(pod);
  return pod;
}

/** Kept, so that the visit is not found to be superfluous. */
export let seen = 0;

function scalarsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  let scalars = 0;
  if (Array.isArray(value))
    for (const item of value) scalars += scalarsIn(item);
  else {
    const object = value as Readonly<Record<string, unknown>>;
    for (const name in object) scalars += scalarsIn(object[name]);
  }
  return scalars;
}
