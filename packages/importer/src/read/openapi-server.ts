import type { Json, Report } from "@kubewright/generator";

import { importProblems } from "../problems.ts";
import { nodeOf } from "../schema-node.ts";
import { resourcesIn, type Resource } from "./openapi-resources.ts";

/** How an API server is asked. */
export interface ServerOptions {
  /** The bearer token of every request. */
  readonly token?: string;
}

/** What an API server serves: the schemas of its group versions, and its resources. */
export interface ServedApi {
  readonly documents: readonly Json[];
  /** Absent where the server does not tell of all its resources at once. */
  readonly resources?: readonly Resource[];
}

/** How many documents are asked for at a time. */
const mostRequests = 8;

/** Reads what a running API server serves, from an address such as that of `kubectl proxy`; what goes wrong is reported. */
export async function readServer(
  address: string,
  options: ServerOptions,
  report: Report,
): Promise<ServedApi | undefined> {
  try {
    const server = new Server(address, options);
    const paths = documentPaths(await server.get("openapi/v3"));
    const documents = await eachOf(paths, (path) => server.get(path));
    const resources = await readResources(address, options);
    return { documents, ...(resources && { resources }) };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    report(importProblems.notServed(error.url, error.message));
    return undefined;
  }
}

/** What a running API server tells of its resources; nothing where it does not tell of all at once. */
export async function readResources(
  address: string,
  options: ServerOptions,
): Promise<readonly Resource[] | undefined> {
  const server = new Server(address, options);
  try {
    const answers = await Promise.all(
      ["api", "apis"].map((path) => server.get(path, aggregated)),
    );
    const resources = resourcesIn(answers);
    return resources.length > 0 ? resources : undefined;
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
}

/** Asks for all resources of all groups in one answer. */
const aggregated =
  "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";

/** The paths of the documents of group versions; the others tell of versions and groups. */
function documentPaths(index: Json): readonly string[] {
  const paths = Object.entries(nodeOf(nodeOf(index)?.paths) ?? {});
  return paths
    .filter(([path]) => /^(api|apis\/[^/]+)\/v[^/]+$/.test(path))
    .map(([path, entry]) => {
      const url = nodeOf(entry)?.serverRelativeURL;
      return typeof url === "string" ? url : `openapi/v3/${path}`;
    });
}

async function eachOf<T>(
  paths: readonly string[],
  get: (path: string) => Promise<T>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let i = 0; i < paths.length; i += mostRequests)
    found.push(
      ...(await Promise.all(paths.slice(i, i + mostRequests).map(get))),
    );
  return found;
}

/** What is wrong with an answer, or that there is none. */
class NoAnswer extends Error {
  readonly url: string;

  constructor(url: string, what: string) {
    super(what);
    this.url = url;
  }
}

/** An API server by its address. */
class Server {
  private readonly base: URL;
  private readonly token: string | undefined;

  constructor(address: string, { token }: ServerOptions) {
    this.base = new URL(address.endsWith("/") ? address : `${address}/`);
    this.token = token;
  }

  async get(path: string, accept = "application/json"): Promise<Json> {
    const url = new URL(path.replace(/^\//, ""), this.base).href;
    const authorization = this.token && {
      authorization: `Bearer ${this.token}`,
    };
    let answer: Response;
    try {
      answer = await fetch(url, { headers: { accept, ...authorization } });
    } catch (error) {
      throw new NoAnswer(url, reasonOf(error));
    }
    if (!answer.ok) throw new NoAnswer(url, `it answers ${answer.status}`);
    try {
      return (await answer.json()) as Json;
    } catch {
      throw new NoAnswer(url, "it answers no JSON");
    }
  }
}

/** Why a request failed; what `fetch` throws tells it one level down. */
function reasonOf(error: unknown): string {
  const { cause } = error as { readonly cause?: { readonly code?: string } };
  return (
    cause?.code ?? (error instanceof Error ? error.message : String(error))
  );
}
