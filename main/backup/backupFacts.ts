import { createHash, randomBytes } from 'node:crypto';
import { BACKUP_TROUBLES, type BackupTrouble } from '../contract/backups.ts';
import { parseSnapshotName } from './snapshotName.ts';

/** What is remembered of backups between two starts. */
export interface BackupFacts {
  /** Begins the name of every snapshot of this data folder: two that share a backup folder never touch each other's. */
  readonly instanceId: string;
  /** Which folder on which computer the id belongs to: a copy of the data folder gets an id of its own. */
  readonly home: string;
  /** Folder of snapshots where the person chose one; `null` for the one in the data folder. */
  readonly folder: string | null;
  /** Something of the person's was in the user database. */
  readonly hadUserData: boolean;
  /** Something changed that is in no snapshot yet. */
  readonly isUnsaved: boolean;
  /** ISO date and time, UTC. */
  readonly lastSavedAt: string | null;
  readonly trouble: { readonly since: string; readonly kind: BackupTrouble } | null;
  readonly proof: { readonly name: string; readonly provenAt: string } | null;
}

/** @param home from `homeOf`. */
export function firstFacts(home: string): BackupFacts {
  return {
    instanceId: randomBytes(4).toString('hex'),
    home,
    folder: null,
    hadUserData: false,
    isUnsaved: false,
    lastSavedAt: null,
    trouble: null,
    proof: null,
  };
}

/** Names a data folder on a computer without saying where it is. */
export function homeOf(computer: string, dataFolder: string): string {
  return createHash('sha256').update(`${computer}\n${dataFolder}`).digest('hex').slice(0, 16);
}

export function formatFacts(facts: BackupFacts): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
}

/** Reads the saved text; whatever is missing or spoilt in it is as in `first`. */
export function parseFacts(text: string, first: BackupFacts): BackupFacts {
  const raw: unknown = JSON.parse(text);
  if (typeof raw !== 'object' || raw === null) return first;
  const saved: Partial<Record<keyof BackupFacts, unknown>> = raw;
  const isAtHome = saved.home === first.home;
  return {
    instanceId: isAtHome && isInstanceId(saved.instanceId) ? saved.instanceId : first.instanceId,
    home: first.home,
    folder: typeof saved.folder === 'string' && saved.folder !== '' ? saved.folder : first.folder,
    hadUserData: saved.hadUserData === true,
    isUnsaved: saved.isUnsaved === true,
    lastSavedAt: isMoment(saved.lastSavedAt) ? saved.lastSavedAt : first.lastSavedAt,
    trouble: parseTrouble(saved.trouble),
    proof: parseProof(saved.proof),
  };
}

function parseTrouble(raw: unknown): BackupFacts['trouble'] {
  if (typeof raw !== 'object' || raw === null) return null;
  const { since, kind }: { since?: unknown; kind?: unknown } = raw;
  const known = BACKUP_TROUBLES.find(each => each === kind);
  return known !== undefined && isMoment(since) ? { since, kind: known } : null;
}

function parseProof(raw: unknown): BackupFacts['proof'] {
  if (typeof raw !== 'object' || raw === null) return null;
  const { name, provenAt }: { name?: unknown; provenAt?: unknown } = raw;
  if (typeof name !== 'string' || parseSnapshotName(name) === undefined || !isMoment(provenAt)) return null;
  return { name, provenAt };
}

function isInstanceId(raw: unknown): raw is string {
  return typeof raw === 'string' && /^[0-9a-f]{8}$/.test(raw);
}

function isMoment(raw: unknown): raw is string {
  return typeof raw === 'string' && !Number.isNaN(Date.parse(raw));
}
