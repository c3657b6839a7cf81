import { defineConfig, type Plugin } from 'vite';
import type { AppName } from './src/apps.js';
import { serverRender } from './src/server-render.js';

/** Puts what a server would send into the pages that ask for it. */
const serverRendered: Plugin = {
  name: 'server-rendered',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(/<!-- server: (\w+) -->/, (_, app: AppName) => serverRender(app)),
  },
};

const pages = ['client', 'hydrated-plain', 'hydrated-wrapped', 'router'];

/** Bundles the packages' `dist`, as a customer would, with the React that warns. */
export default defineConfig({
  base: './',
  plugins: [serverRendered],
  build: { target: 'es2022', rollupOptions: { input: pages.map((name) => `${name}.html`) } },
});
