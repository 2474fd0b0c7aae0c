/** Selects devices by a CEL expression. */
export class CELDeviceSelector {
  /** The expression, which gives true or false. */
  expression!: string;
}

/** Selects devices; exactly one way is used. */
export class DeviceSelector {
  /** By a CEL expression. */
  cel?: CELDeviceSelector;
}
