/** A Quobyte volume. */
export class QuobyteVolumeSource {
  /** The addresses of the registry services. */
  registry!: string;

  /** The volume's name. */
  volume!: string;

  /** The group that accesses it. */
  group?: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** The tenant that owns it. */
  tenant?: string;

  /** The user that accesses it. */
  user?: string;
}
