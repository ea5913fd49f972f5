import type { Segment } from './segment.ts';
import { SETTINGS } from './strangeness.ts';
import { SETTING } from './words.ts';

/** What each code says, weighed as if nobody had asked for any of it. */
export interface Saying {
  readonly whole: Uint32Array;
  /** The part of it in the head of the text. */
  readonly head: Uint32Array;
}

/** @param table what each word is worth in each setting, see `strangenessTable`. */
export function sayingOf({ docCount, docWords, docWordOffsets, docWordForm }: Segment, table: Uint8Array): Saying {
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
