import { readdirSync, realpathSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";

import type { Report } from "../diagnostics/problem.ts";
import type { ImportExtension, KindSummary } from "../generator.ts";
import { summariesOf } from "../link/kind-summaries.ts";
import { createLink } from "../link/link.ts";
import { linkFolders, type ApiFolder } from "../link/packages.ts";
import { readerProblems } from "../link/problems.ts";
import type { Model } from "../model/model.ts";
import { pathFrom, pathIn } from "../model/paths.ts";
import { contentHash } from "../output/crypto.ts";
import { ClosureHashes } from "./closure-hashes.ts";
import { findUp, ModuleResolver } from "./module-resolution.ts";
import { SourceTree } from "./source-tree.ts";
import type { Store } from "./store.ts";
import type { TsconfigFault } from "./tsconfig.ts";

export interface ProjectOptions {
  /** Absolute. */
  readonly root: string;
  /** The API folders, relative to the root with `/`, patterns already expanded, sorted. */
  readonly apis: readonly string[];
  /** Absolute; by default the nearest tsconfig.json from the root upwards. */
  readonly tsconfig?: string;
  readonly store: Store;
  readonly report: Report;
}

/** The API folders of a project, read as far as was needed. */
export interface Project {
  /** Everything that decided the result so far; absolute paths. */
  readonly inputs: {
    readonly files: readonly string[];
    readonly folders: readonly string[];
    /** Paths that were looked for and are not there. */
    readonly absent: readonly string[];
  };
  /** How the project's files name each other in imports, as its tsconfig allows. */
  readonly importExtension: ImportExtension;
  /** Sorted by name. */
  readonly units: readonly Unit[];
  /** Reads what a unit needs, and reports its problems through the options. */
  modelOf(unit: Unit): Model;
  /** As the unit's hash, but comments and the decorators of some markers do not change it. */
  bareHashOf(unit: Unit, markers: ReadonlySet<string>): string;
  /** Changes whenever anything that these files, relative to the root, lead to does. */
  hashOfFiles(files: readonly string[]): string;
}

/** What is generated together: the folders of one API group, or one folder without kinds. */
export interface Unit {
  readonly name: string;
  /** Sorted. */
  readonly dirs: readonly string[];
  /** Changes whenever anything that the unit's model depends on does. */
  readonly hash: string;
  readonly kinds: readonly KindSummary[];
}

/** Reports what is wrong with the tsconfig; paths are relative to the root. */
function reportFaults(
  root: string,
  faults: readonly TsconfigFault[],
  report: Report,
): void {
  for (const { text, at } of faults) {
    const shown = text.replace(/'([^']+)'/g, (quoted, path: string) =>
      isAbsolute(path) ? `'${pathFrom(root, path)}'` : quoted,
    );
    const span = at && { ...at, file: pathFrom(root, at.file) };
    report(readerProblems.badTsconfig(shown), span);
  }
}

/** Takes stock of a project's API folders; a unit whose hash is known needs no more reading. */
export function openProject(options: ProjectOptions): Project {
  const root = realpathSync(options.root);
  const tsconfig = options.tsconfig ?? findUp(root, "tsconfig.json");
  const resolver = new ModuleResolver(root, tsconfig);
  reportFaults(root, resolver.options.faults, options.report);
  const folders = options.apis.map((dir) =>
    readFolder(root, dir, options.report),
  );
  const tree = new SourceTree({
    root,
    resolver,
    store: options.store,
    files: folders.flatMap(({ files }) => files),
  });
  const inFolders = new Set(folders.flatMap(({ files }) => files));
  const read = folders.map((folder) => ({
    folder,
    closure: tree.closureOf(folder.files),
  }));
  const closureHashes = new ClosureHashes(tree, inFolders);
  const closures = new Map(
    read.map(({ folder, closure }) => [folder.dir, closure]),
  );
  const hashes = new Map(
    read.map(({ folder, closure }) => [folder.dir, closureHashes.of(closure)]),
  );
  const units = unitsOf(tree, folders, hashes);
  const byDir = new Map(folders.map((folder) => [folder.dir, folder]));
  return {
    get inputs() {
      return inputsOf(root, options.apis, { tree, resolver, tsconfig });
    },
    importExtension: resolver.options.importExtension,
    units,
    modelOf: ({ dirs }) => ({
      ...linkFolders(
        createLink(tree, options.report),
        dirs.flatMap((dir) => byDir.get(dir) ?? []),
      ),
      folders: options.apis,
    }),
    bareHashOf: ({ name, dirs }, markers) => {
      const each = dirs.map((dir) =>
        closureHashes.bareOf(closures.get(dir)!, markers),
      );
      return contentHash([name, ...dirs, ...each].join("\0"));
    },
    hashOfFiles: (files) =>
      closureHashes.of(
        tree.closureOf(files.map((file) => resolve(root, file))),
      ),
  };
}

/** Source files of an API folder: not what is generated, not tests, not declaration files. */
export const isSource = /^(?!zz_generated)(?!.*\.(d|test|spec)\.ts$).*\.ts$/;

function readFolder(root: string, dir: string, report: Report): ApiFolder {
  const folder = pathIn(root, dir);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && isSource.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
  if (names.length === 0) report(readerProblems.noFiles(dir));
  return { dir, files: names.map((name) => pathIn(folder, name)) };
}

function unitsOf(
  tree: SourceTree,
  folders: readonly ApiFolder[],
  hashes: ReadonlyMap<string, string>,
): readonly Unit[] {
  const groups = new Map<string, { dirs: string[]; kinds: KindSummary[] }>();
  for (const folder of folders) {
    const kinds = tree.kept("kinds", hashes.get(folder.dir)!, () =>
      summariesOf(
        createLink(tree, () => undefined),
        folder,
      ),
    );
    const name =
      kinds[0] === undefined ? folder.dir : `group ${kinds[0].group}`;
    const unit = groups.get(name) ?? { dirs: [], kinds: [] };
    unit.dirs.push(folder.dir);
    unit.kinds.push(...kinds);
    groups.set(name, unit);
  }
  return [...groups]
    .map(([name, { dirs, kinds }]) => {
      const lines = dirs.map((dir) => `${dir}\0${hashes.get(dir)}\n`);
      return { name, dirs, kinds, hash: contentHash(lines.join("")) };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

interface Seen {
  readonly tree: SourceTree;
  readonly resolver: ModuleResolver;
  readonly tsconfig: string | undefined;
}

function inputsOf(
  root: string,
  apis: readonly string[],
  { tree, resolver, tsconfig }: Seen,
): Project["inputs"] {
  const files = new Set([
    ...tree.seen,
    ...resolver.looked.files,
    ...(tsconfig === undefined ? [] : [tsconfig]),
  ]);
  const absent =
    tsconfig === undefined
      ? [...resolver.looked.absent, join(root, "tsconfig.json")]
      : [...resolver.looked.absent];
  return {
    files: [...files].toSorted(),
    folders: apis.map((dir) => pathIn(root, dir)),
    absent: absent.filter((file) => !files.has(file)).toSorted(),
  };
}
