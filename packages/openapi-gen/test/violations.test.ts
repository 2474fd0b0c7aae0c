import type { ApiPackage, Declaration } from "@kubewright/generator";

import {
  alias,
  cls,
  field,
  form,
  list,
  marker,
  model,
  object,
  ref,
  string,
} from "../../generator/test/model-builder.ts";
import { violationsIn } from "../src/violations.ts";

const ListMeta = cls("ListMeta", [field("continue?", string)]);
const Names = alias("Names", list(string));
const Tags = alias("Tags", form(list(string), "ListType", "set"));

/** The violations of some declarations of one folder, as `rule type.field`. */
function broken(...declarations: Declaration[]): readonly string[] {
  const pkg: ApiPackage = {
    dir: "apis/stable/v1",
    kinds: [],
    declarations,
    functions: [],
  };
  return violationsIn(model(...declarations, ListMeta, Names, Tags), pkg).map(
    ({ rule, type, field: name }) => `${rule} ${type}.${name}`,
  );
}

const listOf = (...names: string[]) =>
  cls(
    "SiteList",
    names.map((name) =>
      field(
        name,
        name === "metadata"
          ? ref("ListMeta")
          : name.startsWith("items")
            ? list(string)
            : string,
      ),
    ),
  );

it("a list says its type, by a decorator, a form or its alias", () => {
  const of = cls("Site", [
    field("bare", list(string)),
    field("named", ref("Names")),
    field("decorated", list(string), { markers: [marker("ListType", "set")] }),
    field("formed", form(list(string), "ListType", "atomic")),
    field("tags", ref("Tags")),
  ]);
  expect(broken(of)).toEqual([
    "list_type_missing Site.bare",
    "list_type_missing Site.named",
  ]);
});

it("the items of a list kind say none, and need none", () => {
  const typed = cls("TypedList", [
    field("metadata", ref("ListMeta")),
    field("items", list(string), { markers: [marker("ListType", "atomic")] }),
  ]);
  expect(broken(typed)).toEqual(["list_type_missing TypedList.items"]);
  expect(broken(listOf("apiVersion", "kind", "metadata", "items"))).toEqual([]);
});

it.each(["Host", "hostName2", "host_name", "host-name", "$ref", "größe"])(
  "names are in camel case: %s",
  (name) => {
    const fine = ["hostName2", "größe"].includes(name);
    const found = broken(cls("Site", [field(name, string)]));
    expect(found).toEqual(fine ? [] : [`names_match Site.${name}`]);
  },
);

it("a list that a server streams has its fields in one order", () => {
  expect(broken(listOf("kind", "apiVersion", "metadata", "items"))).toEqual([]);
  expect(broken(listOf("metadata", "apiVersion", "kind", "items"))).toEqual([
    "streaming_list_type_field_order SiteList.metadata",
    "streaming_list_type_field_order SiteList.kind",
  ]);
  // With a field more it is none that a server streams.
  expect(
    broken(listOf("metadata", "kind", "apiVersion", "items", "extra")),
  ).toEqual([]);
});

it("a list that a server streams always has items", () => {
  expect(broken(listOf("apiVersion", "kind", "metadata", "items?"))).toEqual([
    "streaming_list_type_json_tags SiteList.items",
  ]);
});

it("what is inherited counts where it is declared", () => {
  const inherited = { ...field("Host", string), inheritedFrom: "Base" };
  expect(broken(cls("Site", [inherited, field("Port", string)]))).toEqual([
    "names_match Site.Port",
  ]);
});

it("object types are held to the rules, and what they take from classes is not", () => {
  const elsewhere = {
    ...field("Host", string),
    span: { file: "other.ts", start: 0, end: 1 },
  };
  const own = {
    ...field("Port", string),
    span: { file: "test.ts", start: 0, end: 1 },
  };
  const of = alias("Site", {
    ...object(elsewhere, own),
    span: { file: "test.ts", start: 0, end: 9 },
  });
  expect(broken(of)).toEqual(["names_match Site.Port"]);
});
