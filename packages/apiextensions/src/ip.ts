/** Whether leading zeros are tolerated, as Go did before 1.17. */
export type Leniency = "strict" | "sloppy";

/** Whether the text is an IPv4 address in four decimal parts. */
export function isIpv4(text: string, leniency: Leniency): boolean {
  const parts = text.split(".");
  return (
    parts.length === 4 &&
    parts.every((part) => {
      if (!/^\d+$/.test(part) || Number(part) > 255) return false;
      return leniency === "sloppy" || part.length === 1 || part[0] !== "0";
    })
  );
}

/** Whether the text is an IPv6 address without a zone. */
export function isIpv6(text: string, leniency: Leniency): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (halves.length === 1 && text.startsWith(":")) return false;
  let width = 0;
  for (const [i, group] of groups.entries()) {
    const isLast = i === groups.length - 1 && !text.endsWith(":");
    if (isLast && group.includes(".")) {
      if (!isIpv4(group, leniency)) return false;
      width += 2;
    } else if (isGroup(group, leniency)) width += 1;
    else return false;
  }
  return halves.length === 2 ? width < 8 : width === 8;
}

function isGroup(group: string, leniency: Leniency): boolean {
  if (!/^[0-9a-fA-F]+$/.test(group)) return false;
  return leniency === "strict"
    ? group.length <= 4
    : Number.parseInt(group, 16) <= 0xffff;
}

/** Whether the text is an address and the length of its prefix. */
export function isCidr(text: string): boolean {
  const slash = text.indexOf("/");
  if (slash < 0) return false;
  const address = text.slice(0, slash);
  const prefix = text.slice(slash + 1);
  const bits = isIpv4(address, "sloppy")
    ? 32
    : isIpv6(address, "sloppy")
      ? 128
      : -1;
  return /^\d+$/.test(prefix) && Number(prefix) <= bits;
}

/** Whether the text is a hardware address of 6, 8 or 20 bytes: in pairs of digits, in fours between dots, or without marks. */
export function isMac(text: string): boolean {
  const isPaired = text[2] === ":" || text[2] === "-";
  const mark = isPaired ? text[2] : text[4];
  if (!isPaired && mark !== ".")
    return (
      /^(?:[0-9a-fA-F]{2}){6,20}$/.test(text) && isMacSize(text.length / 2)
    );
  const size = isPaired ? 1 : 2;
  const parts = text.split(mark ?? "");
  const digits = isPaired ? /^[0-9a-fA-F]{2}$/ : /^[0-9a-fA-F]{4}$/;
  return (
    isMacSize(parts.length * size) && parts.every((part) => digits.test(part))
  );
}

function isMacSize(bytes: number): boolean {
  return bytes === 6 || bytes === 8 || bytes === 20;
}
