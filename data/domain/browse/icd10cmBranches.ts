import { encloses, listOrderKey, rangeOfSection } from '../tabular/codeRange.ts';
import type { TabularLevel } from '../tabular/inheritedNotes.ts';
import { type Branch, headingOf, rootOf } from './branch.ts';
import { ICD10CM_CHAPTERS } from './icd10cmChapters.ts';
import { endOfCode, type Outline } from './outline.ts';

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * ICD-10-CM by chapter, section, and wider section where the list has one.
 *
 * @param headings of a tabular list, each chapter before its sections; empty: chapters by our own table, without sections.
 *   A list of another year than the codes still places nearly all of them; a code in no section stands in its chapter.
 */
export function icd10cmTree(outline: Outline, headings: readonly TabularLevel[]): Branch {
  const runOf = runsIn(outline);
  const chapters = ICD10CM_CHAPTERS.map(({ number, range, heading }) => {
    const listed = headings.findIndex(({ kind, name }) => kind === 'chapter' && name === number);
    const title = headings[listed]?.title ?? heading;
    return headingOf(outline, {
      id: `chapter ${number}`,
      label: `Chapter ${number}`,
      title: title.replace(/\s*\([A-Z0-9-]+\)$/, ''),
      ...runOf(range),
      inner: listed === -1 ? [] : sectionsIn(outline, sectionsAfter(headings, listed), runOf),
    });
  });
  return rootOf(
    outline,
    chapters.filter(isFull).toSorted((a, b) => a.from - b.from),
  );
}

function sectionsAfter(headings: readonly TabularLevel[], chapter: number): readonly TabularLevel[] {
  const rest = headings.slice(chapter + 1);
  const end = rest.findIndex(({ kind }) => kind === 'chapter');
  return end === -1 ? rest : rest.slice(0, end);
}

/** Those no other one encloses, each with the narrower ones inside. */
function sectionsIn(
  outline: Outline,
  sections: readonly TabularLevel[],
  runOf: (range: string) => Run,
): readonly Branch[] {
  const outermost = sections.filter(({ name }) => !sections.some(other => encloses(other.name, name)));
  return outermost
    .map(({ name, title }) => {
      const within = sections.filter(other => encloses(name, other.name));
      return headingOf(outline, {
        id: `section ${name}`,
        label: name,
        title: title.replace(/\s*\([A-Z0-9-]+\)$/, ''),
        ...runOf(name),
        inner: sectionsIn(outline, within, runOf),
      });
    })
    .filter(isFull);
}

/** Where the categories of a range stand; they follow one another in the official order. */
function runsIn(outline: Outline): (range: string) => Run {
  const categories = outline.codes.flatMap((code, place) =>
    code.length === 3 ? [{ key: listOrderKey(code), place }] : [],
  );
  return range => {
    const { first, last } = rangeOfSection(range);
    const [from, to] = [listOrderKey(first), listOrderKey(last)];
    const within = categories.filter(({ key }) => from <= key && key <= to);
    const [start] = within;
    const end = within.at(-1);
    return start === undefined || end === undefined
      ? { from: 0, to: 0 }
      : { from: start.place, to: endOfCode(outline, end.place) };
  };
}

function isFull({ from, to }: Branch): boolean {
  return to > from;
}
