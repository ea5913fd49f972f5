import Big from 'big.js';
import { DATASET_KINDS } from '../../domain/dataset.ts';
import type { DatasetPeriod } from '../../domain/datasetPeriod.ts';
import type { Decimal } from '../../domain/exactDecimal.ts';
import type { ReleaseSource } from '../../domain/release.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { DatasetCandidate } from '../candidate.ts';
import type { ImportFailure } from '../importFailure.ts';
import { IssueList } from '../issueList.ts';
import type { Pacer } from '../pacer.ts';
import type { ParsedDataset, ToldPeriod } from '../parsedDataset.ts';
import { periodInNames } from './periodInNames.ts';

/** A data set, and the year the file says it is for where it says no more. */
type Read = ParsedDataset & { readonly year?: number; readonly factor?: Decimal };

/**
 * Reads every data set of a chosen file. One that cannot be trusted makes the whole file one that cannot. Where one file
 * of a zip says which edition it is, the others that do not say are of the same.
 */
export async function readDatasets(
  candidates: readonly DatasetCandidate[],
  chosenName: string,
  pacer: Pacer,
  sourceOf: (path: readonly string[]) => Promise<ReleaseSource>,
): Promise<Result<readonly ParsedDataset[], ImportFailure>> {
  const all: Read[] = [];
  for (const [at, { dataset, path, readRows }] of candidates.entries()) {
    const within = pacer.within(at / candidates.length, (at + 1) / candidates.length);
    const issues = new IssueList();
    const content = await readRows([chosenName, ...path].join(' › '), issues, within);
    if (!content.ok) return content;
    const { period, suggestedPeriod, ...rest } = content.value;
    const told = toldPeriod(period, suggestedPeriod);
    all.push({
      kind: dataset,
      ...rest,
      ...(told && { period: told }),
      source: await sourceOf(path),
      issues: issues.first,
      issueCount: issues.count,
    });
    within.report({ phase: 'reading', rows: content.value.rowCount, fraction: 1 });
  }
  const inOrder = all.toSorted((a, b) => DATASET_KINDS.indexOf(a.kind) - DATASET_KINDS.indexOf(b.kind));
  return ok(onePerEdition(inOrder.map(each => withPeriod(each, all, chosenName))));
}

function toldPeriod(period?: DatasetPeriod, suggested?: DatasetPeriod): ToldPeriod | undefined {
  if (period !== undefined) return { ...period, toldBy: 'file' };
  return suggested && { ...suggested, toldBy: 'file-name' };
}

function withPeriod({ year, ...dataset }: Read, all: readonly Read[], chosenName: string): Read {
  const period = dataset.period ?? periodBeside(all, year) ?? periodOfNames(dataset, chosenName, year);
  return period === undefined ? dataset : { ...dataset, period };
}

function periodBeside(all: readonly Read[], year: number | undefined): ToldPeriod | undefined {
  const told = all.flatMap(({ period }) => (period === undefined ? [] : [period]));
  const [first] = told;
  const isOne = first !== undefined && told.every(period => samePeriod(period, first));
  const fits = isOne && (year === undefined || first.effectiveFrom.startsWith(String(year)));
  return fits ? { ...first, toldBy: 'beside' } : undefined;
}

function periodOfNames(
  { source }: ParsedDataset,
  chosenName: string,
  year: number | undefined,
): ToldPeriod | undefined {
  const names = [...(source.memberName?.split(' › ').toReversed() ?? []), chosenName];
  const period = periodInNames(names, year);
  return period && { ...period, toldBy: 'file-name' };
}

function samePeriod(a: DatasetPeriod, b: DatasetPeriod): boolean {
  return a.effectiveFrom === b.effectiveFrom && a.effectiveThrough === b.effectiveThrough;
}

/**
 * A zip can hold one edition twice (csv and txt): the first, which is the better source, is taken. Since 2026 it can hold one
 * with each of two conversion factors: the lower one is taken, which holds for everybody who is no qualifying APM participant
 * (Social Security Act, section 1848(d)(1); docs/adr/0270).
 */
function onePerEdition(all: readonly Read[]): readonly ParsedDataset[] {
  const sameEdition = (a: Read, b: Read) => a.kind === b.kind && a.period?.effectiveFrom === b.period?.effectiveFrom;
  return all
    .filter(dataset => {
      const best = all
        .filter(each => sameEdition(each, dataset))
        .reduce((one, other) => (isLower(other, one) ? other : one));
      return best === dataset;
    })
    .map(({ factor: _, ...dataset }) => dataset);
}

function isLower({ factor: a }: Read, { factor: b }: Read): boolean {
  return a !== undefined && b !== undefined && Big(a).lt(b);
}
