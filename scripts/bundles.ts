import { mkdirSync, writeFileSync } from "node:fs";
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
  for (const name of ["cli", "commands"])
    await buildBundle(folder, name, { banner: address });
  // What has to start at once does not ask for its address, which costs Node the loading of URLs.
  const launcher = await buildBundle(folder, "launcher", {});
  if (launcher.includes("__moduleUrl"))
    throw new Error("The launcher asks for its address.");
}

async function buildBundle(
  folder: string,
  name: string,
  options: BuildOptions,
): Promise<string> {
  const { outputFiles } = await build({
    ...bundle,
    ...options,
    entryPoints: [join(root, `packages/kubewright/src/${name}.ts`)],
    write: false,
  });
  const text = inAscii(outputFiles?.[0]?.text ?? "");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.cjs`), text);
  return text;
}

/** With one letter beyond ASCII, V8 would hold, read and search the whole file in two bytes a letter. */
function inAscii(code: string): string {
  if (/\\[^\0-\x7f]/.test(code))
    throw new Error("A letter beyond ASCII has a backslash before it.");
  return code.replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
