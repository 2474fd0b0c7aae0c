import type { Report } from "@kubewright/generator";
import { importProblems } from "@kubewright/importer";
import type { ManifestText } from "@kubewright/manifests";

/** Whether an argument names a server, and no file. */
export function isAddress(argument: string): boolean {
  return /^https?:\/\//.test(argument);
}

/** The OpenAPI v3 documents that servers serve at some addresses; what cannot be had is reported. */
export async function servedTexts(
  addresses: readonly string[],
  report: Report,
): Promise<readonly ManifestText[]> {
  const all = addresses.map(async (address) => {
    try {
      return await documentsAt(address);
    } catch (error) {
      report(importProblems.notServed(address, reasonOf(error)));
      return [];
    }
  });
  return (await Promise.all(all)).flat();
}

/** `/openapi/v3` lists the documents; any other address is that of one. */
async function documentsAt(address: string): Promise<readonly ManifestText[]> {
  const text = await textAt(address);
  const { paths } = JSON.parse(text) as {
    readonly paths?: Readonly<Record<string, { serverRelativeURL?: string }>>;
  };
  const links = Object.values(paths ?? {}).flatMap(
    ({ serverRelativeURL: link }) => (link === undefined ? [] : [link]),
  );
  if (links.length === 0) return [{ file: address, text }];
  return Promise.all(
    links.map(async (link) => {
      const file = new URL(link, address).href;
      return { file, text: await textAt(file) };
    }),
  );
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address, {
    headers: { accept: "application/json" },
  });
  if (response.ok) return response.text();
  throw new Error(`it answers ${response.status}`);
}

/** A failed fetch says why in its cause; what is no JSON is a `SyntaxError`. */
function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return "it answers no JSON";
  const { cause = error } = error as { readonly cause?: unknown };
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.charAt(0).toLowerCase() + text.slice(1);
}
