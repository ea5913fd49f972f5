import {
  TABULAR_NOTE_KINDS,
  type TabularNote,
  type TabularNoteKind,
  type TabularRecord,
} from '../../domain/companionRecord.ts';
import { parseIcd10cmCode } from '../../domain/icd10cmCode.ts';
import { XmlFault } from '../xml/parseXml.ts';
import type { XmlEvents } from '../xml/strictXml.ts';
import { mustFit, XmlText } from './xmlTexts.ts';

/** A record while its element is open: what is in it comes in any order. */
interface Open {
  readonly kind: TabularRecord['kind'];
  readonly place: number;
  name: string;
  title: string;
  readonly parent?: number;
  readonly isPlaceholder: boolean;
  readonly notes: TabularNote[];
  readonly seventhCharacters: { character: string; meaning: string }[];
}

const LEVELS: ReadonlyMap<string, TabularRecord['kind']> = new Map([
  ['chapter', 'chapter'],
  ['section', 'section'],
  ['diag', 'code'],
]);

/**
 * Reads the tabular list: chapters, sections and codes in the order of the file, each with its own notes.
 * Source: CDC/CMS, icd10cm-tabular-*.xml. The introduction and the table of visual impairment are not records.
 */
export class TabularReader implements XmlEvents {
  readonly records: TabularRecord[] = [];
  version = '';
  private readonly stack: Open[] = [];
  private readonly path: string[] = [];
  private readonly current = new XmlText();
  private noteKind: TabularNoteKind | undefined;
  private character = '';

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    this.path.push(name);
    this.current.start();
    const kind = LEVELS.get(name);
    if (kind !== undefined) this.begin(kind, attributes);
    else if (name === 'extension') this.character = attributes.char ?? '';
    const noteKind = TABULAR_NOTE_KINDS.find(known => known === name);
    if (noteKind !== undefined) this.noteKind = noteKind;
  };

  readonly text = (text: string): void => this.current.add(text);

  readonly close = (name: string): void => {
    this.path.pop();
    const above = this.path.at(-1) ?? '';
    if (name === 'version' && this.path.length === 1) this.version = this.current.value;
    if (LEVELS.has(name)) this.end();
    else this.take(name, above);
    if (name === this.noteKind) this.noteKind = undefined;
    this.current.start();
  };

  private begin(kind: TabularRecord['kind'], attributes: Readonly<Record<string, string>>): void {
    mustFit(this.records.length);
    const parent = this.stack.at(-1)?.place;
    const place = this.records.length;
    // Keeps the place in the order of the file; the record itself is put there once its element ends.
    this.records.push({ kind, name: '', title: '' });
    this.stack.push({
      kind,
      place,
      name: kind === 'section' ? (attributes.id ?? '') : '',
      title: '',
      isPlaceholder: attributes.placeholder === 'true',
      notes: [],
      seventhCharacters: [],
      ...(parent !== undefined && { parent }),
    });
  }

  private take(name: string, above: string): void {
    const record = this.stack.at(-1);
    if (record === undefined) return;
    if (name === 'name' && LEVELS.has(above)) record.name = this.current.value;
    else if (name === 'desc' && LEVELS.has(above)) record.title = this.current.value;
    else if (name === 'note' && this.noteKind !== undefined && this.current.value !== '') {
      record.notes.push({ kind: this.noteKind, text: this.current.value });
    } else if (name === 'extension' && this.character !== '') {
      record.seventhCharacters.push({ character: this.character, meaning: this.current.value });
    }
  }

  private end(): void {
    const record = this.stack.pop();
    if (record === undefined) return;
    const { kind, place, name, title, parent, isPlaceholder, notes, seventhCharacters } = record;
    if (kind === 'code' && parseIcd10cmCode(name) === undefined) throw new XmlFault('bad-code', name);
    if (title === '') throw new XmlFault('missing-text', name);
    this.records[place] = {
      kind,
      name,
      title,
      ...(parent !== undefined && { parent }),
      ...(isPlaceholder && { isPlaceholder }),
      ...(notes.length > 0 && { notes }),
      ...(seventhCharacters.length > 0 && { seventhCharacters }),
    };
  }
}
