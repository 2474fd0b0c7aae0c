import { readdirSync } from "node:fs";
import { join } from "node:path";

import { buildApi } from "./build-api.ts";
import { buildPackage, joinModule } from "./build-package.ts";
import { buildBundles } from "./bundles.ts";

const packages = join(import.meta.dirname, "../packages");
await buildBundles(join(packages, "kubewright/dist"));
if (!process.argv.includes("--bundles"))
  for (const name of readdirSync(packages)) {
    const folder = join(packages, name);
    if (name === "api") await buildApi(folder);
    else buildPackage(folder);
    // Every import of generated code leads here.
    if (name === "apimachinery")
      await joinModule(join(folder, "dist/codegen/v1/index.js"));
  }
