import type { IndexRecord } from '../../domain/companionRecord.ts';
import { parseIcd10cmCode } from '../../domain/icd10cmCode.ts';
import { XmlFault } from '../xml/parseXml.ts';
import type { XmlEvents } from '../xml/strictXml.ts';
import { mustFit, XmlText } from './xmlTexts.ts';

interface Open {
  readonly place: number;
  readonly parent?: number;
  title: string;
  modifiers: string;
  readonly fields: Partial<Record<TextField, string>>;
  cells: string[] | undefined;
}

const TEXT_FIELDS = {
  code: 'code',
  manif: 'manifestation',
  see: 'see',
  seeAlso: 'seeAlso',
  seecat: 'seeCategory',
  subcat: 'seeCategory',
} as const;
type TextField = (typeof TEXT_FIELDS)[keyof typeof TEXT_FIELDS];

/** A dash stands for the characters still to be chosen (`C79.8-`); some codes carry a footnote mark (`#`, `*`). */
const PRINTED_CODE = /^([A-Z][0-9A-Z.]{2,8})[-#*]*$/;
/** The first column of a table is the term itself. */
const FIRST_CELL = 2;
const MOST_COLUMNS = 32;

/**
 * Reads the alphabetic index, the external cause index, the drug table or the neoplasm table: terms in the order of
 * the file. Source: CDC/CMS, icd10cm-index-*.xml, -eindex-, -drug-, -neoplasm-.
 */
export class IndexReader implements XmlEvents {
  readonly records: IndexRecord[] = [];
  /** Headings of the columns after the first, where the file is a table. */
  readonly columns: string[] = [];
  version = '';
  private readonly stack: Open[] = [];
  private readonly path: string[] = [];
  private readonly current = new XmlText();
  private readonly modifiers = new XmlText();
  private column = 0;

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const isInTitle = this.path.at(-1) === 'title';
    this.path.push(name);
    if (name === 'mainTerm' || name === 'term') this.begin(name === 'term');
    if (name === 'nemod' && isInTitle) return;
    this.current.start();
    if (name === 'title') this.modifiers.start();
    if (name === 'cell' || name === 'head') this.column = Number(attributes.col ?? 0);
  };

  readonly text = (text: string): void => {
    const isModifier = this.path.at(-1) === 'nemod' && this.path.at(-2) === 'title';
    (isModifier ? this.modifiers : this.current).add(text);
    // "Abandonment<nemod>(…)</nemod> NEC": what stands between the two parts is one blank.
    if (isModifier) this.current.add(' ');
  };

  readonly close = (name: string): void => {
    this.path.pop();
    if (name === 'nemod' && this.path.at(-1) === 'title') return;
    if (name === 'version' && this.path.length === 1) this.version = this.current.value;
    else if (name === 'head') this.takeHeading();
    else if (name === 'mainTerm' || name === 'term') this.end();
    else this.take(name);
    this.current.start();
  };

  private begin(isSubterm: boolean): void {
    mustFit(this.records.length);
    const parent = this.stack.at(-1)?.place;
    if (isSubterm === (parent === undefined)) throw new XmlFault('broken-markup');
    const place = this.records.length;
    this.records.push({ kind: 'term', title: '' });
    this.stack.push({
      place,
      title: '',
      modifiers: '',
      fields: {},
      cells: undefined,
      ...(parent !== undefined && { parent }),
    });
  }

  private takeHeading(): void {
    if (this.column < FIRST_CELL || this.columns.length >= MOST_COLUMNS) return;
    this.columns[this.column - FIRST_CELL] = this.current.value;
  }

  private take(name: string): void {
    const term = this.stack.at(-1);
    if (term === undefined) return;
    const { value } = this.current;
    if (name === 'title') {
      term.title = value;
      term.modifiers = this.modifiers.value;
    } else if (name === 'cell') this.takeCell(term, value);
    else if (name in TEXT_FIELDS) this.takeField(term, TEXT_FIELDS[name as keyof typeof TEXT_FIELDS], value);
  }

  private takeField(term: Open, field: TextField, value: string): void {
    if (field === 'code') requireCode(value);
    term.fields[field] = value;
  }

  private takeCell(term: Open, value: string): void {
    const at = this.column - FIRST_CELL;
    if (at < 0 || at >= this.columns.length) throw new XmlFault('misaligned', `a code in column ${this.column}`);
    const isDash = /^-*$/.test(value);
    if (!isDash) requireCode(value);
    term.cells ??= this.columns.map(() => '');
    term.cells[at] = isDash ? '' : value;
  }

  private end(): void {
    const term = this.stack.pop();
    if (term === undefined) return;
    if (term.title === '') throw new XmlFault('missing-text');
    const { place, parent, title, modifiers, fields, cells } = term;
    this.records[place] = {
      kind: 'term',
      title,
      ...(modifiers !== '' && { modifiers }),
      ...(parent !== undefined && { parent }),
      ...fields,
      ...(cells !== undefined && { cells }),
    };
  }
}

function requireCode(printed: string): void {
  const code = PRINTED_CODE.exec(printed)?.[1]?.replace(/\.$/, '');
  if (code === undefined || parseIcd10cmCode(code) === undefined) throw new XmlFault('bad-code', printed);
}
