import { ListTree } from 'lucide-react';
import { type CodeKey, splitCodeKey } from '../../../data/domain/codeKey.ts';
import { useNavigation } from '../../hooks/navigation/useNavigation.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useStableHandler } from '../../ui/useStableHandler.ts';

const ICON = <ListTree size={14} aria-hidden="true" />;

/** The way to the place of a code in its list. */
export function ShowInBrowse({ codeKey }: { readonly codeKey: CodeKey }) {
  const { go } = useNavigation();
  const { system } = splitCodeKey(codeKey);
  const show = useStableHandler(() => system !== 'cpt' && go({ place: 'browse', part: system, at: codeKey }));
  if (system === 'cpt') return null;
  return (
    <IconButton label="Show in Browse" size="sm" onPress={show}>
      {ICON}
    </IconButton>
  );
}
