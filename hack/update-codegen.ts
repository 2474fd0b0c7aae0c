import {
  codegen,
  crdGen,
  deepcopyGen,
  defaulterGen,
  openapiGen,
  registerGen,
} from "kubewright";

import { modelPackages } from "../scripts/builtin-api/model-packages.ts";

interface Differences {
  readonly crd?: ReturnType<typeof crdGen>;
  readonly silence?: Readonly<Record<string, string>>;
}

/** A small API project of the fixtures, with what is generated for it beside its classes. */
function project(
  name: string,
  { crd = crdGen(), silence = {} }: Differences = {},
) {
  return {
    root: `fixtures/${name}`,
    apis: ["apis/*/*"],
    headerFile: "hack/boilerplate.ts.txt",
    generators: [
      deepcopyGen(),
      defaulterGen(),
      registerGen(),
      openapiGen(),
      crd,
    ],
    silence,
  };
}

const asUpstream = "So it is in upstream's API, which this one equals.";
const foo = {
  "crd-gen/default-not-applied": asUpstream,
  "crd-gen/no-status-subresource": asUpstream,
  "crd-gen/version-name": asUpstream,
};

/** The types that all kinds share, with the names and defaults that API servers publish. */
const apimachinery = {
  root: "packages/apimachinery",
  apis: ["src/meta/v1", "src/version"],
  headerFile: "hack/boilerplate.ts.txt",
  generators: [
    openapiGen({
      documents: false,
      zeroDefaults: true,
      modelPackages: modelPackages.apimachinery,
    }),
  ],
};

/** The built-in API, made by `scripts/import-builtin-api.ts`. */
const api = {
  root: "packages/api",
  apis: ["src/*/*"],
  headerFile: "hack/boilerplate.ts.txt",
  generators: [
    deepcopyGen(),
    defaulterGen(),
    registerGen(),
    openapiGen({
      documents: false,
      zeroDefaults: true,
      modelPackages: modelPackages.api,
    }),
  ],
};

// Spelled out: what a script lists from disk itself is not among the inputs that a later run checks.
await codegen(
  apimachinery,
  api,
  project("cert-manager"),
  project("cluster-api", {
    silence: {
      "crd-gen/atomic-conditions": asUpstream,
      "crd-gen/lost-in-conversion": "Upstream adds its webhook by a patch.",
    },
  }),
  project("controller-tools/cronjobs", {
    crd: crdGen({ allowDangerousTypes: true }),
    silence: {
      "crd-gen/built-in-name": asUpstream,
      "crd-gen/fractional-factor": asUpstream,
      "crd-gen/fractional-limit": asUpstream,
      "crd-gen/lost-in-conversion": asUpstream,
      "crd-gen/no-status-field": asUpstream,
    },
  }),
  project("controller-tools/enums"),
  project("controller-tools/external-docs"),
  project("controller-tools/gen", { silence: foo }),
  project("controller-tools/gen-max-desc-len", {
    crd: crdGen({ maxDescLen: 50 }),
    silence: foo,
  }),
  project("controller-tools/immutable"),
  project("controller-tools/jobs", {
    silence: { "crd-gen/built-in-name": asUpstream },
  }),
  project("controller-tools/one-of"),
  project("controller-tools/plural"),
  project("controller-tools/versions", {
    silence: { "crd-gen/no-status-field": asUpstream },
  }),
  project("crontab"),
  project("gateway-api"),
  {
    root: "fixtures/kube-openapi",
    apis: ["apis/*"],
    headerFile: "hack/boilerplate.ts.txt",
    generators: [
      deepcopyGen(),
      defaulterGen(),
      openapiGen({
        modelPackages: {
          "apis/custom": "custom",
          "apis/defaults": "defaults",
          "apis/dummytype": "dummytype",
          "apis/enumtype": "enumtype",
          "apis/listtype": "listtype",
          "apis/maptype": "maptype",
          "apis/structtype": "structtype",
          "apis/uniontype": "uniontype",
          "apis/valuevalidation": "valuevalidation",
        },
        v2: true,
        reportFilename: "config/openapi/api-violations.list",
      }),
    ],
  },
  project("language"),
  project("prometheus-operator"),
  project("source-controller", {
    silence: { "crd-gen/atomic-conditions": asUpstream },
  }),
);
