import type { ReactNode } from 'react';
import type { CodeTable, PaymentTable } from '../../../data/guides/guide.ts';
import type { GuideSource } from '../../../data/guides/guideSource.ts';
import { readReference } from '../../../data/guides/guideText.ts';
import { GuideCode } from './GuideText.tsx';
import styles from './guide.module.css';
import { SourceMark } from './SourceMark.tsx';

/** Codes with what they are, in our words where the official text is not ours to show. */
export function CodeTableBlock({
  table,
  sources,
}: {
  readonly table: CodeTable;
  readonly sources: readonly GuideSource[];
}) {
  return (
    <GuideTable table={table} columns={['Code', 'What it is']} sources={sources}>
      {table.rows.map(({ code, says, isOurWords }) => (
        <tr key={code}>
          <th scope="row">
            <GuideCode code={code} />
          </th>
          <td>
            {says}
            {isOurWords && <span className={styles.ours}>{ourWords(code)}</span>}
          </td>
        </tr>
      ))}
    </GuideTable>
  );
}

function ourWords(code: string): string {
  return readReference(code)?.kind === 'cpt' ? 'our words, not the AMA descriptor' : 'our words';
}

export function PaymentTableBlock({
  table,
  sources,
}: {
  readonly table: PaymentTable;
  readonly sources: readonly GuideSource[];
}) {
  return (
    <GuideTable table={table} columns={table.columns} sources={sources}>
      {table.rows.map(([code = '', ...cells]) => (
        <tr key={code}>
          <th scope="row">
            <GuideCode code={code} />
          </th>
          {cells.map((cell, at) => (
            <td key={table.columns[at + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </GuideTable>
  );
}

function GuideTable({
  table: { caption, sources: ids },
  columns,
  sources,
  children,
}: {
  readonly table: Pick<CodeTable, 'caption' | 'sources'>;
  readonly columns: readonly string[];
  readonly sources: readonly GuideSource[];
  readonly children: ReactNode;
}) {
  return (
    <table className={styles.table}>
      <caption>
        {caption}
        <SourceMark ids={ids} sources={sources} />
      </caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
