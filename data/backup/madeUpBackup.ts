import { encryptBackup } from './encryption.ts';
import { BackupWriter } from './writeBackup.ts';

/** For tests: a backup of made-up rows. @param tables rows by table name. */
export async function madeUpBackup(
  tables: Readonly<Record<string, readonly unknown[]>>,
  { schemaVersion = 1, passphrase }: { readonly schemaVersion?: number; readonly passphrase?: string } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new BackupWriter({
    appVersion: '0.1.0',
    writtenAt: '2026-03-01T09:00:00.000Z',
    schemaVersion,
    tables: Object.entries(tables).map(([name, rows]) => ({ name, rows: rows.length })),
  });
  for (const row of Object.values(tables).flat()) writer.addRow(row);
  const written = passphrase === undefined ? writer.finish() : encryptBackup(writer.finishContent(), passphrase);
  return (await written).bytes;
}
