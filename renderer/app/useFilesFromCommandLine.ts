import { useEffect } from 'react';
import { useImport } from '../hooks/import/useImport.ts';
import { useNavigation } from '../hooks/navigation/useNavigation.ts';

/** Files named when the app was started (`--import FILE...`) open the Library with their preview. */
export function useFilesFromCommandLine(): void {
  const { takeCommandLineFiles } = useImport();
  const { go } = useNavigation();
  useEffect(() => {
    void takeCommandLineFiles().then(wereThere => {
      if (wereThere) go({ place: 'library' });
    });
  }, [takeCommandLineFiles, go]);
}
