/** What ends a run and is mended by no edit of the sources; its message is a sentence for users. */
export class RunFault extends Error {}

/** A source file was edited while the run was reading it. */
export class ChangedWhileRead extends RunFault {
  constructor(readonly path: string) {
    super(`'${path}' changed while it was read; run again.`);
  }
}

const refusals = {
  write: ["written", "; nothing was changed"],
  place: ["written", ""],
  remove: ["removed", ""],
} as const;

/** The system refuses a step of what a run was to do with an output. */
export class OutputRefused extends RunFault {
  constructor(path: string, step: keyof typeof refusals, cause: unknown) {
    const [done, rest] = refusals[step];
    super(`'${path}' cannot be ${done}: ${reasonOf(cause)}${rest}.`, { cause });
  }
}

/** As the system says it: of `ENOSPC: no space left on device, write` the middle. */
function reasonOf(error: unknown): string {
  const { message } = error as Error;
  return /^[A-Z]+: ([^,]+), /.exec(message)?.[1] ?? message;
}
