import { join, relative, sep } from "node:path";

/** A part of a path that leads elsewhere than to a name in the folder before it. */
const odd = /(?:^|\/)\.{0,2}(?:\/|$)/;

/**
 * The path of something in a folder that `path.resolve` gave. Node's `join` goes through both letter by letter, which
 * takes long for hundreds of outputs in a process too short to have it optimised.
 */
export function pathIn(folder: string, path: string): string {
  return sep === "\\" || folder === sep || odd.test(path)
    ? join(folder, path)
    : `${folder}/${path}`;
}

/** The path from a folder to something, both of which `path.resolve` gave, with `/`. */
export function pathFrom(folder: string, path: string): string {
  if (sep === "/" && path.startsWith(folder) && path[folder.length] === sep)
    return path.slice(folder.length + 1);
  return relative(folder, path).split(sep).join("/");
}
