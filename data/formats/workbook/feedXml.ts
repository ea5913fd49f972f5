import { Cancelled, type Pacer } from '../pacer.ts';

/** Takes XML piece by piece; throws where it is broken. `write` answers true to hear no more. */
export interface XmlReader {
  write(xml: string): boolean;
  finish(): void;
}

const PIECE_BYTES = 64 * 1024;

/** Decodes and hands over a part of a workbook, giving the thread back now and then. False where it is broken. */
export async function feedXml(bytes: Uint8Array, reader: XmlReader, pacer: Pacer): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
      const xml = decoder.decode(bytes.subarray(start, start + PIECE_BYTES), { stream: true });
      if (reader.write(xml)) return true;
      if (pacer.isDue) await pacer.pause({ phase: 'reading', rows: 0, fraction: 0.5 + (0.5 * start) / bytes.length });
    }
    reader.write(decoder.decode());
    reader.finish();
    return true;
  } catch (reason) {
    if (reason instanceof Cancelled) throw reason;
    return false;
  }
}
