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
    case 'folder-missing':
      return 'The folder cannot be reached. Its disk may not be connected, or the network drive not be there.';
    case 'folder-read-only':
      return 'Chartside may not write to this folder. Choose another one.';
    case 'not-verified':
      return 'What was read back from the disk was not what was written. The file was thrown away; the disk may be failing.';
    case 'snapshot-unknown':
      return 'This backup is no longer in the folder.';
    case 'too-much':
      return 'This is more than Chartside writes at once. Nothing was written.';
    case 'file-not-saved':
      return `“${failure.name}” could not be saved. Choose another folder, or close the program that holds the file.`;
    case 'disk-full':
      return 'The disk is full. Make room and try again.';
  }
}
