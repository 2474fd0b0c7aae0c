import { randomFrom } from "./random.ts";
import type { Random } from "./random.ts";
import {
  enumValue,
  fieldName,
  kindNoun,
  plainWord,
  sentences,
} from "./words.ts";

/** What a field holds, in words that both languages have. */
export type Shape =
  | { shape: "text"; maxLength: number; pattern?: string; default?: string }
  | {
      shape: "integer";
      bits: 32 | 64;
      minimum: number;
      maximum: number;
      default?: number;
    }
  | { shape: "boolean"; default?: boolean }
  | { shape: "enum"; values: readonly string[]; default?: string }
  | { shape: "builtin"; name: "Quantity" | "Duration" | "Time" | "IntOrString" }
  | { shape: "shared"; name: SharedName }
  | { shape: "texts"; maxItems: number; set: boolean }
  | { shape: "hosts"; maxItems: number }
  | { shape: "textMap" }
  | { shape: "integerMap" }
  | { shape: "class" | "classList" | "classMap"; name: string };

/** The types of the file that every kind imports. */
export type SharedName = "Reference" | "Limits" | "Retry" | "Hostname";

/** One field of a class. */
export interface FieldPlan {
  name: string;
  doc: readonly string[];
  optional: boolean;
  type: Shape;
}

/** One class, or one Go struct. */
export interface ClassPlan {
  name: string;
  doc: readonly string[];
  fields: readonly FieldPlan[];
  /** A rule in CEL that holds for each of its objects. */
  rule?: { rule: string; message: string };
}

/** One kind: its nested classes, leaves first; the last two are its spec and its status. */
export interface KindPlan {
  name: string;
  plural: string;
  doc: readonly string[];
  cluster: boolean;
  classes: readonly ClassPlan[];
}

/** One group version and its kinds. */
export interface GroupPlan {
  folder: string;
  group: string;
  version: string;
  kinds: readonly KindPlan[];
}

/** A whole API project. */
export interface ApiPlan {
  groups: readonly GroupPlan[];
  shared: readonly ClassPlan[];
}

const kindsPerGroup = 10;

/** A project of `count` kinds; the same numbers give the same project. */
export function planApi(count: number, seed = 7): ApiPlan {
  const random = randomFrom(seed);
  const groups: GroupPlan[] = [];
  for (let first = 0; first < count; first += kindsPerGroup) {
    const folder = `group${numbered(groups.length)}`;
    const kinds = Array.from(
      { length: Math.min(kindsPerGroup, count - first) },
      (_, at) => planKind(random, first + at),
    );
    groups.push({
      folder,
      group: `${folder}.bench.example.io`,
      version: "v1",
      kinds,
    });
  }
  return { groups, shared: sharedClasses };
}

/** How many fields the classes of a kind have, its root's included. */
export function fieldCount(kind: KindPlan): number {
  const rootFields = 5;
  return kind.classes.reduce(
    (sum, { fields }) => sum + fields.length,
    rootFields,
  );
}

function planKind(random: Random, index: number): KindPlan {
  const name = `${kindNoun(random)}${numbered(index)}`;
  const nested = (suffix: string, fields: number, inner: Shape[] = []) =>
    planClass(random, { name: `${name}${suffix}`, fields, inner });
  const endpoint = nested("Endpoint", 6);
  const window = nested("Window", 3);
  const policy = nested("Policy", 7, [
    { shape: "class", name: window.name },
    { shape: "shared", name: "Retry" },
  ]);
  const template = nested("Template", 7, [
    { shape: "classList", name: endpoint.name },
    { shape: "shared", name: "Limits" },
  ]);
  const spec = nested("Spec", 11, [
    { shape: "class", name: template.name },
    { shape: "class", name: policy.name },
    { shape: "classMap", name: window.name },
    { shape: "shared", name: "Reference" },
    { shape: "hosts", maxItems: 16 },
  ]);
  const status = nested("Status", 5, [
    { shape: "classList", name: endpoint.name },
  ]);
  return {
    name,
    plural: `${name.toLowerCase()}s`,
    doc: sentences(random, name),
    cluster: random.oneIn(5),
    classes: [endpoint, window, policy, template, withRule(spec), status],
  };
}

