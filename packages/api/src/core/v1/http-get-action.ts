import type { IntOrString } from "@kubewright/apimachinery/meta/v1";
import { ListType, type OpenEnum } from "@kubewright/markers";

/** A request by HTTP; a status from 200 to 399 is success. */
export class HTTPGetAction {
  /** The port, by number or by name. */
  port!: IntOrString;

  /** The host, by default the pod's address. */
  host?: string;

  /** Headers of the request. */
  @ListType("atomic")
  httpHeaders?: HTTPHeader[];

  /** The path. */
  path?: string;

  /** Whether TLS is used. */
  scheme?: URIScheme;
}

/** A header of a request. */
export class HTTPHeader {
  /** The header's name. */
  name!: string;

  /** The header's value. */
  value!: string;
}

/** Whether a request uses TLS. */
export type URIScheme = OpenEnum<"HTTP" | "HTTPS">;
