import '../ui/base.css';
import { beginSearching } from '../hooks/search/searching.ts';

// The search worker reads its data while the rest of the page is still being fetched and compiled.
const searching = beginSearching();

// The browser opens the files of its databases at the first question about them: that is done before the app asks.
void indexedDB.databases().catch(() => undefined);

// The faces come with the app: read at once, not when the first letter needs one, or words would jump.
for (const face of ['400 1em "Inter Variable"', ...[400, 500, 600].map(weight => `${weight} 1em "IBM Plex Mono"`)]) {
  void document.fonts.load(face);
}

void import('./openApp.tsx').then(({ openApp }) => openApp(searching));
