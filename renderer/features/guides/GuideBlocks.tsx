import type { GuideBlock } from '../../../data/guides/guide.ts';
import type { GuideSource } from '../../../data/guides/guideSource.ts';
import { DenialBlock } from './DenialBlock.tsx';
import { CodeTableBlock, PaymentTableBlock } from './GuideTables.tsx';
import styles from './guide.module.css';
import { LineKind } from './LineKind.tsx';
import { StatementBlock } from './StatementBlock.tsx';

/** Blocks of one guide under one heading. */
export function GuideBlocks({
  blocks,
  guideId,
  all,
  sources,
  saysKinds,
}: {
  readonly blocks: readonly GuideBlock[];
  /** The guide they are from; absent for facts read from the record. */
  readonly guideId?: string;
  /** Every block shown beside them, for links from a denial to its requirements. */
  readonly all: readonly GuideBlock[];
  readonly sources: readonly GuideSource[];
  /** Whether each line says its kind: where all are of one kind the heading has said it. */
  readonly saysKinds: boolean;
}) {
  const lines = blocks.filter(block => block.type === 'statement' || block.type === 'denial');
  const tables = blocks.filter(block => block.type === 'codes' || block.type === 'payments');
  return (
    <>
      {tables.map(block =>
        block.type === 'codes' ? (
          <CodeTableBlock key={block.id} table={block} sources={sources} />
        ) : (
          <PaymentTableBlock key={block.id} table={block} sources={sources} />
        ),
      )}
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map(block => (
            <li key={block.id} id={`guide-${block.id}`} className={styles.line}>
              <LineKind line={block} isSeen={saysKinds} />
              {block.type === 'statement' ? (
                <StatementBlock statement={block} sources={sources} {...(guideId !== undefined && { guideId })} />
              ) : (
                <DenialBlock denial={block} all={all} sources={sources} {...(guideId !== undefined && { guideId })} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
