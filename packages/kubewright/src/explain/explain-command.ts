export async function explainCommand(_args: readonly string[]): Promise<void> {}
