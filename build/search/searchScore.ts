import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CalendarDate, calendarDateOf } from '../../data/domain/calendarDate.ts';
import { printedCode } from '../../data/domain/codeKey.ts';
import type { CodeRecord } from '../../data/domain/codeRecord.ts';
import type { ReleaseSeries } from '../../data/domain/codeSystem.ts';
import { companionLabel } from '../../data/domain/companion.ts';
import { type ReleaseKind, releaseTitle } from '../../data/domain/release.ts';
import { describeImportFailure } from '../../data/formats/importWords.ts';
import type { ParsedCompanion } from '../../data/formats/parsedCompanion.ts';
import { readChosenFile } from '../../data/formats/readChosenFile.ts';
import { starterReleases } from '../../data/packs/starterReleases.ts';
import { createSearchEngine, type SearchEngine } from '../../data/search/engine.ts';
import { buildNames } from '../../data/search/names/buildNames.ts';
import { type OfficialName, officialNames } from '../../data/search/names/officialNames.ts';
import { hasShortTextNames, shortTextLabel, shortTextNames } from '../../data/search/names/shortTextNames.ts';
import type { SearchQuestion } from '../../data/search/searchTypes.ts';
import { buildSegment } from '../../data/search/segment/buildSegment.ts';
import { openSegment, type Segment } from '../../data/search/segment/segment.ts';
import { readLabelledQueries } from './labelledQueries.ts';
import { readScoreOptions, SCORE_USAGE } from './scoreOptions.ts';
import { quantile, type Score, scoreQueries } from './scoreQueries.ts';

const SHOWN = 50;
const EXPLAINED = 10;
const MEGABYTE = 1_000_000;
/** For a release that does not say from when it is in force. */
const FIRST_DAY = calendarDateOf(new Date(0));

