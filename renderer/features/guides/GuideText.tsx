import { splitCodeKey } from '../../../data/domain/codeKey.ts';
import { systemName } from '../../../data/domain/codeSystem.ts';
import { type GuideReference, readReference, textParts } from '../../../data/guides/guideText.ts';
import { useLink } from '../../hooks/navigation/useLink.ts';
import styles from './guide.module.css';

/** A text of a guide with its codes as links. */
export function GuideText({ text }: { readonly text: string }) {
  let from = 0;
  return textParts(text).map(part => {
    const key = from;
    from += part.text.length + 1;
    return part.kind === 'words' ? part.text : <Reference key={key} text={part.text} reference={part.reference} />;
  });
}

/** A code as guides write it: `J9207`, `icd:E11.9`, `+37252`. */
export function GuideCode({ code }: { readonly code: string }) {
  const reference = readReference(code);
  const text = code.replace(/^(icd|cpt):/u, '');
  return reference === undefined ? text : <Reference text={text} reference={reference} />;
}

/** CPT codes are numbers here: there is nothing to open, and no text of the AMA. */
function Reference({ text, reference }: { readonly text: string; readonly reference: GuideReference }) {
  const linkTo = useLink();
  if (reference.kind === 'cpt') {
    return (
      <span className={styles.code} title="CPT code">
        {text}
      </span>
    );
  }
  const address = { place: 'code', key: reference.key, query: '' } as const;
  return (
    <a className={styles.codeLink} {...linkTo(address)} title={systemName(splitCodeKey(reference.key).system)}>
      {text}
    </a>
  );
}
