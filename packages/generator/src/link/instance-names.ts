import { createHash } from "node:crypto";

import type { Type } from "../model/type.ts";
import type { Link } from "./scope.ts";

/** A text that is equal for equal types, wherever they are written. */
export function typeKey(type: Type): string {
  return type.kind === "ref" && !type.nullable && !type.markers
    ? type.to
    : JSON.stringify(type, withoutPlaces);
}

const placeKeys = new Set(["argSpans", "doc", "span", "written"]);

function withoutPlaces(key: string, value: unknown): unknown {
  return placeKeys.has(key) ? undefined : value;
}

/** The name of a generic with its arguments: `PageOfCronTab`. */
export function instanceName(
  link: Link,
  generic: string,
  args: readonly Type[],
): string {
  return `${generic}Of${args.map((arg) => nameOf(link, arg)).join("And")}`;
}

function nameOf(link: Link, type: Type): string {
  switch (type.kind) {
    case "scalar":
      return capitalised(type.scalar);
    case "ref":
      return capitalised(
        link.declarations.get(type.to)?.name ??
          link.homes.get(type.to)?.name ??
          "Type",
      );
    case "list":
      return `${nameOf(link, type.item)}List`;
    case "map":
      return `${nameOf(link, type.value)}Map`;
    case "unknown":
      return "Unknown";
    case "literals":
    case "object":
    case "union":
      return `Type${createHash("sha256").update(typeKey(type)).digest("hex").slice(0, 6)}`;
  }
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
