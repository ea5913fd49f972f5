import { assertNever } from '../../data/domain/assertNever.ts';
import type { ImportFailure } from '../../data/formats/importFailure.ts';
import { describeImportFailure } from '../../data/formats/importWords.ts';

/** Why the official releases could not be had. In every case the packs from before are as they were. */
export type OfficialFailure =
  | { readonly kind: 'not-reached'; readonly address: string }
  | { readonly kind: 'refused'; readonly address: string; readonly status: number }
  | { readonly kind: 'unsafe-address'; readonly address: string }
  | { readonly kind: 'too-many-redirects'; readonly address: string }
  | { readonly kind: 'too-slow'; readonly address: string }
  | { readonly kind: 'too-large'; readonly address: string; readonly limitBytes: number }
  | { readonly kind: 'cut-off'; readonly address: string; readonly expected: number; readonly got: number }
  | { readonly kind: 'no-release-linked'; readonly address: string }
  | { readonly kind: 'not-readable'; readonly failure: ImportFailure }
  | { readonly kind: 'other-series'; readonly address: string }
  | { readonly kind: 'no-date'; readonly address: string }
  | { readonly kind: 'other-date'; readonly address: string; readonly named: string; readonly inside: string }
  | { readonly kind: 'too-few'; readonly address: string; readonly records: number; readonly least: number };

const MEGABYTE = 1_000_000;

/** What happened, that nothing was changed, and what to do. */
export function describeOfficialFailure(failure: OfficialFailure): string {
  if (failure.kind === 'not-readable') return describeImportFailure(failure.failure);
  return `${sentenceFor(failure)} Nothing was changed.${adviceFor(failure)}`;
}

function sentenceFor(failure: Exclude<OfficialFailure, { kind: 'not-readable' }>): string {
  const { address } = failure;
  switch (failure.kind) {
    case 'not-reached':
      return `${address} cannot be reached: there is no network, or something on it forbids the address.`;
    case 'refused':
      return `${address} answered with ${failure.status}.`;
    case 'unsafe-address':
      return `${address} is not an https address, so it was not opened.`;
    case 'too-many-redirects':
      return `${address} sends on from address to address without end.`;
    case 'too-slow':
      return `${address} stopped sending.`;
    case 'too-large':
      return `${address} is larger than ${Math.round(failure.limitBytes / MEGABYTE)} MB, far more than any release.`;
    case 'cut-off':
      return `${address} ended after ${failure.got} of ${failure.expected} bytes.`;
    case 'no-release-linked':
      return `${address} links no release that is in force now.`;
    case 'other-series':
      return `${address} holds a release of another code system.`;
    case 'no-date':
      return `${address} does not say when its release takes effect.`;
    case 'other-date':
      return `${address} is named for ${failure.named} but holds the release of ${failure.inside}.`;
    case 'too-few':
      return `${address} holds ${failure.records} records; a whole release has more than ${failure.least}.`;
    default:
      return assertNever(failure, 'official failure');
  }
}

function adviceFor({ kind }: OfficialFailure): string {
  switch (kind) {
    case 'not-reached':
    case 'too-slow':
    case 'cut-off':
      return ' Try again on a network that can reach cms.gov.';
    case 'refused':
    case 'no-release-linked':
    case 'no-date':
      return ' Look for the zip on cms.gov and name its address: npm run data:official -- --hcpcs ADDRESS --icd10cm ADDRESS';
    default:
      return '';
  }
}
