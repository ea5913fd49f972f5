import { strictXml } from '../xml/strictXml.ts';
import { columnOfReference } from './cellReference.ts';
import { decodeEscapes } from './decodeEscapes.ts';

/** Told of every row, cells by column from 0; a gap is an empty text. Return true to hear no more. */
export type TakeRow = (cells: readonly string[], row: number) => boolean;

/** No HCPCS table is wider than 48 columns; more cells than this of one row are not kept. */
const KEPT_COLUMNS = 256;

/** Reads the rows of one worksheet as its XML comes in. Source: ECMA-376-1, 18.3.1. */
export class SheetRows {
  private readonly parser = strictXml({
    open: (name, attributes) => this.open(name, attributes),
    text: text => {
      if (this.isInValue) this.value += text;
    },
    close: name => this.close(name),
  });
  private readonly strings: readonly string[];
  private readonly takeRow: TakeRow;
  private cells: string[] = [];
  private row = 0;
  private column = -1;
  private cellType = '';
  private value = '';
  private isInValue = false;
  private isDone = false;

  constructor(strings: readonly string[], takeRow: TakeRow) {
    this.strings = strings;
    this.takeRow = takeRow;
  }

  /** Throws where the XML is broken. Returns true once no more is wanted. */
  write(xml: string): boolean {
    if (!this.isDone) this.parser.write(xml);
    return this.isDone;
  }

  /** Throws where the sheet stops before its end. */
  finish(): void {
    if (!this.isDone) this.parser.close();
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.row = Number(attributes.r ?? this.row + 1);
      this.cells = [];
      this.column = -1;
    } else if (name === 'c') {
      this.column = columnOfReference(attributes.r) ?? this.column + 1;
      this.cellType = attributes.t ?? 'n';
      this.value = '';
    } else if (name === 'v' || name === 't') this.isInValue = true;
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') this.isInValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row' && !this.isDone) this.isDone = this.takeRow(this.cells, this.row);
  }

  private endCell(): void {
    if (this.column >= KEPT_COLUMNS || this.value === '') return;
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = this.textOfCell();
  }

  private textOfCell(): string {
    switch (this.cellType) {
      case 's':
        return this.sharedText(Number(this.value));
      case 'inlineStr':
      case 'str':
        return decodeEscapes(this.value);
      default:
        return plainNumber(this.value);
    }
  }

  private sharedText(index: number): string {
    const text = this.strings[index];
    if (text === undefined) throw new Error(`No shared string ${index}`);
    return text;
  }
}

/** Codes and dates typed as numbers: `2.0201001E7` is 20201001. */
function plainNumber(value: string): string {
  return /E/i.test(value) && Number.isFinite(Number(value)) ? String(Number(value)) : value;
}
