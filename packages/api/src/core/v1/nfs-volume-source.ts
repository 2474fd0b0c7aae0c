/** A share of an NFS server. */
export class NFSVolumeSource {
  /** The server's host name or address. */
  server!: string;

  /** The path that the server exports. */
  path!: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;
}
