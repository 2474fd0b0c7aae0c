/** Settings of processes on Windows. */
export class WindowsSecurityContextOptions {
  /** The group managed service account's credentials, filled in by a webhook. */
  gmsaCredentialSpec?: string;

  /** The name of those credentials. */
  gmsaCredentialSpecName?: string;

  /** Whether the container runs as a process of the host. */
  hostProcess?: boolean;

  /** The user of the processes. */
  runAsUserName?: string;
}
