import type { ImportedTemplate } from '../../../data/checklists/templateFile/planImport.ts';
import { describeFate } from '../../../data/checklists/templateFile/templateFileWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { countOf } from '../../ui/figures.ts';
import styles from './importPreview.module.css';

/** What a file of checklists would add, replace and leave. Nothing is changed before it is pressed. */
export function ImportPreview({
  fileName,
  compared,
  onTake,
  onClose,
}: {
  readonly fileName: string;
  readonly compared: readonly ImportedTemplate[];
  readonly onTake: () => void;
  readonly onClose: () => void;
}) {
  const taken = compared.filter(({ fate }) => fate === 'added' || fate === 'replaced').length;
  const footer = (
    <>
      <Button onPress={onClose}>{taken === 0 ? 'Close' : 'Cancel'}</Button>
      {taken > 0 && (
        <Button variant="primary" onPress={onTake}>
          Import {countOf(taken, 'checklist')}
        </Button>
      )}
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title="Import checklists" width="wide" footer={footer}>
      <p className={styles.file}>
        “{fileName}” holds {countOf(compared.length, 'checklist')}. Checklists of encounters already begun stay as they
        are.
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Checklist</th>
            <th scope="col">Lines</th>
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ template, fate }) => (
            <tr key={template.id}>
              <td>{template.name}</td>
              <td>{template.sections.reduce((sum, { items }) => sum + items.length, 0)}</td>
              <td>{describeFate(fate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
