import { posix } from "node:path";

import type { Problem } from "../diagnostics/problem.ts";
import { outputProblems } from "./problems.ts";

const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const forbidden = /[<>:"|?*\\\p{Cc}\u2028\u2029]/u;

/** What is wrong with an output path relative to the root; nothing where every system can hold it. */
export function problemOfPath(path: string): Problem | undefined {
  const why = fault(path);
  return why === undefined ? undefined : outputProblems.unsafePath(path, why);
}

function fault(path: string): string | undefined {
  if (path === "") return "is empty";
  if (posix.isAbsolute(path) || /^[A-Za-z]:/.test(path)) return "is absolute";
  if (forbidden.test(path))
    return "holds a character that file names cannot hold";
  for (const part of path.split("/")) {
    if (part === "" || part === "." || part === "..")
      return "does not name a place inside of the root";
    if (reserved.test(part))
      return `has the part '${part}', a device on Windows`;
    if (/[. ]$/.test(part))
      return `has the part '${part}', which Windows would cut`;
    if (Buffer.byteLength(part) > 255)
      return "has a part longer than 255 bytes";
  }
  return undefined;
}

/** One spelling for all paths that are one file where case and Unicode forms do not count. */
export function foldPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}
