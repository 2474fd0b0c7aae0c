import { ListType } from "@kubewright/markers";

/** How a pod resolves names, added to what its policy says. */
export class PodDNSConfig {
  /** Addresses of name servers. */
  @ListType("atomic")
  nameservers?: string[];

  /** Options of the resolver. */
  @ListType("atomic")
  options?: PodDNSConfigOption[];

  /** Domains that names are looked up in. */
  @ListType("atomic")
  searches?: string[];
}

/** An option of the resolver. */
export class PodDNSConfigOption {
  /** The option's name. */
  name?: string;

  /** The option's value. */
  value?: string;
}
