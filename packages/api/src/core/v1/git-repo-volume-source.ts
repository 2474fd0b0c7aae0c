/** A clone of a git repository; no longer supported. */
export class GitRepoVolumeSource {
  /** The repository's address. */
  repository!: string;

  /** The directory that is cloned into. */
  directory?: string;

  /** The commit that is checked out. */
  revision?: string;
}
