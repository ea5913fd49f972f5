import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { getShell } from '../shell/getShell.ts';
import { App } from './App.tsx';
import { createRouter } from './router.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root element.');

// The faces come with the app: read at once, not when the first letter needs one, or words would jump.
for (const face of ['400 1em "Inter Variable"', ...[400, 500, 600].map(weight => `${weight} 1em "IBM Plex Mono"`)]) {
  void document.fonts.load(face);
}

createRoot(root, {
  onUncaughtError: () => getShell().log({ event: 'page-error' }),
  onCaughtError: () => getShell().log({ event: 'page-error' }),
}).render(
  <StrictMode>
    <App router={createRouter(window)} />
  </StrictMode>,
);
