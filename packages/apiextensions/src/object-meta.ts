import {
  getOwn,
  isInt64,
  isNumber,
  isObject,
  setOwn,
  shortestInteger,
  toFloat,
  type JsonObject,
  type JsonValue,
} from "./json-value.ts";
import { normalizeTime } from "./time.ts";

/** A reference to the object that owns another. */
export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
  readonly controller?: boolean;
  readonly blockOwnerDeletion?: boolean;
}

/** Who manages which fields of an object. */
export interface ManagedFieldsEntry {
  readonly manager?: string;
  readonly operation?: string;
  readonly apiVersion?: string;
  readonly time?: string;
  readonly fieldsType?: string;
  readonly fieldsV1?: JsonValue;
  readonly subresource?: string;
}

/** The metadata of an object as the server stores it. */
export interface ObjectMeta {
  readonly name?: string;
  readonly generateName?: string;
  readonly namespace?: string;
  readonly selfLink?: string;
  readonly uid?: string;
  readonly resourceVersion?: string;
  readonly generation?: number | bigint;
  readonly creationTimestamp?: string;
  readonly deletionTimestamp?: string;
  readonly deletionGracePeriodSeconds?: number | bigint;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly ownerReferences?: readonly OwnerReference[];
  readonly finalizers?: readonly string[];
  readonly managedFields?: readonly ManagedFieldsEntry[];
}

/** What reading metadata gives: the metadata, the paths of unknown fields, or why it cannot be read. */
export interface DecodedMeta {
  readonly meta: ObjectMeta;
  readonly unknown: readonly string[];
  readonly error?: string;
}

class Malformed extends Error {}

type Reader = (value: JsonValue, unknown: string[], path: string) => JsonValue;

interface Field {
  readonly read: Reader;
  /** What stands for null and for an absent value; undefined: the field is then left out. */
  readonly zero?: JsonValue;
  readonly keepsZero?: boolean;
}

function fail(type: string): never {
  throw new Malformed(`json: cannot unmarshal into Go value of type ${type}`);
}

const text: Reader = (value) =>
  typeof value === "string" ? value : fail("string");
const flag: Reader = (value) =>
  typeof value === "boolean" ? value : fail("bool");
const integer: Reader = (value) => {
  if (!isNumber(value)) return fail("int64");
  const whole = isInt64(value)
    ? BigInt(value)
    : shortestInteger(toFloat(value));
  if (whole === undefined || BigInt.asIntN(64, whole) !== whole)
    return fail("int64");
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
};
const time: Reader = (value) =>
  (typeof value === "string" ? normalizeTime(value) : undefined) ??
  fail("Time");
/** Go's zero time stands for none. */
const timeIfSet: Reader = (value, unknown, path) => {
  const read = time(value, unknown, path);
  return read === "0001-01-01T00:00:00Z" ? "" : read;
};
const texts: Reader = (value) =>
  Array.isArray(value)
    ? value.map((item) => (item === null ? "" : text(item, [], "")))
    : fail("[]string");
const textMap: Reader = (value) => {
  if (!isObject(value)) return fail("map[string]string");
  const map: JsonObject = {};
  for (const [key, item] of Object.entries(value))
    setOwn(map, key, item === null ? "" : text(item, [], ""));
  return map;
};

function struct(fields: ReadonlyMap<string, Field>): Reader {
  return (value, unknown, path) => {
    const read: JsonObject = {};
    if (!isObject(value) && value !== null) return fail("object");
    const given: JsonObject = value ?? {};
    for (const key of Object.keys(given))
      if (!fields.has(key)) unknown.push(path === "" ? key : `${path}.${key}`);
    for (const [key, field] of fields) {
      const item = getOwn(given, key) ?? null;
      const inner =
        item === null
          ? field.zero
          : field.read(item, unknown, path === "" ? key : `${path}.${key}`);
      if (inner !== undefined && (field.keepsZero || !isZero(inner)))
        read[key] = inner;
    }
    return read;
  };
}

function isZero(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isObject(value)) return Object.keys(value).length === 0;
  return value === "" || value === 0;
}

function structs(fields: ReadonlyMap<string, Field>): Reader {
  const item = struct(fields);
  return (value, unknown, path) =>
    Array.isArray(value)
      ? value.map((inner, i) => item(inner, unknown, `${path}[${i}]`))
      : fail("list");
}

const ownText: Field = { read: text, zero: "", keepsZero: true };
const pointer = (read: Reader): Field => ({ read, keepsZero: true });

const ownerFields = new Map<string, Field>([
  ["apiVersion", ownText],
  ["kind", ownText],
  ["name", ownText],
  ["uid", ownText],
  ["controller", pointer(flag)],
  ["blockOwnerDeletion", pointer(flag)],
]);

const managedFields = new Map<string, Field>([
  ["manager", { read: text }],
  ["operation", { read: text }],
  ["apiVersion", { read: text }],
  ["time", pointer(time)],
  ["fieldsType", { read: text }],
  ["fieldsV1", pointer((value) => value)],
  ["subresource", { read: text }],
]);

const metaFields = new Map<string, Field>([
  ["name", { read: text }],
  ["generateName", { read: text }],
  ["namespace", { read: text }],
  ["selfLink", { read: text }],
  ["uid", { read: text }],
  ["resourceVersion", { read: text }],
  ["generation", { read: integer }],
  ["creationTimestamp", { read: timeIfSet }],
  ["deletionTimestamp", pointer(time)],
  ["deletionGracePeriodSeconds", pointer(integer)],
  ["labels", { read: textMap }],
  ["annotations", { read: textMap }],
  ["ownerReferences", { read: structs(ownerFields) }],
  ["finalizers", { read: texts }],
  ["managedFields", { read: structs(managedFields) }],
]);

const readMeta = struct(metaFields);

/** Reads metadata as the server types it: unknown and empty fields dropped, times in UTC. */
export function decodeObjectMeta(metadata: JsonValue): DecodedMeta {
  const unknown: string[] = [];
  try {
    const meta = readMeta(metadata, unknown, "");
    return { meta: meta as ObjectMeta, unknown };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { meta: {}, unknown: [], error: error.message };
  }
}

/** Reads metadata field by field and leaves out those that cannot be read; undefined when it is no object. */
export function decodeLeniently(metadata: JsonValue): ObjectMeta | undefined {
  if (metadata === null) return {};
  if (!isObject(metadata)) return undefined;
  const kept: JsonObject = {};
  for (const [key, value] of Object.entries(metadata)) {
    const single: JsonObject = {};
    setOwn(single, key, value);
    if (decodeObjectMeta(single).error === undefined) setOwn(kept, key, value);
  }
  return decodeObjectMeta(kept).meta;
}
