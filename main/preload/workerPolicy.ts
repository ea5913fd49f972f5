/** The part of the Trusted Types API used here; TypeScript's DOM library does not describe it yet. */
interface TrustedTypesApi {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown;
}

/**
 * Runs in the page's own world before any script of the page. The content policy asks for Trusted Types, so a plain
 * string is no longer accepted where it could become script; this policy lets through the one thing the app needs, a
 * worker from its own origin, and the policy's name can be taken only once.
 *
 * The function is sent over as text: it must use nothing from outside its own body.
 */
export function installWorkerPolicy(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesApi };
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      const { protocol, host } = new URL(url, 'app://chartside/');
      return protocol === 'app:' && host === 'chartside' ? url : null;
    },
  });
}
