/** A group and one of its versions; the core group is "". */
export interface GroupVersion {
  readonly group: string;
  readonly version: string;
}

/** A kind in one version of its group. */
export interface GroupVersionKind extends GroupVersion {
  readonly kind: string;
}

/** Reads an `apiVersion`, such as `apps/v1` or `v1`; throws a TypeError where it is neither `version` nor `group/version`. */
export function parseGroupVersion(apiVersion: string): GroupVersion {
  const parts = apiVersion.split("/");
  const [first = "", second] = parts;
  if (parts.length > 2 || (second ?? first) === "")
    throw new TypeError(
      `'${apiVersion}' is no apiVersion: write 'version' or 'group/version'.`,
    );
  return second === undefined
    ? { group: "", version: first }
    : { group: first, version: second };
}

/** The `apiVersion` of a group and version: `apps/v1`, and `v1` in the core group. */
export function groupVersionString({ group, version }: GroupVersion): string {
  return group === "" ? version : `${group}/${version}`;
}

/** A kind for people to read, as Kubernetes prints it: `apps/v1, Kind=Deployment`. */
export function gvkString(gvk: GroupVersionKind): string {
  return `${groupVersionString(gvk)}, Kind=${gvk.kind}`;
}

/** The kind that an object says it is of; throws a TypeError where its `apiVersion` is none. */
export function gvkOf(object: {
  readonly apiVersion: string;
  readonly kind: string;
}): GroupVersionKind {
  return { ...parseGroupVersion(object.apiVersion), kind: object.kind };
}
