/** A wrong command line: the command ends with exit code 2. */
export class Misuse extends Error {}
