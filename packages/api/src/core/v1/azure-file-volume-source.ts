/** A share of Azure Files. */
export class AzureFileVolumeSource {
  /** The secret with the storage account's name and key. */
  secretName!: string;

  /** The name of the share. */
  shareName!: string;

  /** Whether the volume can only be read. */
  readOnly?: boolean;
}
