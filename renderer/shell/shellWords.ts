import type { ShellFailure } from '../../main/contract/outcome.ts';

/** What to tell a person when the computer around the page refused something. */
export function describeShellFailure(failure: ShellFailure): string {
  switch (failure.kind) {
    case 'bad-payload':
    case 'unexpected':
      return 'The app could not do this. Close it and start it again.';
    case 'ticket-unknown':
      return 'The file was chosen too long ago. Choose it again.';
    case 'too-many-files':
      return `More than ${failure.limit} files are open at once. Import some of them, then choose the rest.`;
    case 'file-too-large':
      return `“${failure.name}” is larger than ${Math.floor(failure.limitBytes / 1024 / 1024)} MB, far more than any official release.`;
    case 'file-unreadable':
      return `“${failure.name}” could not be read. It may have been moved, or another program holds it.`;
    case 'file-changed':
      return `“${failure.name}” changed while it was read. Choose it again.`;
    case 'disk-full':
      return 'The disk is full. Make room and try again.';
  }
}
