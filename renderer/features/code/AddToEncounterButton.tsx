import { ClipboardPlus } from 'lucide-react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { useAddToEncounter } from '../../hooks/useAddToEncounter.ts';
import { Button } from '../../ui/Button.tsx';

/** Adds the code to the encounter in hand, or to a new one; which is said once it is on the disk. */
export function AddToEncounterButton({ codeKey }: { readonly codeKey: CodeKey }) {
  const add = useAddToEncounter();
  return (
    <Button
      size="sm"
      icon={<ClipboardPlus size={14} />}
      aria-label="Add to encounter"
      aria-keyshortcuts="Control+E"
      onPress={() => void add([codeKey])}
    >
      Encounter
    </Button>
  );
}
