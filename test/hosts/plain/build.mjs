import { cp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'vite';
import { standalone } from '../../../packages/elements/standalone/build.mjs';

const path = (relative) => new URL(relative, import.meta.url).pathname;
const kit = createRequire(import.meta.url).resolve('@livestream-campaigns/elements/standalone');

/** Puts the files where a portal would serve them from: its pages as they are, and the standalone file beside them. */
await rm(path('dist'), { recursive: true, force: true });
await cp(path('src'), path('dist'), { recursive: true });
await cp(kit, path('dist/standalone.js'));

// A kit to come, and a widget of somebody else with a Lit of its own.
await writeFile(path('dist/standalone-2.js'), await standalone('2.0.0'));
await build({
  configFile: false,
  root: path('widget'),
  logLevel: 'warn',
  build: {
    outDir: path('dist'),
    emptyOutDir: false,
    lib: { entry: path('widget/widget.js'), formats: ['es'], fileName: 'widget' },
  },
});
