import { READ_LIMITS } from '../limits.ts';
import { XmlFault } from '../xml/parseXml.ts';

/** Collects the text of one element at a time; line breaks and indents of the file become single blanks. */
export class XmlText {
  private parts = '';

  start(): void {
    this.parts = '';
  }

  /** Throws where a text is longer than any official one. */
  add(text: string): void {
    this.parts += text;
    if (this.parts.length > READ_LIMITS.noteLength) throw new XmlFault('too-long');
  }

  get value(): string {
    return this.parts.replace(/\s+/g, ' ').trim();
  }
}

/** Throws once a file has more entries than any official one. */
export function mustFit(count: number): void {
  if (count >= READ_LIMITS.companionRecords) throw new XmlFault('too-many');
}
