import { isIpv4, isIpv6 } from "./ip.ts";

/** The parts of a URL that the server looks at. */
export interface Url {
  readonly scheme: string;
  readonly host: string;
  readonly user: string | undefined;
  readonly query: string;
  readonly fragment: string;
}

/** Whether Go's url.ParseRequestURI takes the text. */
export function isRequestUri(text: string): boolean {
  return parse(text, "request") !== undefined;
}

/** The parts of a URL as Go's url.Parse reads it; undefined when it does not. */
export function parseUrl(text: string): Url | undefined {
  const hash = text.indexOf("#");
  const main = hash < 0 ? text : text.slice(0, hash);
  const fragment = hash < 0 ? "" : text.slice(hash + 1);
  const url = parse(main, "any");
  return url === undefined || !isEscaped(fragment)
    ? undefined
    : { ...url, fragment: unescaped(fragment) };
}

function parse(text: string, kind: "request" | "any"): Url | undefined {
  if (hasControl(text)) return undefined;
  const url: Url = {
    scheme: "",
    host: "",
    user: undefined,
    query: "",
    fragment: "",
  };
  if (text === "") return kind === "request" ? undefined : url;
  if (text === "*") return url;
  if (text.startsWith(":")) return undefined;
  const found = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(text);
  const scheme = (found?.[1] ?? "").toLowerCase();
  const afterScheme = text.slice(found?.[0].length ?? 0);
  const mark = afterScheme.indexOf("?");
  const rest = mark < 0 ? afterScheme : afterScheme.slice(0, mark);
  const query = mark < 0 ? "" : afterScheme.slice(mark + 1);
  if (!rest.startsWith("/")) {
    if (scheme !== "") return { ...url, scheme, query };
    const colon = (rest.split("/")[0] ?? "").includes(":");
    if (kind === "request" || colon || !isEscaped(rest)) return undefined;
    return { ...url, query };
  }
  const hasHost =
    rest.startsWith("//") &&
    (scheme !== "" || (kind === "any" && !rest.startsWith("///")));
  if (!hasHost) return isEscaped(rest) ? { ...url, scheme, query } : undefined;
  const slash = rest.indexOf("/", 2);
  const authority = rest.slice(2, slash < 0 ? undefined : slash);
  if (slash >= 0 && !isEscaped(rest.slice(slash))) return undefined;
  return withAuthority({ ...url, scheme, query }, authority);
}

function hasControl(text: string): boolean {
  return [...text].some((character) => character < " " || character === "\x7f");
}

function isEscaped(text: string): boolean {
  return !/%(?![0-9a-fA-F]{2})/.test(text);
}

function unescaped(text: string): string {
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (codes) => {
    const bytes = codes.slice(1).split("%");
    return utf8.decode(Uint8Array.from(bytes, (byte) => parseInt(byte, 16)));
  });
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** A user and a password as Go writes them again. */
function userText(text: string): string {
  const [user = "", ...password] = text.split(":");
  const parts = password.length === 0 ? [user] : [user, password.join(":")];
  return parts.map((part) => escaped(unescaped(part))).join(":");
}

function escaped(text: string): string {
  return encodeURIComponent(text)
    .replace(/%(?:24|26|2B|2C|3B|3D)/g, decodeURIComponent)
    .replace(
      /[!'()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    );
}

function withAuthority(url: Url, authority: string): Url | undefined {
  const sign = authority.lastIndexOf("@");
  const user = sign < 0 ? undefined : authority.slice(0, sign);
  const host = authority.slice(sign + 1);
  if (user !== undefined)
    if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) || !isEscaped(user))
      return undefined;
  if (!isHost(host, url.scheme)) return undefined;
  return { ...url, user: user && userText(user), host };
}

const port = /^(?::\d*)?$/;
const hostCharacters = /^[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"\u0080-\uffff]*$/;

function isHost(host: string, scheme: string): boolean {
  const bracket = host.lastIndexOf("[");
  if (bracket > 0) return false;
  if (bracket === 0) {
    const close = host.lastIndexOf("]");
    if (close < 0 || !port.test(host.slice(close + 1))) return false;
    const [address = "", zone] = host.slice(1, close).split("%25", 2);
    return (
      isIpv6(address, "strict") &&
      !isIpv4(address, "strict") &&
      (zone === undefined || (zone !== "" && isEscaped(zone)))
    );
  }
  const first = host.indexOf(":");
  if (first >= 0) {
    const strict = scheme === "http" || scheme === "https";
    const colon = strict ? first : host.lastIndexOf(":");
    if (!port.test(host.slice(colon))) return false;
  }
  const unescaped = host.replace(/%(?:25|[89a-fA-F][0-9a-fA-F])/g, "");
  return hostCharacters.test(unescaped);
}
