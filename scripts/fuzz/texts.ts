import type { Random } from "../bench/random.ts";

/** Names of fields: plain ones, those that JavaScript or a resource treats apart, and those that spoil paths. */
export const keys = [
  "a",
  "b",
  "c",
  "name",
  "__proto__",
  "constructor",
  "x-y",
  "kind",
  "metadata",
  "apiVersion",
  "",
  "1",
  "a.b",
  "a/b",
  "é",
] as const;

/** Texts that a format takes, or nearly takes. */
const ofFormats: Readonly<Record<string, readonly string[]>> = {
  date: ["2024-02-30", "2024-02-29", "0000-01-01", "2023-02-29", "9999-12-31"],
  "date-time": [
    "2024-02-29T10:00:00Z",
    "2024-02-29t10:00:60z",
    "2024-02-29T23:59:59.999999999+14:00",
    "2024-01-01T10:00:00-24:60",
    "2024-01-01 10:00:00Z",
    "2024-01-01T1:00:00Z",
  ],
  duration: [
    "1h",
    "1h30m",
    "5 days",
    "-1s",
    "P1D",
    "1.5h",
    ".5s",
    "1µs",
    "1 w",
  ],
  ipv4: ["10.0.0.1", "010.0.0.1", "::ffff:1.2.3.4", "1.2.3", "256.1.1.1"],
  ipv6: [
    "::1",
    "::",
    "1:2:3:4:5:6:7:8",
    "::1.2.3.4",
    "fe80::1%eth0",
    "1::2::3",
  ],
  cidr: [
    "10.0.0.1/8",
    "::/129",
    "::/0",
    "10.0.0.0/33",
    "10.0.0.0/08",
    "1.2.3/8",
  ],
  mac: [
    "00:11:22:33:44:55",
    "00-11-22-33-44-55",
    "0011.2233.4455",
    "00:11",
    "001122334455",
    "0011223344556677",
  ],
  email: [
    "a@b",
    "A <a@b.c>",
    '"x y"@[1.2.3.4]',
    "a@b, c@d",
    "(c) a@b",
    "a..b@c",
  ],
  uri: [
    "/rel",
    "http://a b",
    "http://[::1]:80/x",
    "http://a:b",
    "https://u@h/%zz",
    "//h/p",
    "mailto:x",
    "http://h?%zz",
    "http://[fe80::1%25en0]/",
    "a:b",
  ],
  byte: ["YWJj", "YWI=", "YWJ", "YW==", "====", "YW=j", "\n"],
  hostname: [
    "example.com",
    "-a",
    "a_b",
    "a.b.",
    "localhost",
    "1.2.3.4",
    "ü.de",
  ],
  uuid: [
    "123e4567-e89b-12d3-a456-426614174000",
    "123e4567e89b12d3a456426614174000",
    "123E4567-E89B-42D3-A456-426614174000",
    "123e4567-e89b-52d3-8456-426614174000",
    "123e4567-e89b-32d3-c456-426614174000",
  ],
  isbn: ["0321751043", "978-0321751041", "032175104X", "0-306-40615-2"],
  creditcard: ["4111111111111111", "4111-1111-1111-1111", "378282246310005"],
  ssn: ["123-45-6789", "123456789", "123 45 6789"],
  hexcolor: ["#fff", "fff", "#ffff", "#FFFFFF"],
  rgbcolor: ["rgb(1,2,3)", "rgb( 1 , 2 , 3 )", "rgb(256,0,0)", "RGB(1,2,3)"],
  bsonobjectid: ["5d41402abc4b2a76b9719d91", "5d41402abc4b2a76b9719d9"],
  "k8s-short-name": ["a-b", "a.b", "A", "a-", "x".repeat(63), "x".repeat(64)],
  "k8s-long-name": ["a.b", "a..b", "x".repeat(253), "x".repeat(254)],
};

/** Formats that the server knows, spelled as it takes them, and some that it does not. */
export const formats = [
  ...Object.keys(ofFormats),
  "datetime",
  "uuid3",
  "uuid4",
  "uuid5",
  "isbn10",
  "isbn13",
  "password",
  "int32",
  "int64",
  "float",
  "double",
  "uint32",
  "foo",
  "da-te",
  "k8sshortname",
] as const;

const plain = [
  "",
  "a",
  "b",
  "abc",
  "aab",
  "\u{1f600}",
  "\u{1f600}\u{1f600}",
  "e\u0301",
  "line\nbreak",
  "é",
  "x".repeat(64),
  "null",
  "0",
  "A",
  "K",
  "\u212a",
  "ſ",
  "1",
  " ",
  "\u0000",
  "\u2028",
  "\v",
  "<&>",
] as const;

const all = [...plain, ...Object.values(ofFormats).flat()];
const strays = ["a", "0", "-", ".", ":", " ", "é", "%", "Z", "/", "\u{1f600}"];

/** A text; where a format is given, often one that it takes or nearly takes. */
export function textOf(random: Random, format?: unknown): string {
  const known =
    typeof format === "string" && Object.hasOwn(ofFormats, format)
      ? ofFormats[format]
      : undefined;
  const text = random.pick(known && random.chance(0.7) ? known : all);
  return random.chance(0.15) ? worn(random, text) : text;
}

/** The text with one character lost, doubled, or another put in. */
function worn(random: Random, text: string): string {
  const characters = [...text];
  const at = random.below(characters.length + 1);
  const own = characters[at] ?? "";
  const piece = random.pick(["", own + own, own + random.pick(strays)]);
  return [...characters.slice(0, at), piece, ...characters.slice(at + 1)].join(
    "",
  );
}
