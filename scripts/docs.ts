import { existsSync, readFileSync, writeFileSync } from "node:fs";

import { format } from "prettier";

import { breakingPage } from "./breaking-doc.ts";
import { diagnosticsPage } from "./diagnostics-doc.ts";
import { markersPage } from "./markers-doc.ts";

/** The pages of `docs` that are generated, by their names. */
const pages: Readonly<Record<string, () => string>> = {
  "breaking.md": breakingPage,
  "diagnostics.md": diagnosticsPage,
  "markers.md": markersPage,
};

const isCheck = process.argv.includes("--check");
for (const [name, textOf] of Object.entries(pages)) {
  const page = new URL(`../docs/${name}`, import.meta.url);
  const wanted = await format(textOf(), { parser: "markdown" });
  const found = existsSync(page) ? readFileSync(page, "utf8") : "";
  if (found === wanted) continue;
  if (!isCheck) writeFileSync(page, wanted);
  else {
    console.error(`docs/${name} is not up to date: run 'npm run docs'.`);
    process.exitCode = 1;
  }
}
