import { markersOf } from "@kubewright/markers";

import {
  Core,
  CronTab,
  Item,
  longest,
  Spec,
  Sub,
  SubWithOwn,
} from "./cases/right.ts";

describe("markersOf", () => {
  it("has the markers of a class and of its members in source order", () => {
    const record = markersOf(Spec);
    expect(record.class.map(({ name }) => name)).toEqual([
      "AtMostOneOf",
      "AtMostOneOf",
      "Validate",
      "Example",
      "Rule",
      "MapType",
      "OpenAPIDefinition",
      "Union",
      "Union",
    ]);
    expect(record.class[0]?.args).toEqual(["left", "right"]);
    expect(record.class[1]?.args).toEqual(["hosts", "labels"]);
    expect(record.members["schedule"]).toEqual([
      { name: "Title", args: ["Schedule"] },
      {
        name: "Silence",
        args: ["crd-gen/unanchored-pattern", "It may stand anywhere."],
      },
      { name: "Extension", args: ["x-kubernetes-display-name", "Schedule"] },
      {
        name: "Validate",
        args: [{ pattern: "^(\\S+\\s+){4}\\S+$", ...longest }],
      },
      { name: "Rule", args: [{ rule: "self.trim() == self" }] },
    ]);
    expect(record.members["items"]).toEqual([
      { name: "ListType", args: ["map", ["name"]] },
      { name: "Patch", args: [{ strategy: "merge", mergeKey: "name" }] },
    ]);
    expect(Object.keys(record.members)).toEqual([
      "schedule",
      "replicas",
      "hosts",
      "labels",
      "items",
      "names",
      "mode",
      "item",
      "deadline",
      "port",
      "raw",
      "min",
      "max",
      "scheme",
      "level",
    ]);
  });

  it("has a kind's options and columns as they were written", () => {
    const record = markersOf(CronTab);
    expect(record.class.map(({ name }) => name)).toEqual([
      "Kind",
      "PrintColumn",
      "PrintColumn",
      "DeepCopy",
    ]);
    expect(record.class[0]?.args[0]).toMatchObject({ shortNames: ["ct"] });
  });

  it("leaves out what a base class says", () => {
    const none = { class: [], members: {} };
    expect(markersOf(Sub)).toEqual(none);
    expect(markersOf(Item)).toEqual(none);
    expect(markersOf(SubWithOwn)).toEqual({
      class: [],
      members: { own: [{ name: "Title", args: ["own"] }] },
    });
  });

  it("reads abstract classes too", () => {
    expect(markersOf(Core).class).toHaveLength(1);
  });

  it("hands out a copy, so that no reader changes the record", () => {
    const first = markersOf(Spec);
    (first.class as unknown[]).length = 0;
    expect(markersOf(Spec).class).not.toHaveLength(0);
  });
});
