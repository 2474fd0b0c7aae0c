import { createCollector } from "@kubewright/generator/run";

import {
  firstOf,
  openApiSource,
  readManifests,
  validateManifests,
} from "../src/index.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const kind = (group: string, version: string, name: string) => [
  { group, version, kind: name },
];
const text = { type: "string" };

const source = openApiSource([
  {
    components: {
      schemas: {
        "api.Job": {
          type: "object",
          properties: {
            apiVersion: text,
            kind: text,
            metadata: { allOf: [ref("meta.ObjectMeta")], default: {} },
            spec: { allOf: [ref("api.JobSpec")], default: {} },
          },
          "x-kubernetes-group-version-kind": kind("batch", "v1", "Job"),
        },
        "api.JobSpec": {
          type: "object",
          required: ["image"],
          properties: {
            image: { type: "string", default: "" },
            policy: { type: "string", enum: ["Always", "Never"] },
            port: ref("util.IntOrString"),
            limits: {
              type: "object",
              additionalProperties: ref(
                "io.k8s.apimachinery.pkg.api.resource.Quantity",
              ),
            },
            template: ref("api.JobSpec"),
            raw: ref("runtime.RawExtension"),
            env: {
              type: "array",
              items: text,
            },
          },
        },
        "api.Review": {
          type: "object",
          properties: { metadata: ref("meta.ObjectMeta") },
          "x-kubernetes-group-version-kind": kind(
            "authorization.k8s.io",
            "v1",
            "AccessReview",
          ),
        },
        "meta.ObjectMeta": { type: "object", properties: { name: text } },
        "meta.DeleteOptions": {
          type: "object",
          "x-kubernetes-group-version-kind": [
            ...kind("", "v1", "DeleteOptions"),
            ...kind("apps", "v1", "DeleteOptions"),
          ],
        },
        "util.IntOrString": { format: "int-or-string" },
        "runtime.RawExtension": { type: "object" },
        "io.k8s.apimachinery.pkg.api.resource.Quantity": {},
      },
    },
  },
]);

function said(
  spec: string,
  head = "apiVersion: batch/v1\nkind: Job\nmetadata: { name: a }\n",
) {
  const { report, diagnostics } = createCollector();
  const manifests = readManifests(
    { file: "a", text: `${head}spec: ${spec}\n` },
    report,
  );
  validateManifests(manifests, { source, ignoreUnknown: false, report });
  return diagnostics.map(({ message }) => message);
}

describe("kinds of OpenAPI documents", () => {
  it("are those of one group and version that have metadata", () => {
    expect(source.kinds).toEqual([
      { apiVersion: "batch/v1", kind: "Job" },
      { apiVersion: "authorization.k8s.io/v1", kind: "AccessReview" },
    ]);
  });

  it("take what the documents say, through references and recursion", () => {
    expect(
      said(
        "{ image: a, policy: Never, port: http, env: [a, a], raw: { any: 1 } }",
      ),
    ).toEqual([]);
    expect(
      said("{ image: a, template: { image: b, template: { anything: 1 } } }"),
    ).toEqual([]);
    expect(
      said(
        "{ image: a, limits: { cpu: 100m, memory: 1.5Gi, a: 1, b: 0.5, c: '1e3' } }",
      ),
    ).toEqual([]);
  });

  it("refuse unknown fields, missing ones, wrong types and values", () => {
    expect(said("{ imgae: a }")).toEqual([
      "There is no field 'spec.imgae' in Job; a server would drop it.",
      "Field 'spec.image' is required.",
    ]);
    expect(said("{ image: a, policy: Sometimes, port: 1.5 }")).toEqual([
      "Field 'spec.policy' cannot be \"Sometimes\".",
      "Field 'spec.port' has to be of type integer or string, and is of type number.",
    ]);
    const [message, ...others] = said("{ image: a, limits: { cpu: 1x } }");
    expect(message).toMatch(
      /^Field 'spec.limits.cpu' has to match .*, and is "1x"\.$/,
    );
    expect(others).toEqual([]);
  });

  it("need names only where objects are stored", () => {
    const review = "apiVersion: authorization.k8s.io/v1\nkind: AccessReview\n";
    expect(said("", review)).toEqual([
      "There is no field 'spec' in AccessReview; a server would drop it.",
    ]);
    expect(said("{ image: a }", "apiVersion: batch/v1\nkind: Job\n")).toEqual([
      "Field 'metadata.name' is required.",
    ]);
  });
});

it("sources are asked one after the other", () => {
  const none = { find: () => undefined, kinds: [] };
  const name = { apiVersion: "batch/v1", kind: "Job" };
  expect(firstOf([none, source]).find(name)).toBe(source.find(name));
  expect(firstOf([source, none]).kinds).toEqual(source.kinds);
});
