import type { Report } from "@kubewright/generator";
import {
  importProblems,
  readResources,
  type Resource,
  type ServerOptions,
} from "@kubewright/importer";
import type { ManifestText } from "@kubewright/manifests";

/** Whether an argument names a server, and no file. */
export function isAddress(argument: string): boolean {
  return /^https?:\/\//.test(argument);
}

/** The OpenAPI v3 documents that servers serve at some addresses; what cannot be had is reported. */
export async function servedTexts(
  addresses: readonly string[],
  options: ServerOptions,
  report: Report,
): Promise<readonly ManifestText[]> {
  const all = addresses.map(async (address) => {
    try {
      return await documentsAt(address, options);
    } catch (error) {
      report(importProblems.notServed(address, reasonOf(error)));
      return [];
    }
  });
  return (await Promise.all(all)).flat();
}

/** What the servers of such addresses tell of their resources, which documents do not hold: scope, verbs, short names. */
export async function servedResources(
  addresses: readonly string[],
  options: ServerOptions,
): Promise<readonly Resource[] | undefined> {
  const servers = addresses.flatMap(
    (address) => /^(.*)\/openapi\/v3\/?$/.exec(address)?.[1] ?? [],
  );
  const found = await Promise.all(
    servers.map((server) => readResources(server, options)),
  );
  const resources = found.flatMap((each) => each ?? []);
  return resources.length > 0 ? resources : undefined;
}

/** `/openapi/v3` lists the documents; any other address is that of one. */
async function documentsAt(
  address: string,
  options: ServerOptions,
): Promise<readonly ManifestText[]> {
  const text = await textAt(address, options);
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
      return { file, text: await textAt(file, options) };
    }),
  );
}

async function textAt(
  address: string,
  { token }: ServerOptions,
): Promise<string> {
  const authorization = token && { authorization: `Bearer ${token}` };
  const response = await fetch(address, {
    headers: { accept: "application/json", ...authorization },
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
