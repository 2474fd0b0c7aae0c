import { recorder } from "./record.ts";
import type { AnyMarker, Exactly } from "./decorator.ts";

/** The options of `ExternalDocs`. */
export interface ExternalDocsOptions {
  /** Where the documentation is. */
  readonly url: string;
  /** What is found there. */
  readonly description?: string;
}

/** A title for the value in documentation. */
export function Title(title: string): AnyMarker {
  return recorder("Title", [title]);
}

/** A title for the value in documentation. */
export type Title<T, _Text extends string> = T;

/** Points to documentation elsewhere. */
export function ExternalDocs(docs: ExternalDocsOptions): AnyMarker {
  return recorder("ExternalDocs", [docs]);
}

/** Points to documentation elsewhere. */
export type ExternalDocs<
  T,
  _Options extends Exactly<_Options, ExternalDocsOptions>,
> = T;
