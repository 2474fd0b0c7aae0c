import { DeepCopy } from "@kubewright/markers";
import { deepCopySite } from "./zz_generated.deepcopy.ts";
import type { Site } from "./site.ts";

export class Page<T> {
  items!: T[];
  next?: string;
}

export class Holder {
  page?: Page<Site>;
  opaque?: Opaque | null;
  custom?: Custom;
  customs?: Custom[];
  plain?: readonly string[];
  "x-site"?: Site;
}

/** Copied as JSON, without a function of its own. */
@DeepCopy(false)
export class Opaque {
  data?: Record<string, string>;
}

export class Custom {
  site?: Site;
  copies?: number;
}

/** Counts its copies. */
export function deepCopyCustom(source: Custom): Custom {
  return {
    ...(source.site && { site: deepCopySite(source.site) }),
    copies: (source.copies ?? 0) + 1,
  };
}
