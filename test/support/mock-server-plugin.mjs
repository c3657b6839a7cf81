import { spawn } from 'node:child_process';

/** Runs the real mock server beside the tests and tells them its address at `/__mock-server`. */
export function mockServerPlugin() {
  let server;
  let address;
  return {
    name: 'mock-server',
    async serverStart() {
      server = spawn(
        process.execPath,
        ['--import', 'tsx', '--conditions=kit-source', 'mocks/server.ts', '--port', '0'],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      address = new Promise((resolve, reject) => {
        server.stdout.on('data', (chunk) => {
          const found = /http:\/\/\S+/.exec(String(chunk));
          if (found) resolve(found[0]);
        });
        server.once('exit', (code) => reject(new Error(`The mock server ended with ${code}.`)));
      });
      address.catch((error) => console.error(error.message));
    },
    async serve({ path }) {
      if (path === '/__mock-server') return { body: await address, type: 'text' };
    },
    serverStop() {
      server?.kill();
    },
  };
}
