import type { ApiPackage, Kind, Model } from "@kubewright/generator";

import {
  cls,
  field,
  marker,
  string,
} from "../../generator/test/model-builder.ts";

/** A kind whose options are what its decorator says; the rest is derived as the reader does. */
export function kind(
  options: {
    readonly kind: string;
    readonly version?: string;
  } & Partial<Kind>,
): Kind {
  const { version = "v1", ...given } = options;
  const name = options.kind;
  return {
    group: "stable.example.com",
    listKind: `${name}List`,
    plural: `${name.toLowerCase()}s`,
    singular: name.toLowerCase(),
    shortNames: [],
    categories: [],
    scope: "Namespaced",
    served: true,
    storage: true,
    status: false,
    selectableFields: [],
    labels: {},
    annotations: {},
    requireMetadata: false,
    printColumns: [],
    type: `${version}.${name}`,
    marker: marker("Kind", JSON.parse(JSON.stringify(given))),
    span: { file: `apis/stable/${version}/test.ts`, start: 5, end: 6 },
    ...given,
    version,
  };
}

/** A model with a folder for each version, and a class for each kind. */
export function modelOf(...kinds: Kind[]): Model {
  const versions = [...new Set(kinds.map(({ version }) => version))];
  const packages = versions.map((version): ApiPackage => ({
    dir: `apis/stable/${version}`,
    group: "stable.example.com",
    version,
    kinds: kinds.filter((each) => each.version === version),
    declarations: [],
    functions: [],
  }));
  const classes = kinds.map((each) => ({
    ...cls(each.kind, [field("spec", string)], {
      markers: [marker("Kind", {})],
    }),
    id: each.type,
  }));
  return {
    packages,
    declarations: Object.fromEntries(classes.map((each) => [each.id, each])),
  };
}
