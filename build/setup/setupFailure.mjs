// @ts-check

/** Set-up cannot go on; the message says what to do about it and is all the person needs to see. */
export class SetupFailure extends Error {
  /** @param {readonly string[]} lines plain sentences, shown one a line */
  constructor(lines) {
    super(lines.join('\n'));
    this.name = 'SetupFailure';
  }
}

/**
 * Runs a script's main function and ends the process with its exit code.
 *
 * @param {() => Promise<number>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof SetupFailure ? error.message : error);
  }
}
