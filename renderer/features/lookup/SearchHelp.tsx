import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SearchLanguage } from './SearchLanguage.tsx';

/** The question mark in the search box, and what it opens. */
export function SearchHelp() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton label="How to search" size="sm" onPress={() => setOpen(true)}>
        <CircleHelp size={16} aria-hidden="true" />
      </IconButton>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="How to search" width="wide">
        <SearchLanguage />
      </Dialog>
    </>
  );
}
