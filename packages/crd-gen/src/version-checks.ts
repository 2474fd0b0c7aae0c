import { argumentSpan, type Kind, type Report } from "@kubewright/generator";

import { crdProblems } from "./problems.ts";

/** Reports what is wrong with the set of a kind's versions. */
export function checkVersions(versions: readonly Kind[], report: Report): void {
  const [first] = versions;
  if (first === undefined) return;
  const names = (kinds: readonly Kind[]) =>
    kinds.map(({ version }) => `'${version}'`).join(", ");
  const stored = versions.filter(({ storage }) => storage);
  if (stored.length === 0)
    report(
      crdProblems.noStorageVersion(first.kind, names(versions)),
      first.marker.span,
    );
  for (const kind of stored.slice(1))
    report(
      crdProblems.twoStorageVersions(kind.kind, names(stored)),
      argumentSpan(kind.marker, "/0/storage"),
    );
  if (!versions.some(({ served }) => served))
    report(
      crdProblems.notServed(first.kind),
      argumentSpan(first.marker, "/0/served"),
    );
}

/** Reports what an API server refuses of one version, its schema apart. */
export function checkVersion(kind: Kind, report: Report): void {
  checkWarning(kind, report);
  checkColumns(kind, report);
  checkScale(kind, report);
}

function checkWarning({ deprecated, marker }: Kind, report: Report): void {
  const { warning } = deprecated ?? {};
  if (warning === undefined) return;
  const fault =
    warning === ""
      ? "is empty"
      : Buffer.byteLength(warning) > 256
        ? "is longer than 256 bytes"
        : /[\p{C}\p{Zl}\p{Zp}]/u.test(warning)
          ? "has a line break or another character that cannot be printed"
          : undefined;
  if (fault !== undefined)
    report(
      crdProblems.badDeprecationWarning(fault),
      argumentSpan(marker, "/0/deprecated"),
    );
}

const columnTypes = /^(boolean|date|integer|number|string)$/;
const columnFormats =
  /^(int32|int64|float|double|byte|date|date-time|password)$/;

function checkColumns({ printColumns }: Kind, report: Report): void {
  for (const { name, type, jsonPath, format, marker } of printColumns) {
    const fault = (rule: string, option: string) =>
      report(
        crdProblems.badColumn(name, rule),
        argumentSpan(marker, `/0/${option}`),
      );
    if (!columnTypes.test(type)) fault(`has the type '${type}'`, "type");
    if (format !== undefined && !columnFormats.test(format))
      fault(`has the format '${format}'`, "format");
    if (!jsonPath.startsWith("."))
      fault(`has the path '${jsonPath}', which starts with no dot`, "jsonPath");
  }
}

function checkScale({ scale, marker }: Kind, report: Report): void {
  if (scale === undefined) return;
  const check = (option: keyof typeof scale, starts: readonly string[]) => {
    const path = scale[option];
    if (path === undefined || starts.some((start) => path.startsWith(start)))
      return;
    report(
      crdProblems.badScalePath(option, path, starts.join("' or '")),
      argumentSpan(marker, `/0/subresources/scale/${option}`),
    );
  };
  check("specReplicasPath", [".spec."]);
  check("statusReplicasPath", [".status."]);
  check("labelSelectorPath", [".spec.", ".status."]);
}
