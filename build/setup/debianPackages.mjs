// @ts-check

/**
 * Which Debian package brings which shared library. The list is what `ldd` reports for Electron 42 and
 * the libraries beside it on a bare Debian 12 (debootstrap, variant minbase); C library parts are left out,
 * every Debian has them. Newer Debian and Ubuntu releases renamed some packages for 64-bit time
 * ("t64"): both names are given, newest first, and the one the machine's package lists know is taken.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const PACKAGES_BY_LIBRARY = {
  'libX11.so.6': ['libx11-6'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXrandr.so.2': ['libxrandr2'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgcc_s.so.1': ['libgcc-s1'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libudev.so.1': ['libudev1'],
  'libxcb.so.1': ['libxcb1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
};

/** Draws the window where there is no screen. */
export const VIRTUAL_DISPLAY_PACKAGE = 'xvfb';

/** Native menus and dialogs are drawn with a system font; the app's own screens carry theirs. */
export const FONT_PACKAGE = 'fonts-dejavu-core';

/**
 * @param {readonly string[]} libraries sonames, as `ldd` names them
 * @returns {{ choices: readonly (readonly string[])[], unknown: readonly string[] }} one list of equally good
 *   packages for each thing to install, and the libraries this table does not know
 */
export function packagesForLibraries(libraries) {
  /** @type {Map<string, readonly string[]>} */
  const choices = new Map();
  const unknown = [];
  for (const library of libraries) {
    const names = PACKAGES_BY_LIBRARY[library];
    if (names === undefined) unknown.push(library);
    else choices.set(names.join(), names);
  }
  return { choices: [...choices.values()], unknown };
}
