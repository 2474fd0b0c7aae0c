/** A kubelet's configuration in a config map. */
export class ConfigMapNodeConfigSource {
  /** The namespace of the object that is meant. */
  namespace!: string;

  /** The name of the object that is meant. */
  name!: string;

  /** The entry that holds the configuration. */
  kubeletConfigKey!: string;

  /** The version of the config map; only in a node's status. */
  resourceVersion?: string;

  /** The identity of the object that is meant. */
  uid?: string;
}

/** Where a kubelet's configuration came from; no longer supported. */
export class NodeConfigSource {
  /** A config map. */
  configMap?: ConfigMapNodeConfigSource;
}
