import type { ClientConfig, Conversion, ServiceReference } from "./crd.ts";
import {
  at,
  child,
  forbidden,
  invalid,
  notSupported,
  required,
  type FieldError,
} from "./field-error.ts";
import { label1035Problems, subdomainProblems } from "./names.ts";
import { isCaBundle } from "./ca-bundle.ts";
import { parseUrl } from "./url.ts";

/** What an update may keep although a new definition could not have it. */
export interface ConversionTolerance {
  readonly unknownReviewVersions: boolean;
  readonly invalidCaBundle: boolean;
}

const reviewVersions = ["v1", "v1beta1"];

/** What is wrong with how a definition converts between its versions. */
export function validateConversion(
  { strategy, webhook }: Conversion,
  path: string,
  tolerance: ConversionTolerance,
): FieldError[] {
  const errors: FieldError[] = [];
  if (strategy === undefined) errors.push(required(child(path, "strategy")));
  else if (strategy !== "None" && strategy !== "Webhook")
    errors.push(
      notSupported(child(path, "strategy"), strategy, ["None", "Webhook"]),
    );
  const config = webhook?.clientConfig;
  const versions = webhook?.conversionReviewVersions ?? [];
  const configPath = child(path, "webhookClientConfig");
  const versionsPath = child(path, "conversionReviewVersions");
  if (strategy === "Webhook")
    return [
      ...errors,
      ...(config === undefined
        ? [required(configPath, "required when strategy is set to Webhook")]
        : configErrors(config, configPath, tolerance.invalidCaBundle)),
      ...versionErrors(versions, versionsPath, tolerance.unknownReviewVersions),
    ];
  const unwanted = "should not be set when strategy is not set to Webhook";
  if (config !== undefined) errors.push(forbidden(configPath, unwanted));
  if (versions.length > 0) errors.push(forbidden(versionsPath, unwanted));
  return errors;
}

/** Whether a server of the previous release could talk to the webhook. */
export function hasKnownReviewVersion(versions: readonly string[]): boolean {
  return versions.some((version) => reviewVersions.includes(version));
}

function versionErrors(
  versions: readonly string[],
  path: string,
  tolerateUnknown: boolean,
): FieldError[] {
  if (versions.length === 0) return [required(path)];
  const errors = versions.flatMap((version, i) => {
    if (versions.indexOf(version) < i)
      return [invalid(at(path, i), version, "duplicate version")];
    return label1035Problems(version).map((problem) =>
      invalid(at(path, i), version, problem),
    );
  });
  if (!tolerateUnknown && !hasKnownReviewVersion(versions))
    errors.push(
      invalid(
        path,
        [...versions],
        `must include at least one of ${reviewVersions.join(", ")}`,
      ),
    );
  return errors;
}

function configErrors(
  { url, service, caBundle = "" }: ClientConfig,
  path: string,
  tolerateBundle: boolean,
): FieldError[] {
  const errors: FieldError[] = [];
  if ((url === undefined) === (service === undefined))
    errors.push(required(path, "exactly one of url or service is required"));
  else if (url !== undefined)
    errors.push(...urlErrors(url, child(path, "url")));
  else if (service !== undefined)
    errors.push(...serviceErrors(service, child(path, "service")));
  if (!tolerateBundle && caBundle !== "" && !isCaBundle(caBundle))
    errors.push(
      invalid(
        child(path, "caBundle"),
        caBundle,
        "unable to load root certificates: unable to parse bytes as PEM block",
      ),
    );
  return errors;
}

const form = "; desired format: https://host[/path]";

function urlErrors(text: string, path: string): FieldError[] {
  const url = parseUrl(text);
  if (url === undefined)
    return [required(path, `url must be a valid URL: parse error${form}`)];
  const errors: FieldError[] = [];
  if (url.scheme !== "https")
    errors.push(
      invalid(
        path,
        url.scheme,
        `'https' is the only allowed URL scheme${form}`,
      ),
    );
  if (url.host === "")
    errors.push(invalid(path, "", `host must be specified${form}`));
  const unwanted: readonly [string | undefined, string][] = [
    [url.user, "user information is not permitted in the URL"],
    [url.fragment || undefined, "fragments are not permitted in the URL"],
    [url.query || undefined, "query parameters are not permitted in the URL"],
  ];
  for (const [value, detail] of unwanted)
    if (value !== undefined) errors.push(invalid(path, value, detail));
  return errors;
}

/** Name and namespace are taken for each other here, as the server does when it names the missing one. */
function serviceErrors(service: ServiceReference, path: string): FieldError[] {
  const { port = 0, path: urlPath = "" } = service;
  const errors: FieldError[] = [];
  if (service.namespace === undefined)
    errors.push(required(child(path, "name")));
  if (service.name === undefined)
    errors.push(required(child(path, "namespace")));
  if (port < 1 || port > 65535)
    errors.push(
      invalid(
        child(path, "port"),
        port,
        "port is not valid: must be between 1 and 65535, inclusive",
      ),
    );
  return [...errors, ...urlPathErrors(urlPath, child(path, "path"))];
}

function urlPathErrors(urlPath: string, path: string): FieldError[] {
  if (urlPath === "" || urlPath === "/") return [];
  if (urlPath === "//")
    return [invalid(path, urlPath, "segment[0] may not be empty")];
  const errors: FieldError[] = [];
  if (!urlPath.startsWith("/"))
    errors.push(invalid(path, urlPath, "must start with a '/'"));
  const segments = urlPath.slice(1).replace(/\/$/, "").split("/");
  for (const [i, segment] of segments.entries())
    if (segment === "")
      errors.push(invalid(path, urlPath, `segment[${i}] may not be empty`));
    else
      for (const problem of subdomainProblems(segment))
        errors.push(invalid(path, urlPath, `segment[${i}]: ${problem}`));
  return errors;
}
