import { dateNumber } from '../../domain/calendarDate.ts';
import { codeKeyOf, printedCode } from '../../domain/codeKey.ts';
import { type CodeSpelling, readCodeSpelling } from '../../domain/codeSpelling.ts';
import { readScope } from '../question/question.ts';
import type { Offer, SearchQuestion } from '../searchTypes.ts';
import { isInUse, standingOf } from '../segment/codeStanding.ts';
import { codeOf, isBillable, systemOf, textOf } from '../segment/segment.ts';
import { nearestCodes } from './nearestCodes.ts';
import { type OfferSources, type PoorAnswer, termsIn } from './offerSources.ts';

const MOST_CODES = 5;
/** A letter first and a digit somewhere. */
const LOOKS_LIKE_CODE = /^(?=.*\d)[A-Z][A-Z0-9]{2,6}$/;

/**
 * For each part of the question that is written like a code and is none. An offer asks for the code alone: beside other
 * words a code that has these words could come before it.
 */
export function nearCodeOffers(
  { text, filters, today }: SearchQuestion,
  { systems }: PoorAnswer,
  { scans }: OfferSources,
): Offer[] {
  const segments = scans.map(({ segment }) => segment);
  const day = dateNumber(today);
  const admits = (number: number, doc: number): boolean => {
    const segment = segments[number];
    if (segment === undefined || !systems.includes(systemOf(segment, doc))) return false;
    return (!filters.billableOnly || isBillable(segment, doc)) && (!filters.activeOnly || isInUse(segment, doc, day));
  };
  const isCommon = (number: number, doc: number): boolean => scans[number]?.isCommon[doc] === 1;
  return writtenLikeCodes(text)
    .flatMap(({ spelling }) =>
      nearestCodes(segments, spelling.canonical, isCommon, admits).flatMap(
        ({ segment: number, doc, nearness }): Offer[] => {
          const segment = segments[number];
          if (segment === undefined) return [];
          const system = systemOf(segment, doc);
          const code = codeOf(segment, doc);
          return [
            {
              kind: 'nearest-code',
              text: text.slice(0, readScope(text).length) + printedCode(system, code),
              key: codeKeyOf(system, code),
              system,
              code,
              codeText: textOf(segment, doc),
              status: standingOf(segment, doc, day),
              nearness,
            },
          ];
        },
      ),
    )
    .slice(0, MOST_CODES);
}

function writtenLikeCodes(text: string): { from: number; to: number; spelling: CodeSpelling }[] {
  const { length } = readScope(text);
  const whole = { from: length, to: text.length, spelling: readCodeSpelling(text.slice(length)) };
  const places = [
    whole,
    ...termsIn(text)
      .filter(({ kind }) => kind !== 'exclusion')
      .map(term => ({ from: term.from, to: term.to, spelling: readCodeSpelling(term.text) })),
  ];
  const written = places.flatMap(({ from, to, spelling }) =>
    spelling !== undefined && LOOKS_LIKE_CODE.test(spelling.canonical) ? [{ from, to, spelling }] : [],
  );
  // "j 9299" is one code; its parts are none.
  return written[0]?.from === whole.from && written[0].to === whole.to ? written.slice(0, 1) : written;
}
