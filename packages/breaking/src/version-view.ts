import type { Definition, Schema } from "@kubewright/apiextensions";

type Version = Definition["spec"]["versions"][number];

/** One version of a definition, with what all versions share. */
export interface VersionView {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly schema: Schema;
  readonly subresources: NonNullable<Version["subresources"]>;
  readonly columns: NonNullable<Version["additionalPrinterColumns"]>;
  readonly selectable: readonly string[];
}

/** The versions of a definition, each complete. */
export function versionsOf({ spec }: Definition): readonly VersionView[] {
  return spec.versions.map((version) => ({
    name: version.name ?? "",
    served: version.served === true,
    storage: version.storage === true,
    schema: (spec.validation ?? version.schema)?.openAPIV3Schema ?? {},
    subresources: spec.subresources ?? version.subresources ?? {},
    columns:
      spec.additionalPrinterColumns ?? version.additionalPrinterColumns ?? [],
    selectable: (spec.selectableFields ?? version.selectableFields ?? []).map(
      ({ jsonPath = "" }) => jsonPath,
    ),
  }));
}
