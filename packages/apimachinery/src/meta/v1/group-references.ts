/** A kind as objects name it in a field. */
export interface GroupVersionKind {
  group: string;
  version: string;
  kind: string;
}

/** A resource as objects name it in a field. */
export interface GroupVersionResource {
  group: string;
  version: string;
  resource: string;
}

/** A kind of a group, whatever the version. */
export interface GroupKind {
  group: string;
  kind: string;
}

/** A resource of a group, whatever the version. */
export interface GroupResource {
  group: string;
  resource: string;
}
