import { SaxesParser } from 'saxes';
import { decodeEscapes, localName } from './xmlText.ts';

/**
 * Collects the texts of `xl/sharedStrings.xml`, which the cells of a workbook refer to by number: one `si` each, of one
 * or (with formatting) several `t`. Phonetic readings (`rPh`) are not part of the text. Source: ECMA-376-1, 18.4.
 */
export class SharedStrings {
  readonly texts: string[] = [];
  private readonly parser = new SaxesParser({ xmlns: false, position: false } as const);
  private current = '';
  private isInText = false;
  private phoneticDepth = 0;

  constructor() {
    this.parser.on('opentag', tag => this.open(localName(tag.name)));
    this.parser.on('text', text => {
      if (this.isInText && this.phoneticDepth === 0) this.current += text;
    });
    this.parser.on('closetag', tag => this.close(localName(tag.name)));
  }

  /** Throws where the XML is broken. */
  write(xml: string): boolean {
    this.parser.write(xml);
    return false;
  }

  finish(): void {
    this.parser.close();
  }

  private open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 't') this.isInText = true;
    else if (name === 'rPh') this.phoneticDepth += 1;
  }

  private close(name: string): void {
    if (name === 'si') this.texts.push(decodeEscapes(this.current));
    else if (name === 't') this.isInText = false;
    else if (name === 'rPh') this.phoneticDepth -= 1;
  }
}
