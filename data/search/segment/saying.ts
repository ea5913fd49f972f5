import { SETTINGS } from '../words/strangeness.ts';
import { SETTING } from '../words/words.ts';
import type { Segment } from './segment.ts';

/** What each code says, weighed as if nobody had asked for any of it. */
export interface Saying {
  readonly whole: Uint32Array<ArrayBuffer>;
  /** The part of it in the head of the text. */
  readonly head: Uint32Array<ArrayBuffer>;
}

/** What is needed of a segment; the other parts may not be there yet. */
type Texts = Pick<Segment, 'docCount' | 'docWords' | 'docWordOffsets' | 'docWordForm'>;

/** @param table what each word is worth in each setting, see `strangenessTable`. */
export function sayingOf({ docCount, docWords, docWordOffsets, docWordForm }: Texts, table: Uint8Array): Saying {
  const whole = new Uint32Array(docCount);
  const head = new Uint32Array(docCount);
  for (let doc = 0; doc < docCount; doc += 1) {
    const end = docWordOffsets[doc + 1] ?? 0;
    for (let at = docWordOffsets[doc] ?? 0; at < end; at += 1) {
      const packed = docWords[at] ?? 0;
      const setting = packed >>> docWordForm.settingShift;
      const strange = table[SETTINGS * (packed & docWordForm.wordBits) + setting] ?? 0;
      whole[doc] = (whole[doc] ?? 0) + strange;
      if (setting === SETTING.head) head[doc] = (head[doc] ?? 0) + strange;
    }
  }
  return { whole, head };
}

/** The numbers of the codes, those that say least first; among equals in official order. */
export function inOrderOfSaying(whole: Uint32Array): Uint32Array<ArrayBuffer> {
  // One number for both, so that a plain sort of numbers does it.
  const keys = Float64Array.from(whole, (saying, doc) => saying * whole.length + doc).sort();
  return Uint32Array.from(keys, key => key % whole.length);
}
