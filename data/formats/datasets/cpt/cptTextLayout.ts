import type { CptTextKind, CptTextLength, CptTextRow } from '../../../domain/cptText.ts';
import { fail, ok } from '../../../domain/result.ts';
import { eachCsvRow } from '../../csv/eachCsvRow.ts';
import { badLine, type LineFault } from '../../lineFault.ts';
import { eachLine, isBlank } from '../../text/eachLine.ts';
import { findLineCharacterFault } from '../../text/oddCharacter.ts';
import type { DatasetInput, DatasetLayout } from '../datasetLayout.ts';
import { contentOf } from '../readTable.ts';
import { type CptArrangement, cptArrangement, isCodeLine } from './cptArrangement.ts';
import { CptTextCollector } from './cptTextCollector.ts';

/**
 * The texts of CPT codes from a licensed clinic's own file: tab-separated, comma-separated with names above the columns,
 * or in fixed columns. The year is in no file; its name may tell. Source: docs/formats/cpt-text.md.
 */
export const CPT_TEXT: DatasetLayout = {
  kind: 'cpt-text',
  recognises: ({ lines }) => cptArrangement(lines) !== undefined,
  read: async input => {
    const { text, file, issues } = input;
    const first = (text.blocks[0] ?? '').split(/\r\n?|\n/, SAMPLE_LINES);
    const arrangement = cptArrangement(first);
    if (arrangement === undefined) return fail({ kind: 'not-recognised', file });
    const collector = new CptTextCollector(issues);
    const fault = (await eachRow(input, arrangement, collector)) ?? collector.finish();
    if (fault !== undefined) return fail(badLine(file, fault));
    const rows = collector.rows;
    if (rows.length === 0) return fail({ kind: 'not-recognised', file, sawInstead: 'a table without rows' });
    return ok({ ...contentOf(rows, {}, anyText), kind: kindOf(rows) });
  },
};

const SAMPLE_LINES = 2_000;

async function eachRow(
  { text, issues, pacer }: DatasetInput,
  arrangement: CptArrangement,
  collector: CptTextCollector,
): Promise<LineFault | undefined> {
  if (arrangement.kind === 'named' && arrangement.delimiter === ',') {
    return eachCsvRow(text, issues, pacer, (cells, line) =>
      line <= arrangement.headerLine ? undefined : collector.takeNamed(cells, arrangement.columns, line),
    );
  }
  let hasBegun = false;
  return eachLine<LineFault>(text, pacer, (line, number) => {
    const odd = findLineCharacterFault(line, number, text, issues);
    if (odd !== undefined) return odd;
    if (isBlank(line)) return undefined;
    if (arrangement.kind === 'named') {
      if (number <= arrangement.headerLine) return undefined;
      return collector.takeNamed(line.split('\t').map(withoutQuotes), arrangement.columns, number);
    }
    hasBegun ||= isCodeLine(line);
    if (!hasBegun) return undefined;
    if (arrangement.kind === 'tabs') return collector.takeCells(line.split('\t').map(withoutQuotes), number);
    return collector.takeFixed(line, arrangement.starts, number);
  });
}

/** Spreadsheets put quotes around a text with a comma in it, also between tabs. */
function withoutQuotes(cell: string): string {
  const quoted = /^"(.*)"$/.exec(cell.trim())?.[1];
  return quoted === undefined ? cell : quoted.replaceAll('""', '"');
}

function anyText({ longText, mediumText, shortText }: CptTextRow): string {
  return longText ?? mediumText ?? shortText ?? '';
}

const KIND_OF: Record<CptTextLength, CptTextKind> = {
  longText: 'cpt-long',
  mediumText: 'cpt-medium',
  shortText: 'cpt-short',
};

/** Files with one length each are installed beside each other; one with several is a kind of its own. */
function kindOf(rows: readonly CptTextRow[]): CptTextKind {
  const lengths = (Object.keys(KIND_OF) as CptTextLength[]).filter(length =>
    rows.some(row => row[length] !== undefined),
  );
  const [only] = lengths;
  return lengths.length === 1 && only !== undefined ? KIND_OF[only] : 'cpt-text';
}
