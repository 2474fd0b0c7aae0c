import { objectOf, type Shape, type ShapeName } from "./shape.ts";
import { nestedRules, validateRules } from "./validate-rules.ts";

/** The shapes that contain themselves, by their names. */
export const namedShapes: Readonly<Record<ShapeName, Shape>> = {
  ValueValidation: objectOf([...validateRules, ...nestedRules]),
};
