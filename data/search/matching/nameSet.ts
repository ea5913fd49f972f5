import type { HitBoard } from '../ranking/hitBoard.ts';
import { compareCodesOf } from '../segment/codeLookup.ts';
import { DocSet } from '../segment/docSet.ts';
import type { Segment } from '../segment/segment.ts';
import { FLAG } from '../segment/segmentFormat.ts';
import { SegmentScan } from './segmentScan.ts';

/** Names for codes from one source, made by `buildNames`. */
export interface NameSource {
  readonly names: Segment;
  /** Why search knows these names, as the end of a sentence, by name. */
  readonly label: (name: number) => string;
  /**
   * Set where the names are full of abbreviations: they are then found as typed only, since every short word is one
   * typo away from some abbreviation, and none of their words makes a word of a question one that is known.
   */
  readonly isAbbreviated?: true;
}

/** What became of the names of one source. */
export interface NamesReport {
  readonly names: number;
  /** Names of codes that are not installed: search leaves them out. */
  readonly unknown: number;
}

const NOWHERE = -1;

/** The names of one source, matched with the codes of the installed releases. */
export class NameSet {
  readonly source: NameSource;
  readonly scan: SegmentScan;
  readonly report: NamesReport;
  /** For each name its code's segment and place in it; `NOWHERE` where the code is not installed. */
  readonly #segments: Int8Array;
  readonly #docs: Uint32Array;
  #admitted: { readonly admission: string; readonly names: DocSet } | undefined;

  constructor(source: NameSource, segments: readonly Segment[]) {
    const { names } = source;
    this.source = source;
    this.scan = new SegmentScan(names);
    this.#segments = new Int8Array(names.docCount).fill(NOWHERE);
    this.#docs = new Uint32Array(names.docCount);
    segments.forEach((segment, number) => {
      eachSameCode(names, segment, (name, doc) => {
        this.#segments[name] = number;
        this.#docs[name] = doc;
      });
    });
    let unknown = 0;
    for (const segment of this.#segments) if (segment === NOWHERE) unknown += 1;
    this.report = { names: names.docCount, unknown };
  }

  /** The names whose codes are installed and let through by the filters in force; kept until these change. */
  admittedBy(board: HitBoard): DocSet {
    const { admission } = board;
    if (this.#admitted?.admission !== admission) {
      const names = new DocSet(this.source.names.docCount);
      this.#segments.forEach((segment, name) => {
        if (segment !== NOWHERE && board.passesFilters(segment, this.docOf(name))) names.add(name);
      });
      this.#admitted = { admission, names };
    }
    return this.#admitted.names;
  }

  /** The number of the segment a name's code is in, -1 where it is not installed. */
  segmentOf(name: number): number {
    return this.#segments[name] ?? NOWHERE;
  }

  /** The code of a name, in its segment. */
  docOf(name: number): number {
    return this.#docs[name] ?? 0;
  }
}

/** Walks both lists of codes, which are in the same order, side by side. */
function eachSameCode(names: Segment, segment: Segment, visit: (name: number, doc: number) => void): void {
  let at = 0;
  let place = 0;
  while (at < names.docCount && place < segment.docCount) {
    const name = names.byCode[at] ?? 0;
    const doc = segment.byCode[place] ?? 0;
    const system = (flags: number | undefined): number => (flags ?? 0) & FLAG.system;
    const difference =
      compareCodesOf(names, name, segment, doc) || system(names.flags[name]) - system(segment.flags[doc]);
    if (difference === 0) visit(name, doc);
    // Several names may have one code; a release has each code once.
    if (difference <= 0) at += 1;
    else place += 1;
  }
}
