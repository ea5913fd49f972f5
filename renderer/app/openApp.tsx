import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { beginStart } from '../features/startGate/firstStart.ts';
import type { Searching } from '../hooks/search/searching.ts';
import { getShell } from '../shell/getShell.ts';
import { App } from './App.tsx';
import { createRouter } from './router.ts';

/** Opens the data and draws the app into the page; `searching` began before this module was there. */
export async function openApp(searching: Searching): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no root element.');
  const start = await beginStart(searching);
  createRoot(root, {
    onUncaughtError: () => getShell().log({ event: 'page-error' }),
    onCaughtError: () => getShell().log({ event: 'page-error' }),
  }).render(
    <StrictMode>
      <App router={createRouter(window)} start={start} />
    </StrictMode>,
  );
}
