/**
 * The dependency rule of docs/architecture.md, checked on every run:
 *
 *   domain <- formats|search|packs|backup|phi|checks|checklists|guides <- store <- workers <- ui|hooks|shell <- features <- app
 *   contract <- preload;  contract <- the rest of main
 *
 * A file imports only leftwards. Tests beside a file may also use Node to read files.
 */
const TEST = '\\.test\\.tsx?$';
const PURE_PEERS = ['formats', 'search', 'packs', 'backup', 'phi', 'checks', 'checklists', 'guides'];

/** Inside search each part sees those before it; the last three do not see each other. */
const SEARCH_PARTS = ['words', 'segment', 'synonyms', 'question', 'ranking', 'matching'];
const SEARCH_ENDS = ['names', 'answer', 'offers'];

const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TEST },
  to: { path: '^(main|renderer|data|build|tests)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('domain-is-the-root', '^data/domain/', '^data/domain/', 'Domain knows what a code is and nothing else.'),
    ...PURE_PEERS.map(peer =>
      only(
        `${peer}-sees-domain-only`,
        `^data/${peer}/`,
        `^data/(domain|${peer})/`,
        'Pure layers see the domain, not each other.',
      ),
    ),
    ...[...SEARCH_PARTS, ...SEARCH_ENDS].map(part => {
      const at = SEARCH_PARTS.indexOf(part);
      const seen = [...(at === -1 ? SEARCH_PARTS : SEARCH_PARTS.slice(0, at)), part].join('|');
      return only(
        `search-${part}-sees-what-comes-before`,
        `^data/search/${part}/`,
        `^data/(domain/|search/searchTypes\\.ts$|search/(${seen})/)`,
        'A search goes one way: words, segment, synonyms, question, ranking, matching, then names, answer and offers.',
      );
    }),
    only('store-sees-data', '^data/store/', '^data/', 'Only the store knows Dexie; it knows nothing of the app.'),
    only('workers-see-data', '^renderer/workers/', '^(data|renderer/workers)/', 'Workers stand on the data layers.'),
    only(
      'shell-is-the-bridge',
      '^renderer/shell/',
      '^(main/contract|data/domain|renderer/shell)/',
      'The page sees main only through the contract.',
    ),
    only('ui-has-no-rules', '^renderer/ui/', '^(data/domain|renderer/ui)/', 'ui/ shows; it does not decide.'),
    only(
      'hooks-below-features',
      '^renderer/hooks/',
      '^(data|renderer/(workers|shell|ui|hooks))/',
      'Hooks join stores and workers to React.',
    ),
    {
      name: 'features-never-import-each-other',
      comment: 'Features meet in the app or in the domain, never in each other.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/', pathNot: TEST },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    only(
      'features-below-app',
      '^renderer/features/',
      '^(data|main/contract|renderer/(workers|shell|ui|hooks|features))/',
      'Features do not know the app around them.',
    ),
    only('app-is-the-top', '^renderer/app/', '^(data|main/contract|renderer)/', 'The app never reaches into main.'),
    only('contract-stands-alone', '^main/contract/', '^main/contract/', 'The contract is types and parsers only.'),
    only('preload-sees-contract', '^main/preload/', '^main/(contract|preload)/', 'The preload is the single bridge.'),
    {
      name: 'main-never-knows-codes',
      comment: 'Main moves bytes and never knows what a code is.',
      severity: 'error',
      from: { path: '^main/', pathNot: TEST },
      to: { path: '^(data|renderer|build|tests)/' },
    },
    {
      name: 'only-the-store-knows-dexie',
      severity: 'error',
      from: { pathNot: '^(data/store|tests|build)/' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'live-query-only-in-hooks',
      severity: 'error',
      from: { pathNot: '^renderer/hooks/' },
      to: { path: 'node_modules/dexie-react-hooks/' },
    },
    {
      name: 'data-without-react-or-electron',
      severity: 'error',
      from: { path: '^data/' },
      to: { path: 'node_modules/(react|react-dom|electron|react-aria-components)/' },
    },
    {
      name: 'no-node-in-page-or-data',
      severity: 'error',
      from: { path: '^(data|renderer|main/contract)/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-only-in-main',
      severity: 'error',
      from: { pathNot: '^(main|tests|build)/' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'product-never-imports-tests-or-build',
      severity: 'error',
      from: { path: '^(main|renderer|data)/', pathNot: TEST },
      to: { path: '^(tests|build)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
