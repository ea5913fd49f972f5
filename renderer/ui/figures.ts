const COUNT = new Intl.NumberFormat('en-US');
const DATE_AND_TIME = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** `8,259`. */
export function formatCount(count: number): string {
  return COUNT.format(count);
}

/** `1 code`, `8,259 codes`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${COUNT.format(count)} ${count === 1 ? one : many}`;
}

/** A moment in the person's own time zone: `Nov 21, 2026, 11:27 PM`. @param at ISO date and time. */
export function formatMoment(at: string): string {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? at : DATE_AND_TIME.format(moment);
}

/** `1.4 MB`, `12 KB`: decimal, as file managers count. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return countOf(bytes, 'byte');
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
