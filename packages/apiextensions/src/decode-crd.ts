import {
  int32,
  list,
  name,
  struct,
  text,
  truth,
  json,
  type Decoder,
} from "./decode.ts";
import { decodeSchema } from "./decode-schema.ts";
import { decodeObjectMeta } from "./object-meta.ts";
import { hoist } from "./hoist.ts";
import {
  getOwn,
  isInt64,
  isNumber,
  isObject,
  type JsonValue,
} from "./json-value.ts";
import type {
  ClientConfig,
  Column,
  Condition,
  Conversion,
  Definition,
  Names,
  Scale,
  SelectableField,
  ServiceReference,
  Spec,
  Status,
  Subresources,
  Version,
} from "./crd.ts";

const names = struct<Names>({
  plural: ["plural", name],
  singular: ["singular", name],
  kind: ["kind", name],
  listKind: ["listKind", name],
  shortNames: ["shortNames", list(text, "")],
  categories: ["categories", list(text, "")],
});

const subresources = struct<Subresources>({
  status: ["status", struct<object>({})],
  scale: [
    "scale",
    struct<Scale>({
      specReplicasPath: ["specReplicasPath", name],
      statusReplicasPath: ["statusReplicasPath", name],
      labelSelectorPath: ["labelSelectorPath", text],
    }),
  ],
});

const column = struct<Column>({
  name: ["name", name],
  type: ["type", name],
  format: ["format", name],
  description: ["description", name],
  priority: ["priority", int32],
  jsonPath: ["jsonPath", name],
});

const version = struct<Version>({
  name: ["name", name],
  served: ["served", truth],
  storage: ["storage", truth],
  deprecated: ["deprecated", truth],
  deprecationWarning: ["deprecationWarning", text],
  schema: [
    "schema",
    struct<NonNullable<Version["schema"]>>({
      openAPIV3Schema: ["openAPIV3Schema", decodeSchema],
    }),
  ],
  subresources: ["subresources", subresources],
  additionalPrinterColumns: ["additionalPrinterColumns", list(column, {})],
  selectableFields: [
    "selectableFields",
    list(struct<SelectableField>({ jsonPath: ["jsonPath", name] }), {}),
  ],
});

const clientConfig = struct<ClientConfig>({
  url: ["url", text],
  service: [
    "service",
    struct<ServiceReference>({
      name: ["name", name],
      namespace: ["namespace", name],
      path: ["path", text],
      port: ["port", int32],
    }),
  ],
  caBundle: ["caBundle", name],
});

const conversion = struct<Conversion>({
  strategy: ["strategy", name],
  webhook: [
    "webhook",
    struct<NonNullable<Conversion["webhook"]>>({
      clientConfig: ["clientConfig", clientConfig],
      conversionReviewVersions: ["conversionReviewVersions", list(text, "")],
    }),
  ],
});

const spec = struct<Spec>({
  group: ["group", name],
  scope: ["scope", name],
  names: ["names", names],
  versions: ["versions", list(version, {})],
  conversion: ["conversion", conversion],
  preserveUnknownFields: ["preserveUnknownFields", truth],
});

const status = struct<Status>({
  acceptedNames: ["acceptedNames", names],
  storedVersions: ["storedVersions", list(text, "")],
  conditions: [
    "conditions",
    list(
      struct<Condition>({ type: ["type", name], status: ["status", name] }),
      {},
    ),
  ],
});

interface Document {
  readonly metadata: JsonValue;
  readonly spec: Spec;
  readonly status: Status;
}

const document: Decoder<Document> = struct<Document>({
  metadata: ["metadata", json],
  spec: ["spec", spec],
  status: ["status", status],
});

/** What reading a CRD gives: the definition, or why it cannot be read. */
export type DecodedDefinition =
  | { readonly definition: Definition; readonly problems?: undefined }
  | { readonly definition?: undefined; readonly problems: readonly string[] };

/** Reads a v1 CRD as the server does: decoded, defaulted, and with what is equal in all versions hoisted. */
export function decodeDefinition(crd: JsonValue): DecodedDefinition {
  const problems: string[] = [];
  const read = document(crd, "", problems);
  const metadata =
    isObject(crd) && Object.hasOwn(crd, "metadata")
      ? (crd["metadata"] as JsonValue)
      : null;
  const meta = decodeObjectMeta(metadata);
  if (meta.error !== undefined) problems.push(meta.error);
  problems.push(...fractions(metadata));
  if (problems.length > 0 || read === undefined) return { problems };
  const defaulted = withDefaults(read.spec);
  return {
    definition: {
      metadata: meta.meta,
      spec: hoist(defaulted),
      status: withStoredVersion(read.status ?? {}, defaulted),
    },
  };
}

/** Integers of the metadata that are spelled as floats: here, unlike in objects, the server reads the text itself. */
function fractions(metadata: JsonValue): string[] {
  return ["generation", "deletionGracePeriodSeconds"].flatMap((key) => {
    const value = isObject(metadata) ? (getOwn(metadata, key) ?? null) : null;
    return isNumber(value) && !isInt64(value)
      ? [
          `json: cannot unmarshal number into field metadata.${key} of type int64`,
        ]
      : [];
  });
}

function withDefaults(given: Spec | undefined): Spec {
  const names = { ...given?.names };
  const kind = names.kind ?? "";
  if (kind !== "") {
    names.singular ??= kind.toLowerCase();
    names.listKind ??= `${kind}List`;
  }
  return {
    ...given,
    names,
    versions: given?.versions ?? [],
    conversion: withPort(given?.conversion ?? { strategy: "None" }),
  };
}

/** A status without stored versions has the storage version. */
function withStoredVersion(status: Status, { versions }: Spec): Status {
  if (status.storedVersions?.length) return status;
  const storage = versions.find((version) => version.storage);
  return storage === undefined
    ? status
    : { ...status, storedVersions: [storage.name ?? ""] };
}

/** The port of a webhook's service defaults to 443. */
function withPort(conversion: Conversion): Conversion {
  const service = conversion.webhook?.clientConfig?.service;
  if (service === undefined || service.port !== undefined) return conversion;
  return {
    ...conversion,
    webhook: {
      ...conversion.webhook,
      clientConfig: {
        ...conversion.webhook?.clientConfig,
        service: { ...service, port: 443 },
      },
    },
  };
}
