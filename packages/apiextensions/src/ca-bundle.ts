import { Buffer } from "node:buffer";
import { X509Certificate } from "node:crypto";

const block =
  /-----BEGIN CERTIFICATE-----[ \t]*\r?\n([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/** Whether base64 text holds PEM with at least one certificate that can be read. */
export function isCaBundle(bundle: string): boolean {
  const pem = Buffer.from(bundle, "base64").toString("latin1");
  return [...pem.matchAll(block)].some(([, body = ""]) =>
    isCertificate(Buffer.from(body, "base64")),
  );
}

function isCertificate(der: Buffer): boolean {
  try {
    return new X509Certificate(der).raw.length === der.length;
  } catch {
    return false;
  }
}
