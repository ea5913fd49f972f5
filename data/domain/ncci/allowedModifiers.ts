/**
 * Modifiers with which a pair of indicator 1 is paid. Source: CMS, "Medicare NCCI Policy Manual", 2024, chapter I,
 * section E (NCCI PTP-associated modifiers).
 */
const ANATOMIC = 'E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI'.split(
  ' ',
);
const SURGICAL = '24 25 57 58 78 79'.split(' ');
const OTHER = '27 59 91 XE XS XP XU'.split(' ');

const ALLOWED: ReadonlySet<string> = new Set([...ANATOMIC, ...SURGICAL, ...OTHER]);

/** Whether a modifier can get column 2 of a pair paid, where it says what is true. */
export function canBypassPair(modifier: string): boolean {
  return ALLOWED.has(modifier);
}

/** Whether a modifier names a side, a finger or toe, an eyelid or a vessel. */
export function isSiteModifier(modifier: string): boolean {
  return ANATOMIC.includes(modifier);
}

/** The list in words, the most exact first. */
export const ALLOWED_MODIFIERS_IN_WORDS =
  'a side, finger, toe, eyelid or vessel (RT, LT, FA–F9, TA–T9, E1–E4, LC, LD, LM, RC, RI), XE, XS, XP or XU, 59, or one of 24, 25, 27, 57, 58, 78, 79, 91';
