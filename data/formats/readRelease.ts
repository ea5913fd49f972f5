import { fail, ok, type Result } from '../domain/result.ts';
import { sha256Hex } from '../domain/sha256.ts';
import { bestCandidate } from './candidate.ts';
import { findCandidates } from './findCandidates.ts';
import type { ImportFailure } from './importFailure.ts';
import { READ_LIMITS } from './limits.ts';
import { Cancelled, Pacer } from './pacer.ts';
import { parseCandidate } from './parseCandidate.ts';
import type { ChosenFile, ParsedRelease, ReadOptions } from './parsedRelease.ts';
import { UnpackBudget } from './unpack/unpackBudget.ts';
import { whatItIs } from './whatItIs.ts';

/**
 * Reads an official release from a file a person chose: a HCPCS Level II quarterly release (zip, text, workbook or
 * comma-separated table) or an ICD-10-CM release (zip, order file or codes file), told apart by what is in them.
 *
 * Installs nothing and keeps nothing. What cannot be trusted is a failure that names file and line; what is odd but
 * whole is an issue of the answer.
 */
export async function readRelease(
  file: ChosenFile,
  options: ReadOptions = {},
): Promise<Result<ParsedRelease, ImportFailure>> {
  const pacer = new Pacer(options);
  try {
    return await read(file, pacer);
  } catch (reason) {
    if (reason instanceof Cancelled) return fail({ kind: 'cancelled' });
    throw reason;
  }
}

async function read(file: ChosenFile, pacer: Pacer): Promise<Result<ParsedRelease, ImportFailure>> {
  const { name, bytes } = file;
  if (bytes.length === 0) return fail({ kind: 'empty-file', file: name });
  const limitBytes = READ_LIMITS.memberBytes;
  if (bytes.length > limitBytes) return fail({ kind: 'too-large', file: name, limitBytes });
  await pacer.pause({ phase: 'checking', rows: 0, fraction: 0 });
  const hash = sha256Hex(bytes);
  const candidates = await findCandidates(bytes, { file: name, budget: new UnpackBudget(), pacer });
  if (!candidates.ok) return candidates;
  const best = bestCandidate(candidates.value);
  if (best === undefined) return fail({ kind: 'not-recognised', file: name, ...whatItIs(bytes) });
  const parsed = await parseCandidate(best, name);
  if (!parsed.ok) return parsed;
  const { records } = parsed.value;
  if (records.length === 0) return fail({ kind: 'not-recognised', file: name });
  pacer.report({ phase: 'reading', rows: records.length, fraction: 1 });
  const memberName = best.path.join(' › ');
  const source = { fileName: name, byteLength: bytes.length, sha256: await hash };
  return ok({ ...parsed.value, source: memberName === '' ? source : { ...source, memberName } });
}
