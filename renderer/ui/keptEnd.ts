/** Texts up to here are seldom cut off on one line. */
const LONG = 60;
/** What is kept at least: “IIIC with routine healing” and “IIIC with delayed healing” end alike before it. */
const KEPT = 36;

/**
 * A text in two parts, the second of which is to be shown whole where a line has no room for both: siblings in an
 * official list begin alike, and what tells one from the next stands last. Characters are UTF-16 units.
 */
export function keptEnd(text: string): readonly [start: string, end: string] {
  if (text.length <= LONG) return [text, ''];
  const at = text.lastIndexOf(' ', text.length - KEPT);
  return at < 1 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
