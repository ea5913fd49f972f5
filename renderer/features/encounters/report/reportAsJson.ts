import type { EncounterReport } from './encounterReport.ts';

/** The worksheet for a program: everything the report says, as it says it. */
export function reportAsJson(report: EncounterReport): string {
  return `${JSON.stringify({ format: 'chartside-encounter', version: 1, ...report }, undefined, 2)}\n`;
}
