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
