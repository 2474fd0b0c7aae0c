import { recorder } from "./record.ts";
import type { FieldOnly, Where } from "./decorator.ts";

interface FieldMarker {
  <T, W extends Where>(target: T, where: W & FieldOnly<W>): void;
}

/**
 * The keyword stands in OpenAPI documents alone: a CustomResourceDefinition leaves it out. Generated functions still
 * set the default.
 */
export function DocumentOnly(keyword: "default"): FieldMarker {
  return recorder("DocumentOnly", [keyword]);
}