interface ClassSize {
  name: string;
  /** The number of fields with a shape at random; a name, and `inner`, are added. */
  fields: number;
  inner: readonly Shape[];
}

function planClass(random: Random, size: ClassSize): ClassPlan {
  const taken = new Set(["name", "minReplicas", "maxReplicas"]);
  const shapes = [
    ...Array.from({ length: size.fields }, () => randomShape(random)),
    ...size.inner,
  ];
  const fields = shapes.map((type): FieldPlan => {
    const name = fieldName(random, taken);
    const optional = "default" in type || !random.oneIn(4);
    return { name, doc: sentences(random, name), optional, type };
  });
  return {
    name: size.name,
    doc: sentences(random, size.name),
    fields: [keyField, ...fields],
  };
}

function randomShape(random: Random): Shape {
  switch (random.below(12)) {
    case 0:
    case 1:
    case 2:
      return textShape(random);
    case 3:
    case 4:
      return integerShape(random);
    case 5:
      return random.oneIn(2)
        ? { shape: "boolean", default: random.oneIn(2) }
        : { shape: "boolean" };
    case 6:
    case 7:
      return enumShape(random);
    case 8:
      return {
        shape: "builtin",
        name: random.pick(["Quantity", "Duration", "Time", "IntOrString"]),
      };
    case 9:
      return {
        shape: "texts",
        maxItems: 8 + random.below(32),
        set: random.oneIn(2),
      };
    case 10:
      return { shape: "textMap" };
    default:
      return { shape: "integerMap" };
  }
}

function textShape(random: Random): Shape {
  const text = { shape: "text", maxLength: 32 + random.below(200) } as const;
  if (random.oneIn(3)) return { ...text, default: plainWord(random) };
  return random.oneIn(2)
    ? { ...text, pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }
    : text;
}

function integerShape(random: Random): Shape {
  const maximum = 10 + random.below(1000);
  const bits = random.oneIn(4) ? 64 : 32;
  const integer = { shape: "integer", bits, minimum: 0, maximum } as const;
  return random.oneIn(2)
    ? { ...integer, default: 1 + random.below(9) }
    : integer;
}

function enumShape(random: Random): Shape {
  const taken = new Set<string>();
  const values = Array.from({ length: 2 + random.below(4) }, () =>
    enumValue(random, taken),
  );
  const [first] = values;
  return first !== undefined && random.oneIn(2)
    ? { shape: "enum", values, default: first }
    : { shape: "enum", values };
}

const keyField: FieldPlan = {
  name: "name",
  doc: ["name tells this one from the others.", "It is unique in its list."],
  optional: false,
  type: {
    shape: "text",
    maxLength: 63,
    pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
  },
};

function withRule(spec: ClassPlan): ClassPlan {
  const bound = (name: string, doc: string): FieldPlan => ({
    name,
    doc: [doc],
    optional: false,
    type: { shape: "integer", bits: 32, minimum: 0, maximum: 1000 },
  });
  return {
    ...spec,
    fields: [
      ...spec.fields,
      bound("minReplicas", "minReplicas is the least number of replicas."),
      bound("maxReplicas", "maxReplicas is the greatest number of replicas."),
    ],
    rule: {
      rule: "self.minReplicas <= self.maxReplicas",
      message: "minReplicas must not exceed maxReplicas",
    },
  };
}

const sharedClasses: readonly ClassPlan[] = (
  [
    ["Reference", 4],
    ["Limits", 6],
    ["Retry", 5],
  ] as const
).map(([name, fields], at) =>
  planClass(randomFrom(1000 + at), { name, fields, inner: [] }),
);

function numbered(index: number): string {
  return String(index).padStart(3, "0");
}
