import {
  groupVersionString,
  gvkOf,
  gvkString,
  parseGroupVersion,
  Scheme,
} from "@kubewright/apimachinery";

const gv = { group: "stable.example.io", version: "v1" };
const kind = { kind: "CronTab", listKind: "CronTabList", plural: "crontabs" };

interface CronTab {
  apiVersion: string;
  kind: string;
  replicas?: number;
}

function scheme(): Scheme {
  return new Scheme()
    .addKnownTypes(gv, [kind])
    .addDefaultingFunc<CronTab>({ ...gv, kind: "CronTab" }, (crontab) => {
      crontab.replicas ??= 1;
    });
}

describe("group versions", () => {
  it("are read from and written to apiVersion", () => {
    expect(parseGroupVersion("v1")).toEqual({ group: "", version: "v1" });
    expect(parseGroupVersion("apps/v1")).toEqual({
      group: "apps",
      version: "v1",
    });
    expect(groupVersionString({ group: "", version: "v1" })).toBe("v1");
    expect(groupVersionString(gv)).toBe("stable.example.io/v1");
  });

  it.each(["", "a/b/c", "apps/"])("are not read from '%s'", (text) => {
    expect(() => parseGroupVersion(text)).toThrow(TypeError);
  });

  it("print a kind as Kubernetes does", () => {
    const gvk = gvkOf({ apiVersion: "apps/v1", kind: "Deployment" });
    expect(gvkString(gvk)).toBe("apps/v1, Kind=Deployment");
  });
});

describe("Scheme", () => {
  it("knows kinds and their lists", () => {
    expect(scheme().recognizes({ ...gv, kind: "CronTab" })).toBe(true);
    expect(scheme().recognizes({ ...gv, kind: "CronTabList" })).toBe(true);
    expect(scheme().recognizes({ ...gv, kind: "Job" })).toBe(false);
    expect(scheme().allKnownKinds()).toEqual([{ ...gv, kind: "CronTab" }]);
    expect(scheme().knownKind({ ...gv, kind: "CronTabList" })).toBe(kind);
  });

  it("takes the same kind twice, but not with other properties", () => {
    const known = scheme().addKnownTypes(gv, [{ ...kind }]);
    expect(() =>
      known.addKnownTypes(gv, [{ ...kind, plural: "tabs" }]),
    ).toThrow("stable.example.io/v1, Kind=CronTab is in the scheme already");
  });

  it("defaults objects and the items of lists in place, and leaves unknown kinds", () => {
    const crontab: CronTab = {
      apiVersion: "stable.example.io/v1",
      kind: "CronTab",
    };
    expect(scheme().default(crontab)).toBe(crontab);
    expect(crontab.replicas).toBe(1);
    const items = [{ ...crontab, replicas: 0 }, null, {}];
    const list = { ...crontab, kind: "CronTabList", items };
    expect(scheme().default(list).items).toEqual([
      { ...crontab, replicas: 0 },
      null,
      { replicas: 1 },
    ]);
    expect(scheme().default({ apiVersion: "v1", kind: "Pod" })).toEqual({
      apiVersion: "v1",
      kind: "Pod",
    });
  });

  it("copies by the kind's function, else as JSON", () => {
    const deepCopy = (crontab: CronTab) => ({ ...crontab, replicas: 7 });
    const known = new Scheme().addKnownTypes(gv, [{ ...kind, deepCopy }]);
    const object = { apiVersion: "stable.example.io/v1", kind: "CronTab" };
    expect(known.deepCopy(object)).toEqual({ ...object, replicas: 7 });
    const pod = { apiVersion: "v1", kind: "Pod", spec: { a: [1] } };
    expect(known.deepCopy(pod)).toEqual(pod);
    expect(known.deepCopy(pod).spec).not.toBe(pod.spec);
  });
});
