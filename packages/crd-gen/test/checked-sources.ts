import type { Model, Span } from "@kubewright/generator";
import { readSources } from "../../generator/test/read-sources.ts";
import { definitionsOf } from "../src/index.ts";

/** What is said of some sources. */
export interface Checked {
  /** Each problem by its id without the table, behind a colon the source text at its place. */
  readonly said: readonly string[];
  readonly models: readonly Model[];
}

/** A file with one kind, `Website`, whose spec has the fields given; what stands before it is given too. */
export function website(
  fields: string,
  { before = "", version = "v1", kind = "" } = {},
): string {
  return `import { ${names.join(", ")} } from "@kubewright/markers";
import type { int32, int64, KubernetesObject, ObjectMeta } from "@kubewright/apimachinery/meta/v1";

${before}

export class WebsiteSpec {
${fields}
}

@Kind({ group: "web.example.com", version: "${version}"${kind} })
export class Website {
  readonly apiVersion!: "web.example.com/${version}";
  readonly kind!: "Website";
  metadata!: ObjectMeta;
  spec!: WebsiteSpec;
}
`;
}

const names = [
  "Default",
  "EmbeddedResource",
  "Example",
  "IntOrString",
  "Keywords",
  "Kind",
  "ListType",
  "MapType",
  "PreserveUnknownFields",
  "PrintColumn",
  "Rule",
  "Schemaless",
  "Silence",
  "Validate",
];

/** Reads sources and checks the definitions that are made of them. */
export function check(files: Readonly<Record<string, string>>): Checked {
  const { models, problems } = readSources(files);
  const said = problems.map(({ id, at }) => `${id}: ${at}`);
  const report = ({ id }: { id: string }, span?: Span) => {
    const text = files[span?.file ?? ""] ?? "";
    const at = text.slice(span?.start, span?.end);
    said.push(`${id.replace("crd-gen/", "")}: ${at}`);
  };
  for (const model of models)
    definitionsOf({ model, packages: model.packages, options: {}, report });
  return { said, models };
}

/** What is said of one kind whose spec has the fields given. */
export function checkSpec(
  fields: string,
  options?: Parameters<typeof website>[1],
): readonly string[] {
  return check({ "apis/web/v1/website.ts": website(fields, options) }).said;
}
