import { recorder } from "./record.ts";
import type { FieldOnly, Fits, MemberType, Where } from "./decorator.ts";

interface OpenEnumDecorator {
  <T, W extends Where>(
    target: T,
    where: W & FieldOnly<W> & Fits<LiteralsSentence<MemberType<T, W>>>,
  ): void;
}

type LiteralsSentence<V> = [V] extends [Literals<V>]
  ? never
  : "OpenEnum is for unions of literals.";

type Literals<V> = V extends null
  ? V
  : V extends string
    ? string extends V
      ? never
      : V
    : V extends number
      ? number extends V
        ? never
        : V
      : never;

/**
 * The literals are those that are known today: OpenAPI documents list them, and a CustomResourceDefinition takes any
 * value of their type, so that it still fits when there are more.
 */
export function OpenEnum(): OpenEnumDecorator {
  return recorder("OpenEnum", []);
}

/**
 * The literals are those that are known today: OpenAPI documents list them, and a CustomResourceDefinition takes any
 * value of their type, so that it still fits when there are more.
 */
export type OpenEnum<T extends string | number | null | undefined> = T;
