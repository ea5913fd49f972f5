import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { type CodeRecord, keyOfRecord } from '../../../data/domain/codeRecord.ts';
import { systemName } from '../../../data/domain/codeSystem.ts';
import { Message } from '../../ui/Message.tsx';
import { CodeLink } from './CodeLink.tsx';

/** Says that the same characters are a code of another system, which has misled many a claim. */
export function SameCodeElsewhere({
  same,
  onOpenCode,
}: {
  readonly same: readonly CodeRecord[];
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  if (same.length === 0) return null;
  return (
    <Message kind="info">
      {same.map(record => (
        <div key={record.system}>
          <p>Also a code in {systemName(record.system)}:</p>
          <CodeLink codeKey={keyOfRecord(record)} text={record.longText} onOpenCode={onOpenCode} />
        </div>
      ))}
    </Message>
  );
}
