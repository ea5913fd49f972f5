const PREFIX = 'kept-';

/** Where a kept guide is read: among the guides (`#/guides/kept-ID`). */
export function keptGuideAddress(id: string): { readonly place: 'guides'; readonly id: string } {
  return { place: 'guides', id: `${PREFIX}${id}` };
}

/** The kept guide an address of the guides names; `undefined` where it names another or none. */
export function keptGuideIdOf(addressId: string | undefined): string | undefined {
  return addressId?.startsWith(PREFIX) === true ? addressId.slice(PREFIX.length) : undefined;
}
