import { Default } from "@kubewright/markers";

/** Environment variables from all entries of a config map. */
export class ConfigMapEnvSource {
  /** The name of the object that is meant. */
  @Default("")
  name?: string;

  /** Whether it may be missing. */
  optional?: boolean;
}

/** A source whose every entry becomes an environment variable. */
export class EnvFromSource {
  /** A config map. */
  configMapRef?: ConfigMapEnvSource;

  /** What stands before the key in each variable's name. */
  prefix?: string;

  /** A secret. */
  secretRef?: SecretEnvSource;
}

/** Environment variables from all entries of a secret. */
export class SecretEnvSource {
  /** The name of the object that is meant. */
  @Default("")
  name?: string;

  /** Whether it may be missing. */
  optional?: boolean;
}
