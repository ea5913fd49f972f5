/** What windows-1252 has at 0x80 to 0x9F; a blank where it has nothing. Source: WHATWG Encoding Standard, index-windows-1252. */
const UPPER_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const FIRST = 0x80;
const C1 = /[\u0080-\u009f]/g;

/**
 * Decodes 8-bit text. Every byte has a meaning, so this never fails; the five bytes windows-1252 leaves open come out
 * as control characters.
 *
 * Node 20 decodes "windows-1252" as Latin-1 (nodejs/node#56542), Chromium does not: what is left of 0x80 to 0x9F is
 * put right here, so both give the same text.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(C1, character => {
    const meant = UPPER_CONTROLS.charAt(character.charCodeAt(0) - FIRST);
    return meant === ' ' ? character : meant;
  });
}
