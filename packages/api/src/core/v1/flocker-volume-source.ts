/** A data set of Flocker; give its name or its UUID. */
export class FlockerVolumeSource {
  /** The data set's name. */
  datasetName?: string;

  /** The data set's UUID. */
  datasetUUID?: string;
}
