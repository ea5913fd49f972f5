/** A run of words two texts share, or that only one of them has. */
export interface WordRun {
  readonly kind: 'kept' | 'removed' | 'added';
  /** The words as printed, one space where the text has any. */
  readonly text: string;
  /** A space stands before the run. */
  readonly isSpaced: boolean;
  /** How kept words read in the earlier text, where that has them in other capitals. */
  readonly textBefore?: string;
}

interface Word {
  readonly text: string;
  /** What is compared: a word in other capitals says the same. */
  readonly folded: string;
  readonly isSpaced: boolean;
}

/** Words both texts have in a row, or words of one that stand where the other has its own (or none). */
interface Stretch {
  readonly isShared: boolean;
  readonly old: Word[];
  readonly now: Word[];
}

/** A number with its separators (`100,000`, `0.01`), a run of letters and digits (`awwb`, `10mg`), or one other sign. */
const WORD = /(\s*)(\d[\d,.]*\d|[\p{L}\p{N}]+|[^\s\p{L}\p{N}])/gu;
/** Pairs of words looked at. Official texts have a few hundred words; a damaged file may print one of fifty thousand. */
const MOST_PAIRS = 4_000_000;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * What one text has that another has not, word by word, in reading order; where words were replaced, the removed ones
 * come first. Hyphens part words, so of two biosimilars only the suffix differs. Spacing and capitals alone are no
 * difference, and kept runs are written as in the later text. The removed and kept runs give the words of `before`, the added and kept
 * ones those of `after`. Between the words both begin and end with, texts of thousands of words count as replaced whole.
 */
export function wordDifference(before: string, after: string): readonly WordRun[] {
  const runs: WordRun[] = [];
  for (const { isShared, old, now } of withoutLoneSigns(stretchesOf(wordsOf(before), wordsOf(after)))) {
    if (isShared) runs.push(...keptRun(old, now));
    else runs.push(...runOf('removed', old), ...runOf('added', now));
  }
  return runs;
}

/** The runs one text is made of, in its own capitals, for two texts side by side: the words only the other has are left out. */
export function sideOf(difference: readonly WordRun[], side: 'before' | 'after'): readonly WordRun[] {
  const other = side === 'before' ? 'added' : 'removed';
  const own = difference.filter(({ kind }) => kind !== other);
  return side === 'after' ? own : own.map(run => ({ ...run, text: run.textBefore ?? run.text }));
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(([, space = '', word = ''], at) => ({
    text: word,
    folded: word.toLowerCase(),
    isSpaced: at > 0 && space !== '',
  }));
}

function runOf(kind: WordRun['kind'], words: readonly Word[]): WordRun[] {
  const [first] = words;
  if (first === undefined) return [];
  return [{ kind, text: textOf(words, words), isSpaced: first.isSpaced }];
}

function keptRun(old: readonly Word[], now: readonly Word[]): WordRun[] {
  const textBefore = textOf(old, now);
  return runOf('kept', now).map(run => (run.text === textBefore ? run : { ...run, textBefore }));
}

function textOf(words: readonly Word[], spacedAs: readonly Word[]): string {
  return words.map(({ text }, at) => (at > 0 && spacedAs[at]?.isSpaced === true ? ' ' : '') + text).join('');
}

/** Along the longest words in common; what both ends share needs no table to be found. */
function stretchesOf(old: readonly Word[], now: readonly Word[]): Stretch[] {
  const isSame = (a: Word | undefined, b: Word | undefined): boolean => a?.folded === b?.folded;
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && isSame(old[start], now[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(old.at(-1 - end), now.at(-1 - end))) end += 1;
  const oldTo = old.length - end;
  const nowTo = now.length - end;
  return [
    { isShared: true, old: old.slice(0, start), now: now.slice(0, start) },
    ...tableStretches(old.slice(start, oldTo), now.slice(start, nowTo)),
    { isShared: true, old: old.slice(oldTo), now: now.slice(nowTo) },
  ];
}

function tableStretches(old: readonly Word[], now: readonly Word[]): Stretch[] {
  if (old.length * now.length > MOST_PAIRS) return [{ isShared: false, old: [...old], now: [...now] }];
  const shared = sharedTable(old, now);
  const stretches: Stretch[] = [];
  const stretch = (isShared: boolean): Stretch => {
    const last = stretches.at(-1);
    if (last?.isShared === isShared) return last;
    const next: Stretch = { isShared, old: [], now: [] };
    stretches.push(next);
    return next;
  };
  let row = 0;
  let column = 0;
  for (;;) {
    const before = old[row];
    const after = now[column];
    if (before === undefined && after === undefined) return stretches;
    const isShared = before !== undefined && before.folded === after?.folded;
    const takesOld = isShared || after === undefined || shared(row + 1, column) >= shared(row, column + 1);
    const into = stretch(isShared);
    if (before !== undefined && takesOld) {
      into.old.push(before);
      row += 1;
    }
    if (after !== undefined && (isShared || before === undefined || !takesOld)) {
      into.now.push(after);
      column += 1;
    }
  }
}

/** How many words `old` from a row on and `now` from a column on have in common, in order. */
function sharedTable(old: readonly Word[], now: readonly Word[]): (row: number, column: number) => number {
  const width = now.length + 1;
  const counts = new Uint16Array((old.length + 1) * width);
  const shared = (row: number, column: number): number => counts[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      counts[row * width + column] =
        old[row]?.folded === now[column]?.folded
          ? shared(row + 1, column + 1) + 1
          : Math.max(shared(row + 1, column), shared(row, column + 1));
    }
  }
  return shared;
}

/** A comma that happens to stand in both between two replaced words would only cut the replacement in pieces. */
function withoutLoneSigns(stretches: readonly Stretch[]): Stretch[] {
  const full = stretches.filter(({ old, now }) => old.length + now.length > 0);
  const kept: Stretch[] = [];
  full.forEach((stretch, place) => {
    const isBetween = place > 0 && place < full.length - 1;
    const isShared = stretch.isShared && !(isBetween && !stretch.now.some(({ text }) => SAYS_SOMETHING.test(text)));
    const last = kept.at(-1);
    if (last?.isShared === isShared) {
      last.old.push(...stretch.old);
      last.now.push(...stretch.now);
    } else {
      kept.push({ ...stretch, isShared });
    }
  });
  return kept;
}
