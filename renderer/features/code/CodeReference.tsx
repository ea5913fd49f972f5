import { type CodeKey, printedCode, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { useCode } from '../../hooks/codes/useCode.ts';
import { CodeLink } from './CodeLink.tsx';

/** A code another code points to: a way to it where the release in use has it, its name where not. */
export function CodeReference({
  codeKey,
  onOpenCode,
}: {
  readonly codeKey: CodeKey;
  readonly onOpenCode: (key: CodeKey) => void;
}) {
  const code = useCode(codeKey);
  if (code.state === 'ready' && code.value !== undefined) {
    return <CodeLink codeKey={codeKey} text={code.value.record.shortText} onOpenCode={onOpenCode} />;
  }
  const { system, code: canonical } = splitCodeKey(codeKey);
  return (
    <>
      <code>{printedCode(system, canonical)}</code>
      {code.state === 'ready' && ' (not in the release in use)'}
    </>
  );
}
