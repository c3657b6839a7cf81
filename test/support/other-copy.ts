// What `other-copy-plugin.mjs` bundles: all of the kit that a page would load a second time, Lit included.
export * from '@livestream-campaigns/core';
export * from '@livestream-campaigns/elements';
