/** Whatever a page's Content-Security-Policy forbids fails the test that did it; see strict-csp.mjs. */
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  throw new Error(`The page's policy forbids this: ${effectiveDirective} ${blockedURI} ${sample}`);
});
