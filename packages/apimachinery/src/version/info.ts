/** The version of a server, and how it was built. */
export interface Info {
  /** The major version. */
  major: string;
  /** The minor version. */
  minor: string;
  /** The version in full, such as `v1.36.3`. */
  gitVersion: string;
  /** The commit that it was built from. */
  gitCommit: string;
  /** Whether that was all of it: `clean` or `dirty`. */
  gitTreeState: string;
  /** When it was built. */
  buildDate: string;
  /** The version of Go. */
  goVersion: string;
  /** The compiler of Go. */
  compiler: string;
  /** The operating system and the architecture. */
  platform: string;
  /** The major version that it behaves as. */
  emulationMajor?: string;
  /** The minor version that it behaves as. */
  emulationMinor?: string;
  /** The least major version that it goes together with. */
  minCompatibilityMajor?: string;
  /** The least minor version that it goes together with. */
  minCompatibilityMinor?: string;
}
