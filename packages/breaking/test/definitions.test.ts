import { breakingChanges, pathText } from "../src/index.ts";
import { definition, object } from "./definition-builder.ts";

const string = { type: "string" };

function rulesOf(...args: Parameters<typeof breakingChanges>) {
  return breakingChanges(...args).map(({ rule }) => rule);
}

describe("kinds", () => {
  it("that equal each other break nothing, nor do new ones but in shape", () => {
    expect(rulesOf([definition()], [definition()])).toEqual([]);
    const boolean = object({ on: { type: "boolean" } });
    expect(rulesOf([], [definition([{ spec: boolean }])])).toEqual([
      "bool-added",
    ]);
  });

  it("are the same by name, else by group and kind, else by kind", () => {
    const named = (group: string, plural: string, kind: string) =>
      definition([{}], {
        group,
        names: { kind, plural, singular: "x", listKind: "L" },
      });
    const old = named("a.io", "xs", "X");
    expect(rulesOf([old], [named("a.io", "xs", "Y")])).toEqual([
      "kind-renamed",
    ]);
    expect(rulesOf([old], [named("a.io", "ys", "X")])).toEqual([
      "plural-changed",
    ]);
    expect(rulesOf([old], [named("b.io", "xs", "X")])).toEqual([
      "group-changed",
    ]);
    expect(rulesOf([old], [named("b.io", "ys", "Y")])).toEqual([
      "kind-removed",
    ]);
    // One that has its own name still is not taken for another.
    expect(
      rulesOf([old, named("b.io", "xs", "X")], [named("b.io", "xs", "X")]),
    ).toEqual(["kind-removed"]);
  });
});

describe("versions", () => {
  const v1 = { name: "v1" };
  const v2 = { name: "v2" };

  it("that objects were stored in, by the definition or by its status, are told apart from others", () => {
    const both = [definition([v1, v2])];
    expect(rulesOf(both, [definition([v1])])).toEqual(["version-removed"]);
    expect(rulesOf(both, [definition([{ ...v2, storage: true }])])).toEqual([
      "stored-version-removed",
    ]);
    const stored = [definition([v1, v2], {}, { storedVersions: ["v2", "v1"] })];
    expect(rulesOf(stored, [definition([v1])])).toEqual([
      "stored-version-removed",
    ]);
  });

  it("are compared each with itself, whether or not all are alike", () => {
    const spec = object({ a: string });
    const before = [
      definition([
        { ...v1, spec },
        { ...v2, spec },
      ]),
    ];
    const after = [
      definition([
        { ...v1, spec },
        { ...v2, spec: object({}) },
      ]),
    ];
    const [change, ...others] = breakingChanges(before, after);
    expect(others).toEqual([]);
    expect(change?.place).toMatchObject({ version: "v2" });
  });

  it("that are new have new fields only where no version had them", () => {
    const spec = object({ on: { type: "boolean" } });
    const wider = object({ on: { type: "boolean" }, off: { type: "boolean" } });
    const changes = breakingChanges(
      [definition([{ ...v1, spec }])],
      [
        definition([
          { ...v1, spec },
          { ...v2, spec: wider },
        ]),
      ],
    );
    expect(changes.map(({ place }) => pathText(place.path ?? []))).toEqual([
      ".spec.off",
    ]);
  });
});

describe("a status", () => {
  const bound = (maximum: number) =>
    object({ n: { type: "integer", maximum } });
  const protects = (more: object) =>
    breakingChanges(
      [definition([{ status: bound(9), more: { ...more } }])],
      [definition([{ status: bound(5), more: { ...more } }])],
    )[0]?.protects;

  it("is written by controllers where it is a subresource, and in manifests where not", () => {
    expect(protects({ subresources: { status: {} } })).toEqual([
      "objects",
      "clients",
    ]);
    expect(protects({})).toEqual(["objects", "manifests"]);
  });

  it("may become a subresource where there was none before", () => {
    const more = { subresources: { status: {} } };
    expect(rulesOf([definition()], [definition([{ more }])])).toEqual([]);
    const status = object({});
    expect(
      rulesOf([definition([{ status }])], [definition([{ status, more }])]),
    ).toEqual(["status-subresource-added"]);
  });
});
