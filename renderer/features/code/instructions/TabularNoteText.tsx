import { type CodeKey, codeKeyOf } from '../../../../data/domain/codeKey.ts';
import { type NoteCode, noteParts } from '../../../../data/domain/tabular/noteCodes.ts';
import styles from './instructions.module.css';

interface Shared {
  readonly isListed: (code: string) => boolean;
  readonly onOpenCode: (key: CodeKey) => void;
}

/** A note as printed; the codes in it are ways to them where the list has them. */
export function TabularNoteText({ text, ...shared }: Shared & { readonly text: string }) {
  let at = 0;
  return noteParts(text).map(part => {
    const key = at;
    at += 1;
    if (part.kind === 'text') return part.text;
    if (part.kind === 'code') return <Code key={key} code={part} {...shared} />;
    return (
      <span key={key} className={styles.range}>
        <Code code={part.from} {...shared} />
        {part.joint}
        <Code code={part.to} {...shared} />
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
