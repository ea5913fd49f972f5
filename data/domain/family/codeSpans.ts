/** The first and last code of a run of codes of the same length, both included, compared character by character. */
interface CodeSpan<F> {
  readonly family: F;
  readonly first: string;
  readonly last: string;
}

/**
 * Reads `A0021 A0420-A0436` into spans, and answers the family of the narrowest span a code lies in.
 *
 * The narrowest wins, so that one code can be taken out of a long run by naming it where it belongs.
 *
 * @param table family -> its codes, as codes and ranges with blanks between; a range may be of prefixes (`S00-T14`),
 *   then every code that begins with one of them is in it.
 */
export function spansOf<F extends string>(table: ReadonlyArray<readonly [F, string]>): (code: string) => F | undefined {
  const spans = table.flatMap(([family, codes]) =>
    codes
      .trim()
      .split(/\s+/)
      .map(text => spanOf(family, text)),
  );
  const narrowFirst = spans.map((span, at) => ({ span, at, width: widthOf(span) }));
  narrowFirst.sort((a, b) => a.width - b.width || a.at - b.at);
  return code => narrowFirst.find(({ span }) => isIn(span, code))?.span.family;
}

function spanOf<F>(family: F, text: string): CodeSpan<F> {
  const [first = text, last = first] = text.split('-');
  return { family, first, last };
}

/** Compares as many characters as the span has. */
function isIn(span: CodeSpan<unknown>, code: string): boolean {
  return code.slice(0, span.first.length) >= span.first && code.slice(0, span.last.length) <= span.last;
}

/** How many codes the span could hold, roughly: characters count 36 values each, and missing ones count in full. */
function widthOf({ first, last }: CodeSpan<unknown>): number {
  const long = Math.max(first.length, last.length, 7);
  return numberOf(last.padEnd(long, 'Z')) - numberOf(first.padEnd(long, '0')) + 1;
}

function numberOf(text: string): number {
  let value = 0;
  for (const character of text) value = value * 36 + Number.parseInt(character, 36);
  return value;
}
