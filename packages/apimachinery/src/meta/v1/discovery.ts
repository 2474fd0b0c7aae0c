import type { ListType, ZeroDefault } from "@kubewright/markers";

/** The versions that a server has without a group. */
export interface APIVersions {
  /** The group and version, `v1`. */
  readonly apiVersion?: "v1";
  /** The kind, `APIVersions`. */
  readonly kind?: "APIVersions";
  /** The versions. */
  versions: ListType<string[], "atomic">;
  /** Where clients reach the server, by where they are. */
  serverAddressByClientCIDRs: ListType<ServerAddressByClientCIDR[], "atomic">;
}

/** Where some clients reach a server. */
export interface ServerAddressByClientCIDR {
  /** The range of the clients' addresses. */
  clientCIDR: string;
  /** The server's address for them. */
  serverAddress: string;
}

/** The groups that a server has. */
export interface APIGroupList {
  /** The group and version, `v1`. */
  readonly apiVersion?: "v1";
  /** The kind, `APIGroupList`. */
  readonly kind?: "APIGroupList";
  /** The groups. */
  groups: ListType<APIGroup[], "atomic">;
}

/** A group that a server has. */
export interface APIGroup {
  /** The group and version, `v1`. */
  readonly apiVersion?: "v1";
  /** The kind, `APIGroup`. */
  readonly kind?: "APIGroup";
  /** The group's name. */
  name: string;
  /** Its versions. */
  versions: ListType<GroupVersionForDiscovery[], "atomic">;
  /** The version that the server would rather have clients use. */
  preferredVersion?: ZeroDefault<GroupVersionForDiscovery>;
  /** Where clients reach the server, by where they are. */
  serverAddressByClientCIDRs?: ListType<ServerAddressByClientCIDR[], "atomic">;
}

/** A version of a group. */
export interface GroupVersionForDiscovery {
  /** The group and version in one: `apps/v1`. */
  groupVersion: string;
  /** The version. */
  version: string;
}

/** The resources of a group version. */
export interface APIResourceList {
  /** The group and version, `v1`. */
  readonly apiVersion?: "v1";
  /** The kind, `APIResourceList`. */
  readonly kind?: "APIResourceList";
  /** The group and version that the resources belong to: `apps/v1`. */
  groupVersion: string;
  /** The resources, and subresources as in `pods/log`. */
  resources: ListType<APIResource[], "atomic">;
}

/** A resource of a group version, or a subresource. */
export interface APIResource {
  /** The name in URLs, in the plural. */
  name: string;
  /** The name for one object; empty where it is the kind in lower case. */
  singularName: string;
  /** Whether objects live in a namespace. */
  namespaced: boolean;
  /** The kind of the objects. */
  kind: string;
  /** What can be done with the resource. */
  verbs: string[];
  /** The group of the kind, where it is another than the list's. */
  group?: string;
  /** The version of the kind, where it is another than the list's. */
  version?: string;
  /** Short names for the command line. */
  shortNames?: ListType<string[], "atomic">;
  /** The groups of resources that it is listed with, such as `all`. */
  categories?: ListType<string[], "atomic">;
  /** Tells whether two servers store objects in the same version. */
  storageVersionHash?: string;
}
