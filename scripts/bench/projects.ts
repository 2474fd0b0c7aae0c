import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** The root of the repository. */
export const repository = join(import.meta.dirname, "../..");

/** Writes the files, by path, into a new folder. */
export function writeProject(
  folder: string,
  files: ReadonlyMap<string, string>,
): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Lets a project in TypeScript find the toolkit of this repository, as an installation would. */
export function installToolkit(folder: string): void {
  const modules = join(repository, "node_modules");
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  for (const name of ["kubewright", "@kubewright", "reflect-metadata"])
    symlinkSync(join(modules, name), join(folder, "node_modules", name));
  symlinkSync(
    join(repository, "packages/kubewright/bin/kubewright.cjs"),
    join(folder, "node_modules/.bin/kubewright"),
  );
}

/**
 * Brings a project back to its sources: no outputs, and nothing kept but the machine code of the tool itself. What was
 * there is moved aside, not removed: for a minute or more after a removal, ext4 goes over all that was removed each time
 * a file is made, which a fresh clone does not pay for.
 */
export function makeCold(folder: string): void {
  const cache = join(folder, "node_modules/.cache/kubewright");
  const kept = existsSync(cache) ? readdirSync(cache) : [];
  moveAside(folder, [
    join(folder, "config"),
    ...kept
      .filter((name) => !name.startsWith("code-"))
      .map((name) => join(cache, name)),
    ...generatedFiles(folder),
  ]);
}

/** Moves what is there of some paths of a project to a new folder beside it. */
export function moveAside(project: string, paths: readonly string[]): void {
  const aside = mkdtempSync(`${project}-aside-`);
  for (const [at, path] of paths.entries())
    if (existsSync(path)) renameSync(path, join(aside, `${at}`));
}

/** The generated TypeScript files of a project. */
export function generatedFiles(folder: string): readonly string[] {
  return readdirSync(join(folder, "apis"), { recursive: true })
    .map(String)
    .filter((path) => /(^|\/)zz_generated\.[^/]*\.ts$/.test(path))
    .map((path) => join(folder, "apis", path));
}
