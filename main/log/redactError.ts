const MOST_FRAMES = 12;

/**
 * What may be written down of an error: its kind, its system code, and where in the program it arose. The message is
 * left out, since it can hold a path or something a person typed, and so are the folders of each frame.
 */
export function redactError(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' && /^[A-Z_]{1,40}$/.test(error.code) ? error.code : '';
  const kind = /^\w{1,40}$/.test(error.name) ? error.name : 'Error';
  return [`${kind}${code === '' ? '' : `(${code})`}`, ...readFrames(error.stack ?? '')].join(' < ');
}

function readFrames(stack: string): readonly string[] {
  const frames: string[] = [];
  for (const line of stack.split('\n')) {
    const frame = /^\s+at (?:(?:async )?([\w$.#<>]+) (?:\[as [\w$]+\] )?\()?.*?([\w.-]+):(\d+):(\d+)\)?$/.exec(line);
    if (frame === null) continue;
    const [, called = 'anonymous', file, row, column] = frame;
    frames.push(`${called}@${file}:${row}:${column}`);
  }
  return frames.slice(0, MOST_FRAMES);
}
