import { readdirSync } from "node:fs";

/** Everything that decided what a run made. */
export interface RunInputs {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Absolute paths that were looked for and are not there. */
  readonly absent: readonly string[];
  /** Folders by absolute path, with their listings as they were before anything was written. */
  readonly listings: ReadonlyMap<string, string>;
}

/** The names in a folder, sorted, one a line; "" for no such folder. Names of temporary files do not count. */
export function listingOf(folder: string): string {
  try {
    const names = readdirSync(folder).filter(
      (name) => !name.endsWith(".kubewright-tmp"),
    );
    return names.toSorted().join("\n");
  } catch {
    return "";
  }
}
