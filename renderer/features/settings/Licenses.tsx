import { DataList } from '../../ui/DataList.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './licenses.module.css';

/** What is built into the app, with its license as named by its makers. */
const BUILT_IN = [
  { term: 'Electron', value: 'MIT. With Chromium and Node.js; their notices are in the app’s folder.' },
  { term: 'React', value: 'MIT. Meta Platforms, Inc. and affiliates' },
  { term: 'React Aria Components', value: 'Apache 2.0. Adobe' },
  { term: 'TanStack Virtual', value: 'MIT. Tanner Linsley' },
  { term: 'Dexie.js', value: 'Apache 2.0. David Fahlander' },
  { term: 'Fuse.js', value: 'Apache 2.0. Kiro Risk' },
  { term: 'zip.js', value: 'BSD 3-Clause. Gildas Lormeau' },
  { term: 'saxes', value: 'ISC. Louis-Dominique Dubeau and contributors' },
  { term: 'Lucide icons', value: 'ISC. Lucide contributors' },
  { term: 'Inter', value: 'SIL Open Font License 1.1. The Inter Project Authors' },
  { term: 'IBM Plex Mono', value: 'SIL Open Font License 1.1. IBM Corp.' },
] as const;

export function Licenses() {
  return (
    <Panel title="Licenses">
      <p className={styles.own}>
        Chartside is MIT-licensed. HCPCS Level II is published by CMS, ICD-10-CM by CDC and CMS; their texts are shown
        as published and never edited.
      </p>
      <Disclosure title="Fonts and libraries built in">
        <DataList entries={BUILT_IN} />
      </Disclosure>
    </Panel>
  );
}
