import { normalizePath, type Plugin } from 'vite';
import { inProject } from './setup/projectRoot.mjs';

const PAGE = normalizePath(inProject('renderer', 'index.html'));
const APP = normalizePath(inProject('renderer', 'app', 'openApp.tsx'));

/** The page, and the app it opens: an entry of its own, so that the bundler knows what belongs to the start. */
export const START_ENTRIES = { index: PAGE, openApp: APP };

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Everything a start needs in two scripts: a small one that starts search (ADR 0075) and the app. Left to itself the
 * bundler makes one chunk for each set of pages that share a module, sixty of them, and each is a request that the shell
 * answers (docs/adr/0166-a-start-in-two-scripts.md).
 */
export const START_CHUNKS = {
  // The app's chunk must not draw what the small script needs into itself: it would wait for it.
  includeDependenciesRecursively: false,
  groups: [
    {
      name: (id: string, graph: Graph): string | null => (smallScript(graph).has(id) ? null : 'app'),
      tags: ['$initial' as const],
      debugName: 'app',
    },
  ],
};

/** Modules the page imports before it asks for the app. */
function smallScript(graph: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [PAGE];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    next.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/** The browser fetches the app's own script beside the small one that starts search and then asks for it. */
export function preloadTheApp(): Plugin {
  return {
    name: 'chartside-preload-the-app',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter(made => made.type === 'chunk');
        const app = chunks.find(({ name, isEntry }) => isEntry && name === 'openApp');
        const needed = app === undefined ? [] : [app.fileName, ...app.imports];
        return needed
          .filter(file => !html.includes(`"/${file}"`))
          .map(file => ({ tag: 'link', attrs: { rel: 'modulepreload', href: `/${file}` }, injectTo: 'head' }));
      },
    },
  };
}
