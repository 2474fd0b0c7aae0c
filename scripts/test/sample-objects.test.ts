import { hasDefaults, sampleObjects } from "../sample-objects.ts";

const schema = {
  type: "object",
  properties: {
    spec: {
      type: "object",
      properties: {
        size: { type: "integer", default: 3 },
        mode: { type: "string", enum: ["A", "B"], nullable: true },
        items: { type: "array", items: { type: "boolean" } },
      },
    },
  },
};
const typeMeta = { apiVersion: "example.io/v1", kind: "Sample" };

it("finds defaults wherever a schema can hold them", () => {
  expect(hasDefaults(schema)).toBe(true);
  expect(hasDefaults({ type: "array", items: { default: 1 } })).toBe(true);
  expect(hasDefaults({ additionalProperties: { default: 0 } })).toBe(true);
  expect(hasDefaults({ type: "object", additionalProperties: true })).toBe(
    false,
  );
});

it("samples left out, null, zero and filled-in fields, the same each time", () => {
  const objects = sampleObjects(schema, typeMeta, 64);
  expect(sampleObjects(schema, typeMeta, 64)).toEqual(objects);
  const text = objects.map((object) => JSON.stringify(object));
  for (const part of ['"size":null', '"size":0', '"mode":null', '"items":[]'])
    expect(text.some((each) => each.includes(part))).toBe(true);
  expect(text.some((each) => !each.includes('"spec"'))).toBe(true);
  expect(text.some((each) => /"size":[1-9]/.test(each))).toBe(true);
});

it("samples each place of a default alone, however deep it is", () => {
  const leaf = { type: "string", default: "a" };
  const properties = { leaf, other: { type: "string" } };
  const object = { type: "object", properties };
  const spec = {
    type: "object",
    properties: {
      list: { type: "array", items: object },
      map: { type: "object", additionalProperties: leaf },
      plain: { type: "object", properties: { other: { type: "string" } } },
      gone: { ...object, nullable: true },
    },
  };
  const root = { type: "object", properties: { spec } };
  const specs = sampleObjects(root, typeMeta, 0).map(({ spec }) => spec);
  expect(specs).toEqual([
    undefined,
    {},
    { gone: null },
    { gone: {} },
    { list: [] },
    { list: [{}] },
    { list: [{ leaf: null }] },
    { list: [{ leaf: "" }] },
    { map: {} },
    { map: { key0: null, key1: "" } },
    { gone: {} },
    { gone: { leaf: null } },
    { gone: { leaf: "" } },
  ]);
});
