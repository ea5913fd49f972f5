import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Searching } from '../hooks/searching.ts';
import { getShell } from '../shell/getShell.ts';
import { App } from './App.tsx';
import { createRouter } from './router.ts';

/** Draws the app into the page; `searching` began before this module was there. */
export function openApp(searching: Searching): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no root element.');
  createRoot(root, {
    onUncaughtError: () => getShell().log({ event: 'page-error' }),
    onCaughtError: () => getShell().log({ event: 'page-error' }),
  }).render(
    <StrictMode>
      <App router={createRouter(window)} searching={searching} />
    </StrictMode>,
  );
}
