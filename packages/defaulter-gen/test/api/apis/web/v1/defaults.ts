import type { Port } from "./site.ts";

/** Ports without a name get one from their weight, after the fields' own defaults of the parent, before those below. */
export function setDefaultsPort(port: Port): void {
  port.name ??= `port-${port.weight ?? "unset"}`;
}
