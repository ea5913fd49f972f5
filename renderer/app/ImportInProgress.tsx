import { useImport } from '../hooks/import/useImport.ts';
import { useNavigation } from '../hooks/navigation/useNavigation.ts';
import { useAddress } from '../hooks/navigation/useWhereabouts.ts';
import { Button } from '../ui/Button.tsx';

/** While a file is being imported and the Library is not open: says so, and leads back. */
export function ImportInProgress() {
  const address = useAddress();
  const { go } = useNavigation();
  const { current } = useImport().state;
  if (current === undefined || address.place === 'library') return null;
  const words = current.step.kind === 'preview' ? 'A file waits for your decision' : 'Importing…';
  return (
    <Button size="sm" variant="quiet" onPress={() => go({ place: 'library' })}>
      {words}
    </Button>
  );
}
