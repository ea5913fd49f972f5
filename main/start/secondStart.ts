/** What a second start tells the first one before it ends itself. */
export interface SecondStart {
  readonly args: readonly string[];
  readonly workingFolder: string;
}

/**
 * Reads the message of a second start. It travels over a socket in the data folder, so it is checked like any input.
 * Electron's own copy of the arguments is no use: Chromium reorders them, which would mix files and flags.
 */
export function readSecondStart(raw: unknown): SecondStart | undefined {
  if (typeof raw !== 'object' || raw === null || !('args' in raw) || !('workingFolder' in raw)) return undefined;
  const { args, workingFolder } = raw;
  if (typeof workingFolder !== 'string' || !Array.isArray(args)) return undefined;
  return args.every(arg => typeof arg === 'string') ? { args, workingFolder } : undefined;
}
