/** The object whose scale is set. */
export class CrossVersionObjectReference {
  /** The kind of the object that is meant. */
  kind!: string;

  /** The name of the object that is meant. */
  name!: string;

  /** The group and version of the object that is meant. */
  apiVersion?: string;
}
