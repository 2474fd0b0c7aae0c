import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { createInterface } from "node:readline";

/** The program that answers for the API server: a line in, a line out, in the same order. */
export class VerdictProcess {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting: ((line: string | undefined) => void)[] = [];
  #hasEnded = false;

  constructor(program: string) {
    this.#child = spawn(program);
    this.#child.stderr.pipe(process.stderr);
    createInterface({ input: this.#child.stdout }).on("line", (line) =>
      this.#waiting.shift()?.(line),
    );
    this.#child.on("close", () => {
      this.#hasEnded = true;
      for (const answer of this.#waiting.splice(0)) answer(undefined);
    });
    this.#child.stdin.on("error", () => {});
  }

  /** The answer to a request; undefined when the program ended without one. */
  ask(request: string): Promise<string | undefined> {
    return new Promise((resolve) => {
      if (this.#hasEnded) return resolve(undefined);
      this.#waiting.push(resolve);
      this.#child.stdin.write(`${request}\n`);
    });
  }

  /** Ends the program once it has answered. */
  close(): void {
    this.#child.stdin.end();
  }
}
