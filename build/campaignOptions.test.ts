import { expect, test } from 'vitest';
import { readCampaignOptions } from './campaignOptions.mjs';

test('a campaign runs at full size with a fixed seed unless told otherwise', () => {
  expect(readCampaignOptions(['kills'])).toMatchObject({ size: 'full', seed: 20_250_101 });
  expect(readCampaignOptions(['kills', '--count', '5', '--seed', '9'])).toMatchObject({ size: '5', seed: 9 });
  expect(readCampaignOptions(['mutations', '--only', 'xlsx', '--count', '5'])).toMatchObject({
    size: '5',
    only: 'xlsx',
  });
});

test.each([
  [[]],
  [['unheard-of']],
  [['toString']],
  [['kills', '--count']],
  [['kills', '--count', 'many']],
  [['kills', '--only']],
  [['kills', '--size', '3']],
])('%j is answered with the usage', args => {
  expect(readCampaignOptions(args)).toBeUndefined();
});
