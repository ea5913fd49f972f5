import { ClipboardPlus } from 'lucide-react';
import type { CodeKey } from '../../../data/domain/codeKey.ts';
import { useAddToEncounter } from '../../hooks/encounters/useAddToEncounter.ts';
import { Button } from '../../ui/Button.tsx';
import { useStableHandler } from '../../ui/useStableHandler.ts';

const ICON = <ClipboardPlus size={14} />;

/** Adds the code to the encounter in hand, or to a new one; which is said once it is on the disk. */
export function AddToEncounterButton({ codeKey }: { readonly codeKey: CodeKey }) {
  const add = useAddToEncounter();
  const press = useStableHandler(() => void add([codeKey]));
  return (
    <Button size="sm" icon={ICON} aria-label="Add to encounter" aria-keyshortcuts="Control+E" onPress={press}>
      Encounter
    </Button>
  );
}
