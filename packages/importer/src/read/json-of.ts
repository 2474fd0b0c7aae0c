import { Float64, type JsonValue } from "@kubewright/apiextensions";
import type { Json, Report } from "@kubewright/generator";
import type { Manifest } from "@kubewright/manifests";

import { importProblems } from "../problems.ts";

/** Where all digits of a number count; bounds are floating-point numbers to the server too. */
const exact: ReadonlySet<unknown> = new Set(["default", "enum", "example"]);

/** A document's value with plain numbers; where digits are lost that count, that is reported. */
export function jsonOf({ value, spanOf }: Manifest, report: Report): Json {
  const path: (string | number)[] = [];
  const below = (key: string | number, inner: JsonValue): Json => {
    path.push(key);
    const made = plain(inner);
    path.pop();
    return made;
  };
  const plain = (given: JsonValue): Json => {
    if (Array.isArray(given)) return given.map((item, i) => below(i, item));
    if (given instanceof Float64) return given.value;
    if (typeof given === "bigint") {
      const number = Number(given);
      if (BigInt(number) !== given && path.some((key) => exact.has(key)))
        report(
          importProblems.inexactNumber(String(given), String(BigInt(number))),
          spanOf([...path], "value"),
        );
      return number;
    }
    if (typeof given !== "object" || given === null) return given;
    return Object.fromEntries(
      Object.entries(given).map(([key, inner]) => [key, below(key, inner)]),
    );
  };
  return plain(value);
}
