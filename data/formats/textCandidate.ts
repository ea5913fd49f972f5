import type { CodeRecord } from '../domain/codeRecord.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Candidate } from './candidate.ts';
import { recogniseCompanion } from './companions/companionLayout.ts';
import { readHcpcsCsv } from './csv/hcpcsCsvFile.ts';
import { DATASET_LAYOUTS, recogniseDataset } from './datasets/recogniseDataset.ts';
import { readHcpcsText } from './hcpcs/hcpcsTextFile.ts';
import type { Legend } from './hcpcs/legends.ts';
import { isProcessingNotes, readProcessingNotes } from './hcpcs/processingNotes.ts';
import { readIcdCodesFile } from './icd10cm/codesFile.ts';
import { readIcdOrderFile } from './icd10cm/orderFile.ts';
import type { ImportFailure } from './importFailure.ts';
import type { IssueList } from './issueList.ts';
import { sampleTable } from './lists/tableSample.ts';
import type { Pacer } from './pacer.ts';
import { recogniseText, SAMPLE_BYTES, type TextLayout } from './recognise.ts';
import { decodeBlocks, type TextBlocks } from './text/textBlocks.ts';

type ReadText = (
  text: TextBlocks,
  file: string,
  issues: IssueList,
  pacer: Pacer,
) => Promise<Result<readonly CodeRecord[], ImportFailure>>;

const READERS: Record<TextLayout, ReadText> = {
  'hcpcs-text': readHcpcsText,
  'hcpcs-table': readHcpcsCsv,
  'icd-order': readIcdOrderFile,
  'icd-codes': readIcdCodesFile,
};

export interface TextFile {
  readonly path: readonly string[];
  readonly byteLength: number;
  readonly read: () => Promise<Result<Uint8Array, ImportFailure>>;
}

/** The candidate a text file is, going by the first bytes of it; `undefined` where it is none. */
export function textCandidate(
  sample: Uint8Array,
  { path, byteLength, read }: TextFile,
  pacer: Pacer,
): Candidate | undefined {
  const layout = recogniseText(sample);
  if (layout === undefined) {
    const text = new TextDecoder('windows-1252').decode(sample.subarray(0, SAMPLE_BYTES));
    if (isProcessingNotes(text)) return { legend: 'processing-notes', readLegend: () => processingNotes(read) };
    const companion = recogniseCompanion(text);
    if (companion) return { companion, path, byteLength, read };
    return datasetCandidate(text, { path, byteLength, read }) ?? tableOf(sample, { path, byteLength, read });
  }
  return {
    layout,
    path,
    byteLength,
    readRecords: async (file, issues) => {
      const bytes = await read();
      return bytes.ok ? READERS[layout](await decodeBlocks(bytes.value, pacer), file, issues, pacer) : bytes;
    },
  };
}

function datasetCandidate(sample: string, { path, byteLength, read }: TextFile): Candidate | undefined {
  const layout = recogniseDataset(sample);
  return (
    layout && {
      dataset: layout.kind,
      rank: DATASET_LAYOUTS.indexOf(layout),
      // A workbook of the same table takes many times longer to look into.
      ...('readBytes' in layout && { needsNoBetter: true }),
      path,
      byteLength,
      readRows: async (file, issues, pacer) => {
        const bytes = await read();
        if (!bytes.ok) return bytes;
        if ('readBytes' in layout) return layout.readBytes({ bytes: bytes.value, file, issues, pacer });
        return layout.read({ text: await decodeBlocks(bytes.value, pacer), file, issues, pacer });
      },
    }
  );
}

function tableOf(sample: Uint8Array, file: TextFile): Candidate | undefined {
  const table = sampleTable(decodedStart(sample.subarray(0, SAMPLE_BYTES)), sample.length >= SAMPLE_BYTES);
  return table && { table, ...file };
}

/** UTF-8 where all of it is; the sample may end in the middle of a letter. */
function decodedStart(sample: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(sample);
  }
}

async function processingNotes(read: TextFile['read']): Promise<Result<Legend, ImportFailure>> {
  const bytes = await read();
  if (!bytes.ok) return bytes;
  return ok({
    kind: 'processing-notes',
    texts: readProcessingNotes(new TextDecoder('windows-1252').decode(bytes.value)),
  });
}
