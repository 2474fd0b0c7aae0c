import type { int64 } from "@kubewright/apimachinery/meta/v1";
import { ListType } from "@kubewright/markers";

/** An attribute of a device; exactly one field is set. */
export class DeviceAttribute {
  /** A boolean. */
  bool?: boolean;

  /** Booleans. */
  @ListType("atomic")
  bools?: boolean[];

  /** A number. */
  int?: int64;

  /** Numbers. */
  @ListType("atomic")
  ints?: int64[];

  /** A string. */
  string?: string;

  /** Strings. */
  @ListType("atomic")
  strings?: string[];

  /** A semantic version. */
  version?: string;

  /** Semantic versions. */
  @ListType("atomic")
  versions?: string[];
}
