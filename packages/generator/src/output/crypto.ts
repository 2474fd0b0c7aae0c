/** Node's crypto module, loaded at the first use: a run with nothing to do needs none of it. */
export function crypto(): typeof import("node:crypto") {
  return process.getBuiltinModule("node:crypto");
}

/** The hash of a text or of bytes, as all files of a run are hashed. */
export function contentHash(data: string | Uint8Array): string {
  return crypto().hash("sha256", data, "hex");
}
