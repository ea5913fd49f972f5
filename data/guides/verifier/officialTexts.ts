import type { CodeRecord } from '../../domain/codeRecord.ts';
import { type Stem, stemsOf } from './words.ts';

/** Official texts by their words: how rare a word is, and which codes hold given words. Built when a guide is verified. */
export class OfficialTexts {
  private readonly records: readonly CodeRecord[];
  private readonly byCode: ReadonlyMap<string, number>;
  private readonly postings = new Map<Stem, number[]>();

  constructor(records: readonly CodeRecord[]) {
    this.records = records;
    this.byCode = new Map(records.map(({ code }, at) => [code, at]));
    for (const [at, record] of records.entries()) {
      for (const stem of wordsOf(record)) {
        const list = this.postings.get(stem);
        if (list === undefined) this.postings.set(stem, [at]);
        else list.push(at);
      }
    }
  }

  find(code: string): CodeRecord | undefined {
    const at = this.byCode.get(code);
    return at === undefined ? undefined : this.records[at];
  }

  get size(): number {
    return this.records.length;
  }

  /** In how many texts a word stands. */
  frequency(stem: Stem): number {
    return this.postings.get(stem)?.length ?? 0;
  }

  /** How much a word tells: the rarer, the more; 0 for words in no text. */
  weight(stem: Stem): number {
    const frequency = this.frequency(stem);
    return frequency === 0 ? 0 : Math.log((1 + this.records.length) / frequency);
  }

  /** How much of the telling weight of a description a text holds, 0 to 1; words in no text do not count. */
  coverage(stems: readonly Stem[], record: CodeRecord): number {
    const held = wordsOf(record);
    let all = 0;
    let found = 0;
    for (const stem of stems) {
      const weight = this.weight(stem);
      all += weight;
      if (held.has(stem)) found += weight;
    }
    return all === 0 ? 0 : found / all;
  }

  /**
   * The codes whose texts hold most of a description, best first; of equals those with the shorter text.
   *
   * @param least coverage, 0 to 1.
   */
  best(stems: readonly Stem[], least: number, most: number): readonly { record: CodeRecord; coverage: number }[] {
    const known = stems.filter(stem => this.frequency(stem) > 0);
    const rarest = known.toSorted((a, b) => this.frequency(a) - this.frequency(b)).slice(0, 3);
    const candidates = new Set(rarest.flatMap(stem => this.postings.get(stem)?.slice(0, 400) ?? []));
    return [...candidates]
      .flatMap(at => {
        const record = this.records[at];
        const coverage = record === undefined ? 0 : this.coverage(stems, record);
        return record === undefined || coverage < least ? [] : [{ record, coverage }];
      })
      .toSorted(
        (a, b) =>
          b.coverage - a.coverage ||
          Number(isEnded(a.record)) - Number(isEnded(b.record)) ||
          a.record.longText.length - b.record.longText.length ||
          (a.record.code < b.record.code ? -1 : 1),
      )
      .slice(0, most);
  }
}

/** The words of a code's official texts. */
export function wordsOf({ longText, shortText }: CodeRecord): ReadonlySet<Stem> {
  return new Set(stemsOf(`${longText} ${shortText}`, true));
}

function isEnded(record: CodeRecord): boolean {
  return record.system !== 'icd10cm' && record.terminatedOn !== undefined;
}
