import type { OutputFile } from "../generator.ts";
import { contentHash } from "../output/crypto.ts";
import type { FileText } from "../output/plan.ts";

/** A file that a generator made, or would make again. */
export interface GeneratedFile {
  readonly path: string;
  readonly generator: string;
  readonly hash: string;
  /** Absent where the file on disk has this hash already. */
  readonly text?: FileText;
  /** How texts begin that it may replace, though no head says that they were generated. */
  readonly replaces?: readonly string[];
}

/** How files are collected from a generator. */
export interface Collecting {
  readonly generator: string;
  /** What they are made of, for the message of a generator that throws. */
  readonly of: string;
  textOf(file: OutputFile): string;
  /** The hash of a file that the run gave the generator, since it stands as it was made. */
  hashOfStanding?(file: OutputFile): string | undefined;
}

/** The files of one call of a generator; a throw is its bug, and says whose. */
export function collect(
  { generator, of, textOf, hashOfStanding }: Collecting,
  call: () => Iterable<OutputFile>,
): GeneratedFile[] {
  try {
    return Array.from(call(), (file) => {
      const { path, replaces } = file;
      const standing = hashOfStanding?.(file);
      if (standing !== undefined) return { path, generator, hash: standing };
      // Encoded once, for the hash and the file.
      const text = Buffer.from(textOf(file));
      const hash = contentHash(text);
      return { path, generator, text, hash, ...(replaces && { replaces }) };
    });
  } catch (error) {
    throw new Error(
      `${generator} failed on ${of}, which is a bug of it: ${String(error)}`,
      { cause: error },
    );
  }
}

/** A file as it is kept from run to run. */
export function withoutText({
  text: _text,
  ...file
}: GeneratedFile): GeneratedFile {
  return file;
}
