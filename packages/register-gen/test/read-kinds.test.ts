import { readSources } from "../../generator/test/read-sources.ts";
import { expectWellFormed } from "../../generator/test/well-formed.ts";
import { registerGen } from "../src/index.ts";

const imports = `import { Kind } from "@kubewright/markers";
import type { ObjectMeta } from "@kubewright/apimachinery/meta/v1";`;

/** A class with `@Kind`, and the options that are not said otherwise. */
function kind(name: string, options = "", fields = "metadata!: ObjectMeta;") {
  return `
    @Kind({ group: "a.io", version: "v1"${options} })
    export class ${name} {
      ${fields}
    }`;
}

/** The project of one API file with what is generated for it, and the problems on the way. */
function generate(...declarations: readonly string[]) {
  const source = [imports, ...declarations].join("\n");
  const { models, problems } = readSources({ "apis/a/v1/a.ts": source });
  const messages = problems.map(({ message }) => message);
  const files: Record<string, string> = { "apis/a/v1/a.ts": source };
  for (const model of models) {
    const { packages } = model;
    const report = ({ message }: { readonly message: string }) => {
      messages.push(message);
    };
    const input = { model, packages, options: {}, report };
    for (const file of registerGen.generate(input))
      files[file.path] = file.text("");
  }
  return { files, messages };
}

const typeMeta = 'readonly apiVersion!: "a.io/v1"; readonly kind!: "Cron";';
const list = `
  import type { KubernetesList } from "@kubewright/apimachinery/meta/v1";
  export type CronList = KubernetesList<Cron>;`;

describe("what register-gen writes is well-formed", () => {
  it.each([
    ["with its type", kind("Cron", "", `${typeMeta} metadata!: ObjectMeta;`)],
    ["without its type", kind("Cron")],
    [
      "with an optional type",
      kind("Cron", "", 'apiVersion?: "a.io/v1"; metadata?: ObjectMeta;'),
    ],
    ["of another name than its class", kind("Mine", ', kind: "Cron"')],
    ["of a lower-case name", kind("cron")],
    ["that has the name of a global", kind("Object") + kind("Omit")],
    ["that has a name of the runtime", kind("Scheme")],
    ["whose list type is the folder's own", kind("Cron") + list],
    [
      "whose functions are the folder's own",
      `${kind("Cron")}
      export function isCron(): boolean { return true; }
      export function isCronList(): boolean { return true; }
      export function newCron(): void {}
      export function addToScheme(): void {}`,
    ],
  ])("for a kind %s", async (_, source) => {
    const { files, messages } = generate(source);
    expect(messages).toEqual([]);
    expect(files).toHaveProperty(["apis/a/v1/zz_generated.register.ts"]);
    await expectWellFormed(files);
  });

  it("and what it exports has the types that it says", async () => {
    const { files } = generate(
      kind("Cron", "", `${typeMeta} metadata!: ObjectMeta; spec!: string;`),
    );
    const use = `
      import { Scheme } from "@kubewright/apimachinery";
      import { addToScheme, cronKind, isCron, isCronList, newCron, type CronList } from "./zz_generated.register.ts";
      export const cron = newCron({ metadata: {}, spec: "a" });
      export const list: CronList = { apiVersion: "a.io/v1", kind: "CronList", metadata: {}, items: [cron] };
      export const known: boolean = addToScheme(new Scheme()).recognizes(cronKind);
      export function specOf(value: unknown): string | undefined {
        return isCron(value) ? value.spec : isCronList(value) ? value.items[0]?.spec : undefined;
      }
      // @ts-expect-error: spec is required.
      newCron({ metadata: {} });
      // @ts-expect-error: no other fields.
      newCron({ metadata: {}, spec: "a", other: 1 });`;
    await expectWellFormed({ ...files, "apis/a/v1/use.ts": use });
  });
});

describe("register-gen reports", () => {
  it.each([
    [
      "a kind that is the list of another",
      kind("Cron") + kind("CronList"),
      "The list of kind 'Cron' and the kind 'CronList' of the same folder both need the name 'cronListKind' in generated code.",
    ],
    [
      "two kinds with one list kind",
      kind("Cron", ', listKind: "Jobs"') + kind("Job", ', listKind: "Jobs"'),
      "The list of kind 'Job' and the list of kind 'Cron' of the same folder both need the name 'jobsKind' in generated code.",
    ],
    [
      "a kind that no code can name",
      kind("Cron", ', kind: "cron-tab"'),
      "'cron-tab' is no identifier, so generated code cannot have a kind or list of that name.",
    ],
  ])("%s", (_, source, message) => {
    expect(generate(source).messages).toEqual([message]);
  });

  it("kinds that differ in the case of an acronym alone", () => {
    const source = kind("HTTPRoute") + kind("HttpRoute");
    expect(generate(source).messages).toContain(
      "The kind 'HttpRoute' and the kind 'HTTPRoute' of the same folder both need the name 'httpRouteKind' in generated code.",
    );
  });
});
