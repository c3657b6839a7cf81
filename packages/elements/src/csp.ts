/** What the kit's needs depend on. */
export interface SecuritySettings {
  /** Where the backend is, such as `https://api.example`; of a whole address only the origin counts. Default: the page's own. */
  readonly apiOrigin?: string;
  /** Where its images are, such as `https://*.cdn.example`. Default: the backend's. */
  readonly imageOrigins?: readonly string[];
  /** How the kit comes to the page: with the host's bundle, or as the standalone file. Default: bundled. */
  readonly kit?: 'bundled' | 'standalone';
}

/** Sources by directive, in the shape that helmet takes. */
export interface SecurityDirectives {
  readonly 'connect-src': readonly string[];
  readonly 'img-src': readonly string[];
  readonly 'trusted-types': readonly string[];
}

/** Who writes templates into the page: Lit, under a name of its own in the standalone file. */
const TRUSTED_TYPES = { bundled: 'lit-html', standalone: 'lsc-v1' } as const;

/** A scheme and a host as a policy may name them (CSP 3, host-source), whatever follows. */
const ORIGIN = /^(https?:\/\/(?:\*\.)?[\w.-]+(?::\d+)?)(?:[/?#]|$)/i;

/**
 * What a host adds to its Content-Security-Policy for the kit. Scripts need nothing but a `script-src` for where they are
 * served from; styles need nothing. A directive the host does not have yet starts from its `default-src`.
 * `require-trusted-types-for 'script'` may stand, and then the name of the kit's policy has to be in `trusted-types`.
 *
 * @throws TypeError when an origin is not an absolute address
 */
export function contentSecurityPolicy({
  apiOrigin,
  imageOrigins,
  kit = 'bundled',
}: SecuritySettings = {}): SecurityDirectives {
  const api = apiOrigin === undefined ? "'self'" : originOf(apiOrigin);
  return {
    'connect-src': [api],
    // Picked images are shown from memory before they go up.
    'img-src': ['blob:', ...(imageOrigins?.map(originOf) ?? [api])],
    'trusted-types': [TRUSTED_TYPES[kit]],
  };
}

function originOf(address: string): string {
  const origin = ORIGIN.exec(address)?.[1];
  if (!origin) throw new TypeError(`${address} is no address with an origin.`);
  return origin;
}
