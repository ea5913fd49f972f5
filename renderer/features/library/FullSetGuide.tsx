import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './fullSetGuide.module.css';

/** How to get the official files and bring them in. */
export function FullSetGuide({
  isStarterInUse,
  onPutAway,
}: {
  readonly isStarterInUse: boolean;
  readonly onPutAway: () => void;
}) {
  return (
    <Panel
      title="Get the full code sets"
      actions={
        <Button size="sm" variant="quiet" onPress={onPutAway}>
          Hide
        </Button>
      }
    >
      <div className={styles.guide}>
        <p>
          {isStarterInUse && 'You are working with the starter pack: not a full code set. '}
          The official files are free and need no account. Download them with a web browser, on this computer or another
          one, and bring them in here; Chartside itself never goes online.
        </p>
        <ol className={styles.steps}>
          <li>
            <strong>HCPCS Level II</strong>, every quarter. On cms.gov, search for “HCPCS Quarterly Update” and download
            the newest “Alpha-Numeric HCPCS File (ZIP)”.
          </li>
          <li>
            <strong>ICD-10-CM</strong>, every October, with an update in April. On cms.gov, search for “ICD-10-CM files”
            and download “Code Descriptions in Tabular Order (ZIP)”. The same files are on cdc.gov, under “ICD-10-CM
            Files”.
          </li>
          <li>
            <strong>More names to search by</strong>, if you like. On the same ICD-10-CM page, “Code Tables, Tabular and
            Index (ZIP)”; under “ASP Pricing Files”, the “NDC-HCPCS Crosswalk”. With them codes are also found by
            inclusion terms, index terms and product names.
          </li>
          <li>
            <strong>Payment and edits</strong>, if you like. On cms.gov, “PFS Relative Value Files”, “Addendum A and
            Addendum B Updates”, “ASC Payment Rates”, “ASP Pricing Files”, “DMEPOS Fee Schedule”, “Clinical Laboratory
            Fee Schedule Files”; for what is not paid together, “Medicare NCCI”.
          </li>
          <li>
            <strong>Import.</strong> Press “Import files…” and choose the zip files as they are, or drop them anywhere
            on this window. You see what is in them before anything is installed.
          </li>
        </ol>
      </div>
    </Panel>
  );
}
