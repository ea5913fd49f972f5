/**
 * How often a campaign repeats its fault. `npm test` runs a small sample of each; `npm run campaign -- NAME`
 * runs it at full size, or at `--count N`.
 */
export function campaignSize(sample: number, full: number): number {
  const asked = process.env.CHARTSIDE_CAMPAIGN;
  if (asked === undefined) return sample;
  return asked === 'full' ? full : Number(asked);
}

/** The seed of the campaign's random numbers; printed, so that a run can be repeated with `--seed N`. */
export function campaignSeed(): number {
  return Number(process.env.CHARTSIDE_CAMPAIGN_SEED ?? 20_250_101);
}
