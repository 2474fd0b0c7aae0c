import type * as api from "@kubewright/markers";
import type {
  ColumnOptions,
  ExternalDocsOptions,
  KindOptions,
  OpenAPIDefinitionOptions,
  PatchOptions,
  RuleOptions,
  ScaleOptions,
  SubresourceOptions,
  UnionOptions,
  ValidateRules,
  ValueValidation,
} from "@kubewright/markers";
import {
  markerByName,
  type columnOptions,
  type kindOptions,
  type MarkerName,
  type MarkerRow,
  type nestedRules,
  type ObjectOf,
  type ruleOptions,
  type scaleOptions,
  type subresourceOptions,
  type validateRules,
  type ValueOf,
  type ValueType,
} from "@kubewright/markers/table";

import type { RuleNeeds } from "../src/validate.ts";
import type { ValueWords } from "../src/value-types.ts";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Expect<T extends true> = T;
type Flat<T> = { [K in keyof T]: T[K] };

type FirstKeys<N extends MarkerName> = MarkerRow<N>["args"] extends {
  args: readonly [{ shape: { keys: infer K } }, ...unknown[]];
}
  ? K
  : never;

/** The option types are what the table says. */
export type Options = [
  Expect<Equal<KindOptions, ObjectOf<typeof kindOptions>>>,
  Expect<Equal<ScaleOptions, ObjectOf<typeof scaleOptions>>>,
  Expect<Equal<SubresourceOptions, ObjectOf<typeof subresourceOptions>>>,
  Expect<Equal<ColumnOptions, ObjectOf<typeof columnOptions>>>,
  Expect<Equal<RuleOptions, ObjectOf<typeof ruleOptions>>>,
  Expect<Equal<PatchOptions, ObjectOf<FirstKeys<"Patch">>>>,
  Expect<
    Equal<OpenAPIDefinitionOptions, ObjectOf<FirstKeys<"OpenAPIDefinition">>>
  >,
  Expect<Equal<UnionOptions, ObjectOf<FirstKeys<"Union">>>>,
  Expect<Equal<ExternalDocsOptions, ObjectOf<FirstKeys<"ExternalDocs">>>>,
  Expect<Equal<ValidateRules, ObjectOf<typeof validateRules, ValueValidation>>>,
  Expect<
    Equal<
      Flat<ValueValidation>,
      Flat<ValidateRules & ObjectOf<typeof nestedRules, ValueValidation>>
    >
  >,
];

type NeedsInTable = {
  [
    R in (typeof validateRules)[number] as R extends { appliesTo: unknown }
      ? R["name"]
      : never
  ]: R extends { appliesTo: readonly (infer V)[] } ? V : never;
};

/** The typings ask of a value what the table says that a rule needs. */
export type Needs = [
  Expect<Equal<Flat<RuleNeeds>, NeedsInTable>>,
  Expect<Equal<keyof ValueWords, ValueType>>,
];

type ArgumentOf<N extends MarkerName> =
  MarkerRow<N>["args"]["args"] extends readonly [{ shape: infer S }]
    ? ValueOf<S, ValueValidation>
    : never;

/** The decorators take the arguments that the table says. */
export type Arguments = [
  Expect<Same<Parameters<typeof api.Validate>[0], ArgumentOf<"Validate">>>,
  Expect<Same<Parameters<typeof api.Rule>[0], ArgumentOf<"Rule">>>,
  Expect<Same<Parameters<typeof api.Kind>[0], ArgumentOf<"Kind">>>,
  Expect<
    Same<Parameters<typeof api.PrintColumn>[0], ArgumentOf<"PrintColumn">>
  >,
  Expect<Same<Parameters<typeof api.DeepCopy>[0], ArgumentOf<"DeepCopy">>>,
  Expect<Same<Parameters<typeof api.Title>[0], ArgumentOf<"Title">>>,
  Expect<Same<Parameters<typeof api.MapType>[0], ArgumentOf<"MapType">>>,
  Expect<Same<Parameters<typeof api.Default>[0], ArgumentOf<"Default">>>,
  Expect<Same<Parameters<typeof api.Example>[0], ArgumentOf<"Example">>>,
  Expect<Same<Parameters<typeof api.Patch>[0], ArgumentOf<"Patch">>>,
  Expect<
    Same<Parameters<typeof api.ExternalDocs>[0], ArgumentOf<"ExternalDocs">>
  >,
  Expect<
    Same<
      Parameters<typeof api.OpenAPIDefinition>[0],
      ArgumentOf<"OpenAPIDefinition">
    >
  >,
  Expect<
    Same<
      Parameters<typeof api.Extension>[1],
      ValueOf<MarkerRow<"Extension">["args"]["args"][1]["shape"]>
    >
  >,
  Expect<
    Same<
      Parameters<typeof api.ListType>[0],
      ValueOf<MarkerRow<"ListType">["args"]["args"][0]["shape"]>
    >
  >,
  Expect<
    Same<
      Parameters<typeof api.Silence>[0],
      ValueOf<MarkerRow<"Silence">["args"]["args"][0]["shape"]>
    >
  >,
  Expect<
    Same<
      NonNullable<Parameters<typeof api.ZeroDefault>[0]>,
      ArgumentOf<"ZeroDefault">
    >
  >,
  Expect<
    Equal<Parameters<typeof api.DocumentOnly>[0], ArgumentOf<"DocumentOnly">>
  >,
  Expect<Equal<Parameters<typeof api.OpenEnum>, []>>,
  Expect<Equal<Parameters<typeof api.Immutable>, []>>,
  Expect<Equal<Parameters<typeof api.IntOrString>, []>>,
  Expect<Equal<Parameters<typeof api.Schemaless>, []>>,
  Expect<Equal<Parameters<typeof api.EmbeddedResource>, []>>,
  Expect<Equal<Parameters<typeof api.PreserveUnknownFields>, []>>,
];

/** The type forms are the type that they stand around. */
export type Transparent = [
  Expect<Equal<api.Validate<string, { maxLength: 3 }>, string>>,
  Expect<Equal<api.Rule<api.Title<string, "t">, { rule: "r" }>, string>>,
  Expect<Equal<api.Default<"a" | "b", "a">, "a" | "b">>,
  Expect<Equal<api.ListType<{ n: 1 }[], "map", ["n"]>, { n: 1 }[]>>,
];

/** Every decorator has a row, and every row a decorator. */
export type Names = Expect<
  Equal<Exclude<keyof typeof api, "markersOf">, MarkerName>
>;

describe("the typings", () => {
  it("take no argument where the table says so", () => {
    for (const name of ["Immutable", "IntOrString", "Schemaless"])
      expect(markerByName(name)?.args.args).toEqual([]);
  });
});
