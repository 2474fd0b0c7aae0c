import type { JsonObject, JsonValue } from "@kubewright/apiextensions";

import type { ManifestPath } from "./manifest.ts";

/**
 * The keys and indices that a server's path such as `spec.hosts[0].name` names in an object. A key may hold dots, so the
 * longest one that the object has is meant.
 */
export function pathIn(value: JsonValue, field: string): ManifestPath {
  const path: (string | number)[] = [];
  let at: JsonValue | undefined = value;
  let rest = field === "<nil>" ? "" : field;
  while (rest !== "") {
    const index: RegExpExecArray | null = /^\.?\[(\d+)\]/.exec(rest);
    if (Array.isArray(at) && index !== null) {
      path.push(Number(index[1]));
      at = at[Number(index[1])];
      rest = rest.slice(index[0].length);
      continue;
    }
    const { key, length } = nextKey(at, rest);
    path.push(key);
    at = isRecord(at) ? at[key] : undefined;
    rest = rest.slice(length);
  }
  return path;
}

interface Key {
  readonly key: string;
  /** Of the text that names it. */
  readonly length: number;
}

function nextKey(at: JsonValue | undefined, rest: string): Key {
  const lead = rest.startsWith(".") || rest.startsWith("[") ? 1 : 0;
  const tail = rest.startsWith("[") ? "]" : "";
  const text = rest.slice(lead);
  const own = isRecord(at) ? Object.keys(at) : [];
  const known = own
    .filter(
      (key) =>
        text.startsWith(key + tail) &&
        /^($|\.|\[)/.test(text.slice(key.length + tail.length)),
    )
    .toSorted((a, b) => b.length - a.length)[0];
  const [word = ""] = /^[^.[\]]*/.exec(text) ?? [];
  const key = known ?? (word === "" ? text : word);
  return { key, length: lead + key.length + lengthOfTail(text, key, tail) };
}

function lengthOfTail(text: string, key: string, tail: string): number {
  return tail !== "" && text.slice(key.length).startsWith(tail) ? 1 : 0;
}

function isRecord(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
