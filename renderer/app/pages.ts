import {
  Bookmark,
  BookOpen,
  BookText,
  ClipboardCheck,
  ClipboardList,
  ListChecks,
  ListTree,
  type LucideIcon,
  NotebookPen,
  Search,
  Settings,
} from 'lucide-react';
import type { Address } from '../hooks/navigation/address.ts';
import { LOOKUP } from '../hooks/navigation/address.ts';

/** The places of the navigation rail, in order. */
export const RAIL: readonly {
  readonly label: string;
  readonly address: Address;
  readonly icon: LucideIcon;
  readonly holds: readonly Address['place'][];
}[] = [
  { label: 'Look up', address: LOOKUP, icon: Search, holds: ['lookup', 'code'] },
  { label: 'Browse', address: { place: 'browse', part: 'icd10cm' }, icon: ListTree, holds: ['browse'] },
  { label: 'Bookmarks', address: { place: 'bookmarks' }, icon: Bookmark, holds: ['bookmarks'] },
  { label: 'Notes', address: { place: 'notes' }, icon: NotebookPen, holds: ['notes'] },
  { label: 'Encounters', address: { place: 'encounters' }, icon: ClipboardList, holds: ['encounters'] },
  { label: 'Checklists', address: { place: 'checklists' }, icon: ListChecks, holds: ['checklists'] },
  { label: 'Guides', address: { place: 'guides' }, icon: BookText, holds: ['guides', 'guide-check'] },
  { label: 'Check codes', address: { place: 'checks' }, icon: ClipboardCheck, holds: ['checks'] },
  { label: 'Library', address: { place: 'library' }, icon: BookOpen, holds: ['library', 'changes'] },
  { label: 'Settings', address: { place: 'settings' }, icon: Settings, holds: ['settings'] },
];

const NAMES: Record<Address['place'], string> = {
  lookup: 'Look up',
  code: 'Code',
  changes: 'What is new',
  browse: 'Browse',
  bookmarks: 'Bookmarks',
  notes: 'Notes',
  encounters: 'Encounters',
  checklists: 'Checklists',
  guides: 'Guides',
  'guide-check': 'Check a guide',
  checks: 'Check codes',
  library: 'Library',
  settings: 'Settings',
};

/** What the window's title says: the page, never a code or a word the person typed; titles end up in task lists. */
export function windowTitle({ place }: Address): string {
  return `${NAMES[place]} - Chartside`;
}
