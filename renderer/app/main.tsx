import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { getShell } from '../shell/getShell.ts';
import { App } from './App.tsx';
import { createRouter } from './router.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root element.');

createRoot(root, {
  onUncaughtError: () => getShell().log({ event: 'page-error' }),
  onCaughtError: () => getShell().log({ event: 'page-error' }),
}).render(
  <StrictMode>
    <App router={createRouter(window)} />
  </StrictMode>,
);
