/** A label of SELinux. */
export class SELinuxOptions {
  /** The level. */
  level?: string;

  /** The role. */
  role?: string;

  /** The type. */
  type?: string;

  /** The user. */
  user?: string;
}
