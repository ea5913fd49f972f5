import { fail, ok, type Result } from '../../domain/result.ts';
import type { ImportFailure } from '../importFailure.ts';
import { badLine, type LineFault } from '../lineFault.ts';
import { Cancelled, type Pacer } from '../pacer.ts';
import { strictXml, type XmlEvents } from './strictXml.ts';

/** Thrown by a reader of XML at an entry that cannot be trusted; `parseXml` adds the line. */
export class XmlFault extends Error {
  readonly fault: Omit<LineFault, 'line'>;

  constructor(problem: LineFault['problem'], found?: string) {
    super(problem);
    this.fault = { problem, ...(found === undefined ? {} : { found }) };
  }
}

const PIECE_BYTES = 64 * 1024;
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Hands a whole XML file to a reader, element by element, giving the thread back now and then. What is broken, cut
 * off, not UTF-8, or refused by the reader is a failure with its line; entities declared in the file are not known
 * and so are broken XML.
 *
 * @param rows how many entries the reader has so far, for progress
 */
export async function parseXml(
  bytes: Uint8Array,
  events: XmlEvents,
  rows: () => number,
  file: string,
  pacer: Pacer,
): Promise<Result<null, ImportFailure>> {
  const parser = strictXml(events, { position: true });
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let isAtEnd = false;
  try {
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
      const xml = decoder.decode(bytes.subarray(start, start + PIECE_BYTES), { stream: true });
      parser.write(start === 0 ? xml.replace(BYTE_ORDER_MARK, '') : xml);
      if (pacer.isDue)
        await pacer.pause({ phase: 'reading', rows: rows(), fraction: 0.5 + (0.5 * start) / bytes.length });
    }
    parser.write(decoder.decode());
    isAtEnd = true;
    parser.close();
    return ok(null);
  } catch (reason) {
    if (reason instanceof Cancelled) throw reason;
    const line = Math.max(1, parser.line);
    if (isAtEnd) return fail({ kind: 'cut-off', file, line });
    if (reason instanceof XmlFault) return fail(badLine(file, { line, ...reason.fault }));
    const problem = reason instanceof TypeError ? 'unreadable-characters' : 'broken-markup';
    return fail(badLine(file, { line, problem, ...(problem === 'broken-markup' ? {} : { found: 'not UTF-8' }) }));
  }
}
