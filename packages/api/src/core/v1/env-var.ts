import { Default, MapType } from "@kubewright/markers";
import type { ObjectFieldSelector } from "./object-field-selector.ts";
import type { ResourceFieldSelector } from "./resource-field-selector.ts";

/** One entry of a config map. */
@MapType("atomic")
export class ConfigMapKeySelector {
  /** The key of the entry. */
  key!: string;

  /** The name of the object that is meant. */
  @Default("")
  name?: string;

  /** Whether it may be missing. */
  optional?: boolean;
}

/** An environment variable. */
export class EnvVar {
  /** The variable's name. */
  name!: string;

  /** The value, in which `$(NAME)` stands for variables defined before. */
  value?: string;

  /** Where the value comes from, if it is not written here. */
  valueFrom?: EnvVarSource;
}

/** Where the value of an environment variable comes from. */
export class EnvVarSource {
  /** An entry of a config map. */
  configMapKeyRef?: ConfigMapKeySelector;

  /** A field of the pod. */
  fieldRef?: ObjectFieldSelector;

  /** An entry of a file on a volume. */
  fileKeyRef?: FileKeySelector;

  /** A resource of a container. */
  resourceFieldRef?: ResourceFieldSelector;

  /** An entry of a secret. */
  secretKeyRef?: SecretKeySelector;
}

/** An entry of a file with environment variables. */
@MapType("atomic")
export class FileKeySelector {
  /** The volume that holds the file. */
  volumeName!: string;

  /** The file, relative to the volume's root. */
  path!: string;

  /** The key of the entry. */
  key!: string;

  /** Whether it may be missing. */
  @Default(false)
  optional?: boolean;
}

/** One entry of a secret. */
@MapType("atomic")
export class SecretKeySelector {
  /** The key of the entry. */
  key!: string;

  /** The name of the object that is meant. */
  @Default("")
  name?: string;

  /** Whether it may be missing. */
  optional?: boolean;
}
