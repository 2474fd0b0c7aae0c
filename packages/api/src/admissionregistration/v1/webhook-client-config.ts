import type { Bytes, int32 } from "@kubewright/apimachinery/meta/v1";

/** The service that a web service is reached by. */
export class ServiceReference {
  /** The service's namespace. */
  namespace!: string;

  /** The service's name. */
  name!: string;

  /** The path of the requests. */
  path?: string;

  /** The service's port, by default 443. */
  port?: int32;
}

/** How a web service is reached, by a service or by a URL. */
export class WebhookClientConfig {
  /** The certificates that its certificate is checked with, in PEM. */
  caBundle?: Bytes;

  /** The service. */
  service?: ServiceReference;

  /** The URL. */
  url?: string;
}
