import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { keyOfRecord } from '../../../data/domain/codeRecord.ts';
import { systemName } from '../../../data/domain/codeSystem.ts';
import { useSameCode } from '../../hooks/useSameCode.ts';
import { Message } from '../../ui/Message.tsx';
import { CodeLink } from './CodeLink.tsx';

/** Says that the same characters are a code of another system, which has misled many a claim. */
export function SameCodeElsewhere({
  codeKey,
  onOpenCode,
}: {
  readonly codeKey: CodeKey;
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  const same = useSameCode(codeKey);
  if (same.state !== 'ready' || same.value.length === 0) return null;
  return (
    <Message kind="info">
      {same.value.map(record => (
        <div key={record.system}>
          <p>Also a code in {systemName(record.system)}:</p>
          <CodeLink codeKey={keyOfRecord(record)} text={record.longText} onOpenCode={onOpenCode} />
        </div>
      ))}
    </Message>
  );
}
