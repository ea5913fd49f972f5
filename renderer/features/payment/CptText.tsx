import { cptTextLengthName } from '../../../data/domain/cptText.ts';
import { useCptTexts } from '../../hooks/cptTexts/useCptTexts.ts';
import { useFeeFileCode } from '../../hooks/payment/useFeeFileCode.ts';
import { DataList } from '../../ui/DataList.tsx';
import { useLayerTold } from '../../ui/inOrder.ts';
import styles from './payment.module.css';

/** What is known of a CPT code: the texts of files the person imported, marked as what they are, or that there is none. */
export function CptText({ code }: { readonly code: string }) {
  const licensed = useCptTexts(code);
  const found = useFeeFileCode(code);
  useLayerTold(licensed.state !== 'loading' && found.state !== 'loading');
  if (licensed.state === 'loading' || found.state === 'loading') return null;
  const [longest, ...shorter] = licensed.state === 'ready' ? licensed.value : [];
  if (longest !== undefined) {
    const titles = [...new Set([longest, ...shorter].map(({ dataset }) => dataset.title))];
    return (
      <div className={styles.cpt}>
        <p className={styles.cptText}>{longest.text}</p>
        {shorter.length > 0 && (
          <DataList entries={shorter.map(({ length, text }) => ({ term: cptTextLengthName(length), value: text }))} />
        )}
        <p className={styles.cptSource}>
          From the file you imported under your license ({titles.join('; ')}), © AMA. It stays on this computer: it is
          in no backup, and in an export only where you ask for it.
        </p>
      </div>
    );
  }
  if (found.state !== 'ready' || found.value === undefined) {
    return (
      <p>
        CPT codes and their texts are licensed by the American Medical Association and not part of Chartside. None of
        the files imported here has this code. A clinic with a license can import its own CPT text file in the Library.
      </p>
    );
  }
  const { shortText, dataset } = found.value;
  return (
    <div>
      <p className={styles.cptText}>{shortText}</p>
      <p className={styles.cptSource}>
        Short descriptor from the file you imported ({dataset.title}), © AMA. It stays on this computer.
      </p>
    </div>
  );
}
