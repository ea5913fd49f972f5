/** Where the focus goes as a page comes: the box of Look up, which a person came to type in; else the heading of the page. */
export function focusOfNewPage(
  isLookup: boolean,
  isBoxThere: boolean,
  isFirstPage: boolean,
): 'box' | 'heading' | 'stays' {
  if (!isLookup) return 'heading';
  if (isBoxThere) return 'box';
  return isFirstPage ? 'stays' : 'heading';
}

/**
 * What to do about the heading of a page that is coming.
 *
 * @param isTaken something to work in took the focus since the page was asked for.
 * @param heading `of-page-before`: the one that is there belongs to the page that is going.
 */
export function headingFocus(
  isTaken: boolean,
  heading: 'none' | 'of-page-before' | 'there',
): 'leave' | 'wait' | 'focus' {
  if (isTaken) return 'leave';
  return heading === 'there' ? 'focus' : 'wait';
}

/** A part of the page that held the focus. */
export interface HeldFocus<T> {
  readonly isThere: boolean;
  /** A button or an input: never focused in the place of another that is gone. */
  readonly isControl: boolean;
  /** The part itself, where it takes the focus by script. */
  readonly itself: T | undefined;
  /** The first heading in it. */
  readonly heading: T | undefined;
}

/** What takes the focus of something that is gone. @param held what it lay in, from the inside out. */
export function nearestLeft<T>(held: Iterable<HeldFocus<T>>): T | undefined {
  for (const { isThere, isControl, itself, heading } of held) {
    const target = isThere && !isControl ? (itself ?? heading) : undefined;
    if (target !== undefined) return target;
  }
  return undefined;
}
