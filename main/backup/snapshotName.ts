import { SNAPSHOT_REASONS, type SnapshotReason } from '../contract/backups.ts';

/** What the name of a snapshot says: whose it is, when it was written, why. */
export interface SnapshotName {
  /** Of the data folder that wrote it: eight hexadecimal digits. */
  readonly instanceId: string;
  /** ISO date and time, UTC. */
  readonly writtenAt: string;
  readonly reason: SnapshotReason;
}

export const BACKUP_EXTENSION = 'chartside-backup';

/**
 * `chartside-2026-03-01-091502.chartside-backup`: what a file saved by hand is offered to be called, after the clock on the
 * wall. To the second, so that one saved soon after another never takes its place.
 */
export function backupFileName(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('');
  return `chartside-${day}-${time}.${BACKUP_EXTENSION}`;
}

const SHAPE =
  /^chartside-([0-9a-f]{8})-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-([a-z]+)\.chartside-backup$/;

/** `chartside-1f2e3d4c-20260301T090000000Z-change.chartside-backup`: names sort by time within one data folder. */
export function formatSnapshotName({ instanceId, writtenAt, reason }: SnapshotName): string {
  return `chartside-${instanceId}-${writtenAt.replace(/[-:.]/g, '')}-${reason}.${BACKUP_EXTENSION}`;
}

/** Reads the name of any file; `undefined` for what is not a snapshot of this app. */
export function parseSnapshotName(name: string): SnapshotName | undefined {
  const [, instanceId, year, month, day, hour, minute, second, ms, word] = SHAPE.exec(name) ?? [];
  const reason = SNAPSHOT_REASONS.find(known => known === word);
  const writtenAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`;
  if (instanceId === undefined || reason === undefined || Number.isNaN(Date.parse(writtenAt))) return undefined;
  return { instanceId, writtenAt, reason };
}
