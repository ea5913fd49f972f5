import { type CodeKey, codeKeyOf } from '../../../../data/domain/codeKey.ts';
import { type NoteCode, noteParts } from '../../../../data/domain/tabular/noteCodes.ts';
import styles from './instructions.module.css';

interface Shared {
  readonly isListed: (code: string) => boolean;
  readonly onOpenCode: (key: CodeKey) => void;
}

/** A note as printed; the codes in it are ways to them where the list has them, and stay on one line with their parentheses. */
export function TabularNoteText({ text, ...shared }: Shared & { readonly text: string }) {
  let place = 0;
  return noteParts(text).map((part, at, parts) => {
    const key = place;
    place += 1;
    const before = parts[at - 1];
    const after = parts[at + 1];
    if (part.kind === 'text') {
      const from = at > 0 && part.text.startsWith(')') ? 1 : 0;
      return part.text.slice(from, after !== undefined && part.text.endsWith('(') ? -1 : undefined);
    }
    return (
      <span key={key} className={styles.together}>
        {before?.kind === 'text' && before.text.endsWith('(') && '('}
        {part.kind === 'code' ? (
          <Code code={part} {...shared} />
        ) : (
          <>
            <Code code={part.from} {...shared} />
            {part.joint}
            <Code code={part.to} {...shared} />
          </>
        )}
        {after?.kind === 'text' && after.text.startsWith(')') && ')'}
      </span>
    );
  });
}

function Code({ code: { text, code }, isListed, onOpenCode }: Shared & { readonly code: NoteCode }) {
  if (!isListed(code)) return text;
  return (
    <button type="button" className={styles.link} onClick={() => onOpenCode(codeKeyOf('icd10cm', code))}>
      {text}
    </button>
  );
}