/** Installs releases in memory, scores labelled queries, prints. @returns the exit code */
export async function searchScore(args: readonly string[]): Promise<number> {
  const options = readScoreOptions(args);
  if (options === undefined) {
    for (const line of SCORE_USAGE) console.error(line);
    return 1;
  }
  const releases: Searched[] = options.starter ? await starter() : [];
  const companions: ParsedCompanion[] = [];
  for (const path of options.releases) {
    const read = await readChosenFile({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
    if (!read.ok) {
      console.error(describeImportFailure(read.error));
      return 1;
    }
    if (read.value.kind === 'release') {
      const { records, series, suggestedEffectiveFrom } = read.value.release;
      const effectiveFrom = suggestedEffectiveFrom?.date ?? FIRST_DAY;
      releases.push({ records, series, title: releaseTitle(series, effectiveFrom), kind: 'official', effectiveFrom });
    } else if (read.value.kind === 'companions') companions.push(...read.value.companions);
  }
  const { engine, ask } = install(releases);
  installNames(engine, [...releases.flatMap(namesOfRelease), ...companions.map(namesOfCompanion)]);
  for (const query of options.explain) explain(engine, ask(query));
  if (options.queries.length === 0) return 0;
  const texts = await Promise.all(options.queries.map(async path => ({ path, text: await readFile(path, 'utf8') })));
  const queries = texts.flatMap(({ path, text }) => readLabelledQueries(basename(path), text));
  const answer = (query: string): string[] => engine.search(ask(query)).hits.map(hit => hit.code);
  // Once to warm up: the app has answered the letters before.
  scoreQueries(queries, answer);
  const score = scoreQueries(queries, answer);
  printScore(score);
  if (options.fails) printMisses(score);
  if (options.json) console.log(JSON.stringify(summary(score)));
  return 0;
}

/** What the questions are asked of. */
interface Searched {
  readonly records: readonly CodeRecord[];
  readonly series: ReleaseSeries;
  readonly title: string;
  readonly kind: ReleaseKind;
  readonly effectiveFrom: CalendarDate;
}

/** Names before they are built. */
interface Named {
  readonly title: string;
  readonly names: readonly OfficialName[];
  readonly label: string;
  readonly isAbbreviated?: true;
}

async function starter(): Promise<Searched[]> {
  return (await starterReleases()).map(({ records, release: { series, title, kind, effectiveFrom } }) => ({
    records,
    series,
    title,
    kind,
    effectiveFrom,
  }));
}

function install(releases: readonly Searched[]) {
  const startedAt = performance.now();
  const snapshots = releases.map(({ records }) => buildSegment(records));
  const builtAt = performance.now();
  const engine = createSearchEngine(snapshots.map(opened));
  const size = snapshots.reduce((sum, bytes) => sum + bytes.byteLength, 0) / MEGABYTE;
  console.log(
    `${engine.codeCount} codes; built in ${(builtAt - startedAt).toFixed(0)} ms, ${size.toFixed(1)} MB, ` +
      `opened in ${(performance.now() - builtAt).toFixed(0)} ms; ` +
      `heap ${(process.memoryUsage().heapUsed / MEGABYTE).toFixed(0)} MB`,
  );
  // The newest release is in force on the day of the questions.
  const today =
    releases
      .map(release => release.effectiveFrom)
      .sort()
      .at(-1) ?? FIRST_DAY;
  const ask = (text: string): SearchQuestion => ({
    text,
    filters: { systems: [], activeOnly: false, billableOnly: false },
    today,
    limit: SHOWN,
  });
  return { engine, ask };
}

function namesOfRelease(release: Searched): Named[] {
  const { records, series, title } = release;
  if (!hasShortTextNames(series)) return [];
  return [{ title, names: shortTextNames(records), label: shortTextLabel(release), isAbbreviated: true }];
}

function namesOfCompanion({ kind, effectiveFrom, records, columns }: ParsedCompanion): Named {
  return { title: kind, names: officialNames(records, columns), label: companionLabel(kind, effectiveFrom) };
}

function installNames(engine: SearchEngine, named: readonly Named[]): void {
  const startedAt = performance.now();
  const snapshots = named.map(({ names }) => buildNames(names));
  const builtAt = performance.now();
  const sources = named.map(({ label, isAbbreviated }, at) => ({
    names: opened(snapshots[at] ?? new Uint8Array()),
    label: () => label,
    ...(isAbbreviated === undefined ? {} : { isAbbreviated }),
  }));
  const reports = engine.setNames(sources);
  reports.forEach(({ names, unknown }, at) => {
    console.log(`${named[at]?.title}: ${names} names, ${unknown} of them of codes that are not installed`);
  });
  const size = snapshots.reduce((sum, bytes) => sum + bytes.byteLength, 0) / MEGABYTE;
  console.log(
    `names built in ${(builtAt - startedAt).toFixed(0)} ms, ${size.toFixed(1)} MB, ` +
      `opened and matched in ${(performance.now() - builtAt).toFixed(0)} ms; ` +
      `heap ${(process.memoryUsage().heapUsed / MEGABYTE).toFixed(0)} MB`,
  );
}

function opened(bytes: Uint8Array<ArrayBuffer>): Segment {
  const opened = openSegment(bytes);
  if (!opened.ok) throw new Error(`The search data just built is ${opened.error}.`);
  return opened.value;
}

function printScore({ categories, overall, times }: Score): void {
  for (const { category, queries, passed, passRate, mrr } of [...categories, overall]) {
    const share = `${(100 * passRate).toFixed(1)} %`;
    console.log(
      `${category.padEnd(18)}${`${passed}/${queries}`.padStart(9)}${share.padStart(9)}${mrr.toFixed(3).padStart(8)}`,
    );
  }
  const [p50, p95, most] = [quantile(times, 0.5), quantile(times, 0.95), times.at(-1) ?? 0];
  console.log(`ms a query: p50 ${p50.toFixed(2)}, p95 ${p95.toFixed(2)}, max ${most.toFixed(2)}`);
}

function printMisses({ misses }: Score): void {
  for (const { query, rank, codes } of misses) {
    const wanted = query.expected.slice(0, 6).join(' ');
    const place = rank === 0 ? 'not among the answers' : `place ${rank}`;
    console.log(`miss [${query.category}] ${query.query}: wanted ${wanted} within ${query.within}, ${place}`);
    console.log(`     ${codes.slice(0, 5).join(' ')}`);
  }
}

function summary({ categories, overall, times }: Score) {
  return {
    passRate: overall.passRate,
    mrr: overall.mrr,
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    maxMs: times.at(-1) ?? 0,
    byCategory: Object.fromEntries(categories.map(({ category, passRate, mrr }) => [category, { passRate, mrr }])),
  };
}

function explain(engine: SearchEngine, question: SearchQuestion): void {
  const { answer, readings, ranks } = engine.explain(question);
  console.log(
    `“${question.text}”: ${answer.total} codes in ${answer.elapsedMs.toFixed(2)} ms, fuse.js ${answer.fuseMs.toFixed(2)}`,
  );
  if (answer.wordsNotFound.length > 0) console.log(`  not found: ${answer.wordsNotFound.join(', ')}`);
  for (const { kind, words, codes, penalty, reason } of readings) {
    const named = codes === undefined ? '' : ` in ${codes.join(' ')}`;
    console.log(`  reading (${kind}, +${penalty}): ${words.map(word => word.text).join(' ')}${named}  ${reason ?? ''}`);
  }
  answer.hits.slice(0, EXPLAINED).forEach((hit, at) => {
    const code = printedCode(hit.system, hit.code).padEnd(9);
    const rank = (ranks[at] ?? 0).toFixed(2).padStart(8);
    console.log(
      `${rank}  ${hit.tier.padEnd(13)}${code}${hit.status.kind.padEnd(8)}${hit.text.slice(0, 110)}  ${hit.reason ?? ''}`,
    );
  });
}
