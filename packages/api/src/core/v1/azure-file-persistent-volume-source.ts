/** A share of Azure Files, for a persistent volume. */
export class AzureFilePersistentVolumeSource {
  /** The secret with the storage account's name and key. */
  secretName!: string;

  /** The name of the share. */
  shareName!: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;

  /** The namespace of the secret, by default that of the claim's pod. */
  secretNamespace?: string;
}
