export async function validateCommand(
  _args: readonly string[],
): Promise<void> {}
