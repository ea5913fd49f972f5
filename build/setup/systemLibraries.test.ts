import { expect, test } from 'vitest';
import { packagesForLibraries } from './debianPackages.mjs';
import { librariesNotFound } from './systemLibraries.mjs';

const LDD_OUTPUT = `/app/electron:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibffmpeg.so => /app/libffmpeg.so (0x00007f01)
\tlibnss3.so => not found
\tlibsmime3.so => not found
\tlibasound.so.2 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f02)
/app/libGLESv2.so:
\tlibnss3.so => not found
`;

test('every library the loader misses is named once', () => {
  expect(librariesNotFound(LDD_OUTPUT)).toEqual(['libnss3.so', 'libsmime3.so', 'libasound.so.2']);
});

test('libraries of one package ask for that package once', () => {
  const { choices, unknown } = packagesForLibraries(['libnss3.so', 'libsmime3.so', 'libasound.so.2']);
  expect(choices).toEqual([['libnss3'], ['libasound2t64', 'libasound2']]);
  expect(unknown).toEqual([]);
});

test('a library no table knows is reported instead of being passed over', () => {
  expect(packagesForLibraries(['libfuture.so.7']).unknown).toEqual(['libfuture.so.7']);
});
