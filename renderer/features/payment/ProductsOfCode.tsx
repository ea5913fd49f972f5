import { useState } from 'react';
import { otherDaysWords } from '../../../data/domain/datasetPeriod.ts';
import { useProductsOf } from '../../hooks/payment/useProductsOf.ts';
import { useAsOf } from '../../hooks/releases/useAsOf.ts';
import { Button } from '../../ui/Button.tsx';
import { countOf } from '../../ui/figures.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './payment.module.css';

/** Only HCPCS Level II drug codes are in the crosswalk; of the A codes those of contrast agents and radiopharmaceuticals (A9...), not the supplies. */
const DRUG_CODE = /^(A9|[CJPQS]\d)\d{3}$/;

/** The drug products billed with a code, each with its billing units in one package. Read when it is asked for. */
export function ProductsOfCode({ code }: { readonly code: string }) {
  const [isAsked, ask] = useState(false);
  if (!DRUG_CODE.test(code)) return null;
  return isAsked ? (
    <Products code={code} />
  ) : (
    <div>
      <Button size="sm" onPress={() => ask(true)}>
        Show drug products (NDC)
      </Button>
    </div>
  );
}

function Products({ code }: { readonly code: string }) {
  const found = useProductsOf(code);
  const { day } = useAsOf();
  if (found.state === 'loading') return <p role="status">Looking through the NDC crosswalk…</p>;
  if (found.state === 'failed') return <p role="status">The NDC crosswalk cannot be read. Import it again.</p>;
  const { crosswalk, products } = found.value;
  if (crosswalk === undefined) {
    return (
      <p role="status">
        The NDC to HCPCS crosswalk is not loaded. On cms.gov, search for “ASP Pricing Files” and download the newest
        “NDC-HCPCS Crosswalk”.
      </p>
    );
  }
  return (
    <div className={styles.products}>
      <p role="status">
        {countOf(products.length, 'product')} in {crosswalk.title}. {otherDaysWords(crosswalk, day)}
      </p>
      {products.length > 0 && (
        <table className={styles.numbers}>
          <caption>
            <VisuallyHidden>Drug products billed with {code}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">NDC</th>
              <th scope="col">Product</th>
              <th scope="col">Package</th>
              <th scope="col">Billing units in a package</th>
            </tr>
          </thead>
          <tbody>
            {products.map(product => (
              <tr key={product.ndc}>
                <th scope="row">{product.ndc}</th>
                <td>
                  {product.drugName} ({product.labeler})
                </td>
                <td>{[product.packageSize, product.packageQuantity].filter(Boolean).join(' × ')}</td>
                <td>{product.billUnitsPerPackage ?? 'not given'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
