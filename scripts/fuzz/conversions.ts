import type { JsonObject, JsonValue } from "@kubewright/apiextensions";
import type { Random } from "../bench/random.ts";

const urls = [
  "https://h/p",
  "http://h",
  "https://u@h",
  "https://u:p@h",
  "https://h?q=1",
  "https://h?",
  "https://h#f",
  "https://h#",
  "https://",
  "::",
  "https://[::1]:x",
  "https://[::1]:8443/a",
  "h",
  "",
  "HTTPS://H",
  "https://h:99999",
  "https://h/%zz",
  "https://ü/",
  "https:h",
  "*",
  "https://h/a b",
  "https://a b/",
];

const urlPaths = [
  "/a/b",
  "a",
  "//",
  "/a//b",
  "/A",
  "/a/",
  "",
  "/",
  "a/",
  "/a.b",
  "/-",
  "///",
  "/a/b/?x",
];

/** A certificate of no one, in PEM and base64. */
const certificate = [
  "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJiakNDQVJXZ0F3SUJBZ0lVRldrRU9qMExST25DS1Vuc01W",
  "ak9iZ3N1dlpZd0NnWUlLb1pJemowRUF3SXcKRERFS01BZ0dBMVVFQXd3QllUQWdGdzB5TmpFeE1qVXlNakl4TURk",
  "YUdBOHlNVEkyTVRFd01USXlNakV3TjFvdwpEREVLTUFnR0ExVUVBd3dCWVRCWk1CTUdCeXFHU000OUFnRUdDQ3FH",
  "U000OUF3RUhBMElBQkE5cE5reG9IU1p1ClY0bnhLWWlTVjFTcWtXaVE4ekVxNVErV1VTeklHbWN5UjBkWVR2Tkgr",
  "UTZRMWJnaVR6MFhjcVR3M2RSZzMrTUYKbEtRRkpveHBWZzJqVXpCUk1CMEdBMVVkRGdRV0JCU0pSQUkzQVFGZTVp",
  "Ni8vbEs5MDhlMC9FbXpHVEFmQmdOVgpIU01FR0RBV2dCU0pSQUkzQVFGZTVpNi8vbEs5MDhlMC9FbXpHVEFQQmdO",
  "VkhSTUJBZjhFQlRBREFRSC9NQW9HCkNDcUdTTTQ5QkFNQ0EwY0FNRVFDSUY1cGx6dFV0VU9EUjB6cjdaOVhMN1FP",
  "c3FWalB5NUVnUXB6TWNEMHRqalQKQWlBcG9rVlFQcVYvYUMxMDBNVFV1akRQQzlteDVjOVY1V2dNemc1dCs1S1Rx",
  "dz09Ci0tLS0tRU5EIENFUlRJRklDQVRFLS0tLS0K",
].join("");

/** base64 of nothing, of no PEM, of PEM that holds no certificate, and of one. */
const bundles = [
  "",
  "eA==",
  "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCmVBPT0KLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo=",
  certificate,
];

/** How a definition converts between its versions, mostly by a webhook. */
export function conversionOf(random: Random): JsonObject {
  return {
    strategy: random.pick(["Webhook", "Webhook", "Webhook", "None", "", "X"]),
    ...(random.chance(0.9) && {
      webhook: {
        ...(random.chance(0.9) && { clientConfig: clientConfig(random) }),
        conversionReviewVersions: random.pick<JsonValue>([
          ["v1"],
          ["v1", "v1beta1"],
          ["v2"],
          [],
          ["v1", "v1"],
          ["V1", "v1beta1"],
          ["", "v1"],
          null,
        ]),
      },
    }),
  };
}

function clientConfig(random: Random): JsonObject {
  const service: JsonObject = {
    name: random.pick(["n", "n", "n", ""]),
    namespace: random.pick(["ns", "ns", "ns", ""]),
    ...(random.chance(0.7) && { path: random.pick(urlPaths) }),
    ...(random.chance(0.7) && { port: random.pick([1, 0, 65536, 443, -1]) }),
  };
  return {
    ...random.pick<JsonObject>([
      { url: random.pick(urls) },
      { url: random.pick(urls) },
      { service },
      { service },
      { url: "https://h", service },
      {},
    ]),
    ...(random.chance(0.3) && { caBundle: random.pick(bundles) }),
  };
}
