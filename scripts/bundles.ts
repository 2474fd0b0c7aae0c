import { join } from "node:path";

import { build, type BuildOptions } from "esbuild";

const root = join(import.meta.dirname, "..");

/** Settings of the bundles that the command line is made of. */
const bundle: BuildOptions = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  conditions: ["source"],
  external: ["typescript", "json-schema-to-typescript"],
  legalComments: "none",
  banner: {
    js: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;',
  },
  define: {
    "import.meta.url": "__moduleUrl",
    "import.meta.dirname": "__dirname",
  },
  logLevel: "warning",
};

/** Builds the launcher and the command line into a folder of the kubewright package. */
export async function buildBundles(folder: string): Promise<void> {
  const entry = (name: string) =>
    join(root, `packages/kubewright/src/${name}.ts`);
  for (const name of ["cli", "commands", "launcher"])
    await build({
      ...bundle,
      entryPoints: [entry(name)],
      outfile: join(folder, `${name}.cjs`),
    });
}
