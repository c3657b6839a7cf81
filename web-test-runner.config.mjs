import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { countReporter } from './test/support/count-reporter.mjs';
import { chosenEngines } from './test/support/engines/engines.mjs';
import { forcedColors } from './test/support/engines/forced-colors.mjs';
import { mockServerPlugin } from './test/support/mock-server-plugin.mjs';
import { otherCopyPlugin } from './test/support/other-copy-plugin.mjs';
import { strictCsp } from './test/support/strict-csp.mjs';

const NODE_ENV = `<script>window.process = { env: { NODE_ENV: 'development' } };</script>`;

/** Vite writes `process.env.NODE_ENV` out when it serves the demo; here the demo's pages are given it. */
const demoPages = {
  name: 'demo-pages',
  transform: ({ path, body, response }) =>
    path.startsWith('/demo/') && response.is('html')
      ? body.replace('<head>', `<head>${NODE_ENV}`)
      : undefined,
};

const page = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <title>Tests</title>
    ${NODE_ENV}
    <script src="/test/support/fail-on-violation.js"></script>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

/** Nothing changes during a run: each page would ask for some four hundred modules anew, which takes Firefox seconds. */
const cachedModules = async (context, next) => {
  await next();
  if (/\.[mc]?[jt]s$/.test(context.path)) context.set('cache-control', 'max-age=3600');
};
const watches = process.argv.includes('--watch');

/** `mockServiceWorker.js` is served at `/`, from the one copy that the demo uses too. */
const serviceWorkerAtRoot = (context, next) => {
  if (context.url === '/mockServiceWorker.js') context.url = '/mocks/public/mockServiceWorker.js';
  return next();
};

/** What the kit tells developers: tests make it fail on purpose all the time. */
const OF_THE_KIT = /^(Lit is in dev mode|<[\w-]+> (could not|does not|has))/;

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['kit-source', 'browser', 'development'] },
  // A second page would be a background tab: no focus, no lazy images, no animation frames.
  concurrency: 1,
  // A page of the demo takes a slow machine a while, and a file opens ten of them.
  testsFinishTimeout: 10 * 60_000,
  middleware: [strictCsp(), serviceWorkerAtRoot, ...(watches ? [] : [cachedModules])],
  plugins: [
    mockServerPlugin(),
    forcedColors(),
    otherCopyPlugin(),
    demoPages,
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  browsers: chosenEngines().map((engine) => engine.launcher()),
  testRunnerHtml: page,
  filterBrowserLogs: ({ args: [text] }) => !OF_THE_KIT.test(String(text)),
  testFramework: { config: { timeout: 30_000 } },
  reporters: [defaultReporter(), countReporter()],
};
