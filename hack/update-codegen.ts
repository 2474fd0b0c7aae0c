import { existsSync, readdirSync } from "node:fs";

import {
  codegen,
  crdGen,
  deepcopyGen,
  defaulterGen,
  openapiGen,
} from "kubewright";

const projects = readdirSync("fixtures")
  .filter((name) => existsSync(`fixtures/${name}/apis`))
  .toSorted();

await codegen(
  ...projects.map((name) => ({
    root: `fixtures/${name}`,
    apis: ["apis/*/*"],
    headerFile: "hack/boilerplate.ts.txt",
    generators: [deepcopyGen(), defaulterGen(), openapiGen(), crdGen()],
  })),
);
