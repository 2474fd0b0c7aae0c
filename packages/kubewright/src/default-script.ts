/** The codegen script that a project has by convention. */
export const defaultScript = "hack/update-codegen.ts";
