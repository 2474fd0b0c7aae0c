/** The operating system of a pod's containers. */
export class PodOS {
  /** Its name, `linux` or `windows`. */
  name!: string;
}
