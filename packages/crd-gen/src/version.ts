import type { JsonSchema, Kind } from "@kubewright/generator";

import type { Version } from "./custom-resource-definition.ts";

/** One version of a CustomResourceDefinition. */
export function versionOf(kind: Kind, schema: JsonSchema): Version {
  return {
    name: kind.version,
    served: kind.served,
    storage: kind.storage,
    ...deprecation(kind),
    schema: { openAPIV3Schema: schema },
    ...subresources(kind),
    ...(kind.printColumns.length > 0 && {
      additionalPrinterColumns: kind.printColumns.map(
        ({ marker: _, ...column }) => column,
      ),
    }),
    ...(kind.selectableFields.length > 0 && {
      selectableFields: kind.selectableFields.map((jsonPath) => ({ jsonPath })),
    }),
  };
}

function deprecation({
  deprecated,
}: Kind): Pick<Version, "deprecated" | "deprecationWarning"> {
  if (deprecated === undefined) return {};
  const { warning } = deprecated;
  return {
    deprecated: true,
    ...(warning !== undefined && { deprecationWarning: warning }),
  };
}

/** As controller-gen does, a version with columns has the key, even where nothing is below it; unless its class says otherwise. */
function subresources({
  status,
  scale,
  printColumns,
  subresources: wanted = printColumns.length > 0,
}: Kind): Pick<Version, "subresources"> {
  if (!status && scale === undefined && !wanted) return {};
  return {
    subresources: {
      ...(status && { status: {} }),
      ...(scale && { scale }),
    },
  };
}
