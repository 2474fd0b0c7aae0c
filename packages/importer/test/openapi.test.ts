import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { format } from "prettier";

import type { Json } from "@kubewright/generator";
import {
  importDocuments,
  readServer,
  resourcesIn,
  type Resource,
} from "../src/index.ts";

const data = join(
  import.meta.dirname,
  "../../../fixtures/kubernetes-1.36.3/openapi-v3",
);

/** A document as a server sends it, made of one that was cut down to its schemas. */
function served(file: string) {
  const { schemas } = JSON.parse(readFileSync(join(data, file), "utf8")) as {
    readonly schemas: Json;
  };
  return { openapi: "3.0.0", paths: {}, components: { schemas } };
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const widgets: Json = {
  openapi: "3.0.0",
  components: {
    schemas: {
      "io.example.shop.v1.Widget": {
        type: "object",
        description: "Something to sell.",
        required: ["template", "name"],
        properties: {
          apiVersion: { type: "string" },
          kind: { type: "string" },
          metadata: {
            allOf: [
              reference("io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"),
            ],
          },
          name: { type: "string", minLength: 1 },
          parent: reference("io.example.shop.v1.Widget"),
          template: reference("io.k8s.api.core.v1.PodTemplateSpec"),
          tags: { type: "array", items: { type: "string" } },
        },
        "x-kubernetes-group-version-kind": [
          { group: "shop.example.io", kind: "Widget", version: "v1" },
        ],
      },
      "io.example.shop.v1.WidgetList": {
        type: "object",
        properties: { items: { type: "array" }, metadata: {} },
        "x-kubernetes-group-version-kind": [
          { group: "shop.example.io", kind: "WidgetList", version: "v1" },
        ],
      },
    },
  },
};

const discovery: Json = {
  kind: "APIGroupDiscoveryList",
  items: [
    {
      metadata: { name: "shop.example.io" },
      versions: [
        {
          version: "v1",
          resources: [
            {
              resource: "widgets",
              responseKind: { kind: "Widget" },
              scope: "Cluster",
              singularResource: "widget",
              verbs: ["get", "list"],
              shortNames: ["wd"],
              subresources: [{ subresource: "status" }],
            },
          ],
        },
      ],
    },
  ],
};

const widgetClass = `import type { PodTemplateSpec } from "@kubewright/api/core/v1";
import type {
  KubernetesObject,
  ObjectMeta,
} from "@kubewright/apimachinery/meta/v1";
import { Kind, Validate } from "@kubewright/markers";

/** Something to sell. */
@Kind({
  group: "shop.example.io",
  version: "v1",
  shortNames: ["wd"],
  scope: "Cluster",
  verbs: ["get", "list"],
  subresources: { status: true },
})
export class Widget implements KubernetesObject {
  readonly apiVersion!: "shop.example.io/v1";
  readonly kind!: "Widget";
  metadata!: ObjectMeta;
  template!: PodTemplateSpec;

  @Validate({ minLength: 1 })
  name!: string;

  parent?: Widget;
  tags?: string[];
}
`;

async function textsOf(
  documents: readonly Json[],
  resources: readonly Resource[],
) {
  const texts = documents.map((document, i) => ({
    file: `${i}.json`,
    text: JSON.stringify(document),
  }));
  const report = ({ message }: { readonly message: string }) => {
    throw new Error(message);
  };
  const { files } = importDocuments(texts, { report, resources });
  const printed = files.map((file) => [file.path, file.text("")] as const);
  for (const [, text] of printed)
    expect(await format(text, { parser: "typescript" })).toBe(text);
  return Object.fromEntries(printed);
}

describe("OpenAPI documents", () => {
  it("give a folder for each group version, and leave to our packages what they have", async () => {
    const core = served("api_v1.json") as unknown as Json;
    const resources = resourcesIn([discovery]);
    expect(await textsOf([core, widgets], resources)).toEqual({
      "shop/v1/widget.ts": widgetClass,
    });
  });
});

describe("an API server", () => {
  const answers: Record<string, unknown> = {
    "/openapi/v3": {
      paths: {
        api: { serverRelativeURL: "/openapi/v3/api" },
        "apis/shop.example.io/v1": {
          serverRelativeURL: "/openapi/v3/apis/shop.example.io/v1?hash=1",
        },
        version: { serverRelativeURL: "/openapi/v3/version" },
      },
    },
    "/openapi/v3/apis/shop.example.io/v1?hash=1": widgets,
    "/api": { kind: "APIGroupDiscoveryList", items: [] },
    "/apis": discovery,
  };
  const asked: (string | undefined)[] = [];
  const server: Server = createServer(({ url = "", headers }, answer) => {
    asked.push(headers.authorization);
    const found = answers[url];
    if (found === undefined) answer.writeHead(404);
    answer.end(found === undefined ? "" : JSON.stringify(found));
  });
  let address = "";
  const problems: string[] = [];
  const report = ({ message }: { readonly message: string }) =>
    problems.push(message);

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((done) => server.close(done)));
  beforeEach(() => problems.splice(0));

  it("is asked for the documents of group versions and for its resources, with the token", async () => {
    const api = await readServer(address, { token: "secret" }, report);
    expect(problems).toEqual([]);
    expect(api).toEqual({
      documents: [widgets],
      resources: resourcesIn([discovery]),
    });
    expect(new Set(asked)).toEqual(new Set(["Bearer secret"]));
  });

  it("that does not know the path is told with what it answered", async () => {
    const lost = `${address}/proxy`;
    expect(await readServer(lost, {}, report)).toBeUndefined();
    expect(problems).toEqual([
      `'${lost}/openapi/v3' gives no OpenAPI v3 documents: it answers 404.`,
    ]);
  });
});
