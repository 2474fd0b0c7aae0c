/** A Glusterfs volume, for a persistent volume. */
export class GlusterfsPersistentVolumeSource {
  /** The endpoints object with the topology. */
  endpoints!: string;

  /** The volume's path. */
  path!: string;

  /** The namespace of the endpoints, by default that of the claim. */
  endpointsNamespace?: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;
}
