const encoded = /^=\?([^?]+)\?([bBqQ])\?([^?]*)\?=$/s;
const base64 =
  /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const quotedPrintable = /^(?:[ -<>-~\t\r\n]|=[0-9a-fA-F]{2})*$/;
const known = /^(?:utf-8|iso-8859-1|us-ascii)$/i;

/** Whether a word of a name is encoded (RFC 2047) in characters of which Go knows no more than their name, so that it refuses the name. */
export function hasUnknownCharset(word: string): boolean {
  const [, charset = "", encoding = "", text = ""] = encoded.exec(word) ?? [];
  if (charset === "" || known.test(charset)) return false;
  return /b/i.test(encoding)
    ? base64.test(text.replace(/[\r\n]/g, ""))
    : quotedPrintable.test(text);
}
