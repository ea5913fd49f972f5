import { expect, test } from 'vitest';
import { codeKeyOf, parseCodeKey } from '../../../data/domain/codeKey.ts';
import { type Address, formatAddress, pageOf, parseAddress } from './address.ts';

const codeAddress = (key: string, query = ''): Address => {
  const parsed = parseCodeKey(key);
  if (parsed === undefined) throw new Error(`${key} is not a code key`);
  return { place: 'code', key: parsed, query };
};

test.each<Address>([
  { place: 'lookup', query: '' },
  { place: 'lookup', query: 'type 2 diabetes & "foot" 100%?' },
  { place: 'lookup', query: 'foot', scope: 'icd10cm' },
  { place: 'lookup', query: 'foot ulcer', scope: 'icd10cm', opened: codeKeyOf('icd10cm', 'E11621') },
  codeAddress('hcpcs:J9207'),
  codeAddress('icd10cm:E1142', 'diab neuro'),
  codeAddress('hcpcsmod:JW'),
  { place: 'browse', part: 'drugs' },
  { place: 'browse', part: 'icd10cm', at: codeKeyOf('icd10cm', 'E1142') },
  { place: 'bookmarks' },
  { place: 'guides' },
  { place: 'guides', id: 'M54.5' },
  { place: 'library' },
  { place: 'changes', series: 'hcpcs' },
  { place: 'changes', series: 'icd10cm', view: 'mine', from: 'icd10cm-2019-10-01-0a', to: 'icd10cm-2024-10-01-0b' },
  { place: 'settings' },
])('an address survives being written and read: %j', address => {
  expect(parseAddress(formatAddress(address))).toEqual(address);
});

test('a diagnosis code stands in the address with its dot', () => {
  expect(formatAddress(codeAddress('icd10cm:E1142'))).toBe('#/code/icd10cm:E11.42');
});

test.each(['', '#', '#/nowhere', '#/code/', '#/code/hcpcs:nonsense', '#/code/%E0%A4%A', 'javascript:alert(1)'])(
  'what is not an address of ours opens Look up: %j',
  hash => {
    expect(parseAddress(hash)).toEqual({ place: 'lookup', query: '' });
  },
);

test('typing changes the query, not the page', () => {
  expect(pageOf({ place: 'lookup', query: 'a' })).toBe(pageOf({ place: 'lookup', query: 'ab' }));
  expect(pageOf(codeAddress('hcpcs:J9207'))).not.toBe(pageOf(codeAddress('hcpcs:J9206')));
});
