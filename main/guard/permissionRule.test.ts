import { expect, test } from 'vitest';
import { isPermissionGranted } from './permissionRule.ts';

test.each([
  'geolocation',
  'notifications',
  'media',
  'clipboard-read',
  'clipboard-sanitized-write',
  'fileSystem',
  'usb',
])('%s is refused', permission => expect(isPermissionGranted(permission)).toBe(false));

test.each(['invented-next-year', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a permission not in the table (%j) is refused',
  permission => expect(isPermissionGranted(permission)).toBe(false),
);

test('the page may ask to keep its own databases when the disk runs low', () => {
  expect(isPermissionGranted('persistent-storage')).toBe(true);
});
