import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Json } from "@kubewright/generator";
import {
  definitionsIn,
  importSchemas,
  schemasOfDefinitions,
  type Resource,
} from "@kubewright/importer";

const data = join(import.meta.dirname, "../../fixtures/kubernetes-1.36.3");
const documents = join(data, "openapi-v3");
const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

// What the bench times: all of Kubernetes, from documents on disk to classes on disk.
const definitions = definitionsIn(
  readdirSync(documents).map((name) => read(join(documents, name)) as Json),
);
const { schemas, external } = schemasOfDefinitions(definitions, {
  builtIn: true,
  openEnums: true,
  resources: read(join(data, "resources.json")) as readonly Resource[],
});
const files = importSchemas(schemas, { external });
for (const file of files) {
  const path = join("imported", file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.text(""));
}
