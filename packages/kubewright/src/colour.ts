/** Whether a stream is a terminal that is to be written in colour. */
export function wantsColour(stream: { readonly isTTY?: boolean }): boolean {
  const { NO_COLOR: off } = process.env;
  return stream.isTTY === true && (off === undefined || off === "");
}
