import { pathIn } from "../src/field-path.ts";

const value = {
  spec: {
    hosts: [{ name: "a" }],
    labels: { "a.b/c": "1", a: { b: "2" }, "x[0]": "3" },
  },
};

it.each<[string, (string | number)[]]>([
  ["spec.hosts[0].name", ["spec", "hosts", 0, "name"]],
  ["spec.labels.a.b/c", ["spec", "labels", "a.b/c"]],
  ["spec.labels[a.b/c]", ["spec", "labels", "a.b/c"]],
  ["spec.labels.a.b", ["spec", "labels", "a", "b"]],
  ["spec.labels.x[0]", ["spec", "labels", "x[0]"]],
  ["spec.none.deeper[2].x", ["spec", "none", "deeper", "2", "x"]],
  ["<nil>", []],
  ["", []],
])("%s names the keys that the object has", (field, path) => {
  expect(pathIn(value, field)).toEqual(path);
});
