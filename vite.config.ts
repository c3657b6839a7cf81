import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';

const page = (path: string) => fileURLToPath(new URL(`demo/${path}`, import.meta.url));

/** Serves and builds the demo; the packages are built by `tsc`. */
export default defineConfig({
  root: page(''),
  publicDir: fileURLToPath(new URL('mocks/public', import.meta.url)),
  resolve: { conditions: ['kit-source', 'module', 'browser', 'development|production'] },
  oxc: { target: 'es2022' },
  server: { port: 5173 },
  build: {
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    rollupOptions: {
      input: ['index', 'seller-center/index', 'live-manager/index', 'tiktok-app/index'].map(
        (name) => page(`${name}.html`),
      ),
    },
  },
});
