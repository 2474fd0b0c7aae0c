import { join } from "node:path";

/** Where the set-up of all suites builds the bundles. */
export const bundles = join(import.meta.dirname, "../.dist-test");

/** What the command `kubewright` starts. */
export const launcher = join(bundles, "launcher.cjs");
