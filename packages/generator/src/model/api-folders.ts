import type { Declaration } from "./declaration.ts";
import type { ApiFunction, Model } from "./model.ts";

/** The project's API folders: where generated files stand beside the classes. */
export function apiFoldersOf(model: Model): ReadonlySet<string> {
  const read = model.packages.map(({ dir }) => dir);
  return new Set([...read, ...(model.folders ?? [])]);
}

/** The folder of the file that declares something. */
export function folderOf({ span }: Pick<Declaration, "span">): string {
  return span.file.slice(0, Math.max(0, span.file.lastIndexOf("/")));
}

/** Whether a function takes one value of a declared type and nothing else; of a generic's instance only the number counts. */
export function takesAlone(
  { parameters, firstParameter }: ApiFunction,
  { id, instanceOf }: Declaration,
): boolean {
  return (
    parameters === 1 && (firstParameter === id || instanceOf !== undefined)
  );
}
