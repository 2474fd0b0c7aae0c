import { recorder } from "./record.ts";
import type {
  ClassOrField,
  Fits,
  MemberType,
  ObjectsOf,
  OnClass,
  Where,
} from "./decorator.ts";
import type { PartOf, PartSentence } from "./value-types.ts";
import type { Json } from "./json.ts";

type Fit<E, V> = Fits<PartSentence<E, V, "The example">>;

interface ExampleDecorator<E> {
  <T, W extends Where = undefined>(
    target: T & (OnClass<W> extends true ? Fit<E, ObjectsOf<T>> : unknown),
    where?: W &
      (OnClass<W> extends true
        ? unknown
        : ClassOrField<W> & Fit<E, MemberType<T, W>>),
  ): void;
}

/** A value for readers of the schema. */
export function Example<const E extends Json>(value: E): ExampleDecorator<E> {
  return recorder("Example", [value]);
}

/** A value for readers of the schema. */
export type Example<T, _Value extends PartOf<T>> = T;
