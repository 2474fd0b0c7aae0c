import { existsSync, readdirSync } from "node:fs";

import {
  codegen,
  crdGen,
  deepcopyGen,
  defaulterGen,
  openapiGen,
  registerGen,
} from "kubewright";

/** Options of crd-gen for projects that need some. */
const crdOptions: Readonly<Record<string, Parameters<typeof crdGen>[0]>> = {
  "fixtures/controller-tools/gen-max-desc-len": { maxDescLen: 50 },
};

const projects = ["fixtures", "fixtures/controller-tools"]
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((folder) => existsSync(`${folder}/apis`))
  .toSorted();

await codegen(
  ...projects.map((root) => ({
    root,
    apis: ["apis/*/*"],
    headerFile: "hack/boilerplate.ts.txt",
    generators: [
      deepcopyGen(),
      defaulterGen(),
      registerGen(),
      openapiGen(),
      crdGen(crdOptions[root]),
    ],
  })),
);
