import { writeFileSync } from "node:fs";
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
  define: {
    "import.meta.url": "__moduleUrl",
    "import.meta.dirname": "__dirname",
  },
  logLevel: "warning",
};

const address = {
  js: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;',
};

/** Builds the launcher and the command line into a folder of the kubewright package. */
export async function buildBundles(folder: string): Promise<void> {
  const entry = (name: string) =>
    join(root, `packages/kubewright/src/${name}.ts`);
  for (const name of ["cli", "commands"])
    await build({
      ...bundle,
      banner: address,
      entryPoints: [entry(name)],
      outfile: join(folder, `${name}.cjs`),
    });
  // What has to start at once does not ask for its address, which costs Node the loading of URLs.
  const { outputFiles } = await build({
    ...bundle,
    entryPoints: [entry("launcher")],
    outfile: join(folder, "launcher.cjs"),
    write: false,
  });
  for (const { path, text } of outputFiles) {
    if (text.includes("__moduleUrl"))
      throw new Error(`'${path}' asks for its address.`);
    writeFileSync(path, text);
  }
}
