import { type CodeSystem, SEARCHED_SYSTEMS, type SearchedSystem } from '../../../data/domain/codeSystem.ts';

/** The chips above the list: every system, or one of them. */
export const SCOPES = ['all', ...SEARCHED_SYSTEMS] as const;
export type Scope = (typeof SCOPES)[number];

export const SCOPE_OPTIONS: readonly { readonly value: Scope; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'hcpcs', label: 'HCPCS' },
  { value: 'hcpcsmod', label: 'Modifiers' },
  { value: 'icd10cm', label: 'ICD-10-CM' },
];

const EVERY_SYSTEM: readonly CodeSystem[] = [];
const ONE_SYSTEM: Record<SearchedSystem, readonly CodeSystem[]> = {
  hcpcs: ['hcpcs'],
  hcpcsmod: ['hcpcsmod'],
  icd10cm: ['icd10cm'],
};

/** The filter a chip stands for; empty: every system. */
export function systemsOf(scope: Scope): readonly CodeSystem[] {
  return scope === 'all' ? EVERY_SYSTEM : ONE_SYSTEM[scope];
}

/** Short names for a narrow column, used only where systems are mixed. */
export const SHORT_SYSTEM_NAMES: Record<CodeSystem, string> = {
  hcpcs: 'HCPCS',
  hcpcsmod: 'Modifier',
  icd10cm: 'ICD-10-CM',
  cpt: 'CPT',
};
