/** Node's crypto module, loaded at the first use: a run with nothing to do needs none of it. */
export function crypto(): typeof import("node:crypto") {
  return process.getBuiltinModule("node:crypto");
}
