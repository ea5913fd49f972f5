import { strictXml } from '../xml/strictXml.ts';
import { decodeEscapes } from './decodeEscapes.ts';

/** No sheet has more rows than 1,048,576; the January 2025 release has 25,000 texts. */
const MOST_TEXTS = 1_048_576;

/**
 * Collects the texts of `xl/sharedStrings.xml`, which the cells of a workbook refer to by number: one `si` each, of one
 * or (with formatting) several `t`. Phonetic readings (`rPh`) are not part of the text. Source: ECMA-376-1, 18.4.
 */
export class SharedStrings {
  readonly texts: string[] = [];
  private readonly parser = strictXml({
    open: name => this.open(name),
    text: text => this.take(text),
    close: name => this.close(name),
  });
  private current = '';
  private isInText = false;
  private phoneticDepth = 0;

  /** Throws where the XML is broken. */
  write(xml: string): boolean {
    this.parser.write(xml);
    return false;
  }

  finish(): void {
    this.parser.close();
  }

  private take(text: string): void {
    if (this.isInText && this.phoneticDepth === 0) this.current += text;
  }

  private open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 't') this.isInText = true;
    else if (name === 'rPh') this.phoneticDepth += 1;
  }

  private close(name: string): void {
    if (name === 'si') this.endText();
    else if (name === 't') this.isInText = false;
    else if (name === 'rPh') this.phoneticDepth -= 1;
  }

  private endText(): void {
    if (this.texts.length >= MOST_TEXTS) throw new Error('too many texts');
    this.texts.push(decodeEscapes(this.current));
  }
}
