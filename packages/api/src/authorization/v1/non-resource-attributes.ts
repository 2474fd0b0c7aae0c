/** A request for a path that is no resource. */
export class NonResourceAttributes {
  /** The path. */
  path?: string;

  /** The verb, that of HTTP. */
  verb?: string;
}
