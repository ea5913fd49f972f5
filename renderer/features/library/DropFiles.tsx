import { FileInput } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useImport } from '../../hooks/import/useImport.ts';
import styles from './dropFiles.module.css';

/** Files dropped anywhere on the window. @param onFiles called when some were: the Library shows their preview. */
export function DropFiles({ onFiles }: { readonly onFiles: () => void }) {
  const { dropFiles } = useImport();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      // Leaving one element for another is not leaving the window.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      dropFiles(files);
      onFiles();
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [dropFiles, onFiles]);
  if (!isOver) return null;
  return (
    <div className={styles.overlay}>
      <div className={styles.card}>
        <FileInput size={28} aria-hidden="true" />
        <p className={styles.title}>Drop to look at the files</p>
        <p>Nothing is installed before you have seen what is in them.</p>
      </div>
    </div>
  );
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
