import { memo, useMemo } from 'react';
import { type CodeKey, codeKeyOf } from '../../../data/domain/codeKey.ts';
import { parseCptCode } from '../../../data/domain/cptCode.ts';
import { findCptTexts, NO_CPT_TEXTS } from '../../../data/domain/cptTextIndex.ts';
import { parseNdc, printedNdc } from '../../../data/domain/ndc.ts';
import { useCptTextIndex } from '../../hooks/cptTexts/useCptTexts.ts';
import { useFeeFileCode } from '../../hooks/payment/useFeeFileCode.ts';
import { useNdcProducts } from '../../hooks/payment/useNdcProducts.ts';
import { CptTextsFound } from './CptTextsFound.tsx';
import { MineRow } from './MineFound.tsx';
import styles from './mineFound.module.css';

const SHOWN = 5;

/** What no release has and imported files know: CPT codes from licensed texts and fee files, a drug product (NDC) from the crosswalk. */
export const FeeFileFound = memo(function FeeFileFound({
  typed,
  onOpenPage,
}: {
  /** What is in the box, at rest: not drawn again at each key. */
  readonly typed: string;
  readonly onOpenPage: (key: CodeKey) => void;
}) {
  const cpt = parseCptCode(typed);
  const ndc = parseNdc(typed);
  const code = useFeeFileCode(cpt);
  const products = useNdcProducts(ndc);
  const index = useCptTextIndex(typed !== '');
  const texts = useMemo(() => (index ? findCptTexts(index, typed, SHOWN) : NO_CPT_TEXTS), [index, typed]);
  const isAmongTexts = texts.hits.some(hit => hit.code === cpt);
  const found = code.state === 'ready' && !isAmongTexts ? code.value : undefined;
  const billed = products.state === 'ready' ? products.value : [];
  if (found === undefined && billed.length === 0 && texts.total === 0) return null;
  return (
    <div className={styles.mine}>
      <CptTextsFound found={texts} onOpenPage={onOpenPage} />
      {cpt !== undefined && found !== undefined && (
        <section aria-labelledby="found-cpt">
          <h2 id="found-cpt" className={styles.title}>
            From the fee files you imported
          </h2>
          <MineRow codeKey={codeKeyOf('cpt', cpt)} text={found.shortText} aside="CPT, © AMA" onOpenPage={onOpenPage} />
        </section>
      )}
      {ndc !== undefined && billed.length > 0 && (
        <section aria-labelledby="found-ndc">
          <h2 id="found-ndc" className={styles.title}>
            Billed for NDC {printedNdc(ndc)}
          </h2>
          <ul>
            {billed.map(product => (
              <li key={product.code}>
                <MineRow
                  codeKey={codeKeyOf('hcpcs', product.code)}
                  text={`${product.drugName} (${product.labeler})`}
                  aside={`${product.billUnitsPerPackage ?? 'no'} units a package`}
                  onOpenPage={onOpenPage}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
});
