/** A Glusterfs volume. */
export class GlusterfsVolumeSource {
  /** The endpoints object with the topology. */
  endpoints!: string;

  /** The volume's path. */
  path!: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;
}
