import { expect, test } from 'vitest';
import { parseCptCode } from './cptCode.ts';
import { cptKeyOf, isCptKey, lineSystemName, parseLineKey, printedLineCode, splitLineKey } from './lineKey.ts';
import { describePlaceRate, PLACES_OF_SERVICE, parsePlaceOfService, placeName, placeRate } from './placeOfService.ts';
import { parseUnits } from './units.ts';

test('a line names a HCPCS, ICD-10-CM or CPT code, each printed as a coder writes it', () => {
  const read = (text: string) => {
    const key = parseLineKey(text);
    if (key === undefined) return undefined;
    return `${lineSystemName(splitLineKey(key).system)} ${printedLineCode(key)}${isCptKey(key) ? ', a number only' : ''}`;
  };
  expect(['hcpcs:J9207', 'icd10cm:E1142', 'cpt:77002', 'cpt:0042T'].map(read)).toEqual([
    'HCPCS Level II J9207',
    'ICD-10-CM E11.42',
    'CPT 77002, a number only',
    'CPT 0042T, a number only',
  ]);
  expect(['hcpcsmod:JW', 'hcpcs:77002', 'cpt:J9207', 'cpt:7700', 'cpt:0042t', '77002', ''].map(read)).toEqual(
    Array.from({ length: 7 }),
  );
  const typed = parseCptCode(' 0042t ');
  expect(typed === undefined ? undefined : cptKeyOf(typed)).toBe('cpt:0042T');
});

test('units are exact positive decimals, each written in one way', () => {
  expect(['1', ' 45 ', '045', '1.50', '0.5', '2.000', '9999999.999'].map(parseUnits)).toEqual([
    '1',
    '45',
    '45',
    '1.5',
    '0.5',
    '2',
    '9999999.999',
  ]);
  for (const text of ['0', '0.000', '-1', '+1', '1e3', '1.0001', '12345678', '1,5', '', 'x', '1.']) {
    expect(parseUnits(text), text).toBeUndefined();
  }
});

test('every place of service has two digits and a name of its own', () => {
  const names = PLACES_OF_SERVICE.map(placeName);
  expect(PLACES_OF_SERVICE.every(place => /^\d{2}$/.test(place) && parsePlaceOfService(place) === place)).toBe(true);
  expect(new Set(names).size).toBe(PLACES_OF_SERVICE.length);
  expect([...PLACES_OF_SERVICE]).toEqual(PLACES_OF_SERVICE.toSorted());
  expect([parsePlaceOfService('1'), parsePlaceOfService('28'), parsePlaceOfService('__proto__')]).toEqual(
    Array.from({ length: 3 }),
  );
});

test('a place says which amount of the physician fee schedule it comes to', () => {
  const rates = PLACES_OF_SERVICE.map(placeRate);
  // As many as CMS has given out.
  expect([rates.length, rates.filter(rate => rate === 'facility').length]).toEqual([52, 18]);
  const rateOf = (code: string) => {
    const place = parsePlaceOfService(code);
    return place && describePlaceRate(placeRate(place)).split(':')[0];
  };
  expect(['11', '22', '24', '31', '32', '02', '10', '20', '65'].map(rateOf)).toEqual([
    'Non-facility',
    'Facility',
    'Facility',
    'Facility',
    'Non-facility',
    'Facility',
    'Non-facility',
    'Non-facility',
    'Non-facility',
  ]);
});
