import { recorder } from "./record.ts";
import type { FieldOnly, Where } from "./decorator.ts";

interface FieldMarker {
  <T, W extends Where>(target: T, where: W & FieldOnly<W>): void;
}

/**
 * The keyword stands in OpenAPI documents alone: a CustomResourceDefinition leaves it out, and the generated functions
 * do as its server does.
 */
export function DocumentOnly(keyword: "default"): FieldMarker {
  return recorder("DocumentOnly", [keyword]);
}
