import { useFeeFileCode } from '../../hooks/useFeeFileCode.ts';
import styles from './payment.module.css';

/** What is known of a CPT code: the short descriptor of a file the person imported, marked as what it is, or that there is none. */
export function CptText({ code }: { readonly code: string }) {
  const found = useFeeFileCode(code);
  if (found.state !== 'ready') return null;
  if (found.value === undefined) {
    return (
      <p>
        CPT codes and their texts are licensed by the American Medical Association and not part of Chartside. None of
        the fee files imported here has this code.
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
