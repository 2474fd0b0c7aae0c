import type { Span } from "../model/span.ts";

export type Severity = "error" | "warning";

/** What an entry of a problem table says of one input. */
export interface ProblemText {
  readonly severity: Severity;
  /** A full sentence on what is wrong with this input; names in single quotes. */
  readonly message: string;
  /** The next move, as a sentence. */
  readonly help: string;
  /** Present where it speaks of a change that the run makes: a later run without one does not say it again. */
  readonly once?: true;
}

/** A problem that was found, before it has a place. */
export interface Problem extends ProblemText {
  /** `<package>/<entry in kebab case>`: `crd-gen/float-not-allowed`. */
  readonly id: string;
}

/** A problem with its place. */
export interface Diagnostic extends Problem {
  /** Absent for a problem with the run itself, such as an unknown option. */
  readonly span?: Span;
}

/** Takes note of a problem; the caller goes on. */
export type Report = (problem: Problem, span?: Span) => void;

type ProblemTable = Readonly<Record<string, (...args: never[]) => ProblemText>>;

/** The table's entries, each with its id. */
export type Problems<T extends ProblemTable> = {
  readonly [K in keyof T]: (...args: Parameters<T[K]>) => Problem;
};

/** Defines a package's table of problems; the id of an entry is the package's name and the entry's in kebab case. */
export function defineProblems<const T extends ProblemTable>(
  owner: string,
  table: T,
): Problems<T> {
  const withIds = Object.entries(table).map(([name, text]) => {
    const id = `${owner}/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const entry = text as (...args: unknown[]) => ProblemText;
    return [name, (...args: unknown[]): Problem => ({ id, ...entry(...args) })];
  });
  return Object.fromEntries(withIds) as Problems<T>;
}
