/**
 * What the page may ask the browser for: nothing but to keep its own databases when the disk runs low. Text goes to the
 * clipboard and files come in through the contract. A permission a later Chromium invents is not in the table and is
 * refused too.
 */
const PERMISSIONS: Readonly<Record<string, boolean>> = {
  'background-sync': false,
  'clipboard-read': false,
  'clipboard-sanitized-write': false,
  'deprecated-sync-clipboard-read': false,
  'display-capture': false,
  fileSystem: false,
  fullscreen: false,
  geolocation: false,
  hid: false,
  'idle-detection': false,
  keyboardLock: false,
  'local-fonts': false,
  media: false,
  mediaKeySystem: false,
  midi: false,
  midiSysex: false,
  notifications: false,
  openExternal: false,
  'payment-handler': false,
  // `navigator.storage.persist()`: without it Chromium may delete a person's notes to make room.
  'persistent-storage': true,
  pointerLock: false,
  serial: false,
  'speaker-selection': false,
  'storage-access': false,
  'top-level-storage-access': false,
  unknown: false,
  usb: false,
  'window-management': false,
};

export function isPermissionGranted(permission: string): boolean {
  return Object.hasOwn(PERMISSIONS, permission) && PERMISSIONS[permission] === true;
}
