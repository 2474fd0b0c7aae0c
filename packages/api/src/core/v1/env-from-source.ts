import { LocalObjectReference } from "./local-object-reference.ts";

/** Environment variables from all entries of a config map. */
export class ConfigMapEnvSource extends LocalObjectReference {
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
export class SecretEnvSource extends LocalObjectReference {
  /** Whether it may be missing. */
  optional?: boolean;
}
