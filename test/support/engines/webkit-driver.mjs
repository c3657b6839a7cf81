import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A home whose GTK tells pages to reduce motion, and whose toolbar leaves the window as narrow as a phone. */
function quietHome() {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const settings = join(home, 'gtk-3.0');
  mkdirSync(settings);
  writeFileSync(join(settings, 'settings.ini'), '[Settings]\ngtk-enable-animations=false\n');
  writeFileSync(join(settings, 'gtk.css'), '* { min-width: 0; padding: 0; font-size: 1px; }\n');
  return home;
}

async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}

/**
 * Starts WebKitWebDriver on a display of its own.
 * @returns the port it listens at, and `stop()`, which also ends the display and every browser
 */
export async function startWebKitDriver(driver, display) {
  const port = await freePort();
  const home = quietHome();
  const child = spawn(display, ['-a', driver, `--port=${port}`], {
    // A group of its own: xvfb-run would leave its display behind.
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      XDG_CONFIG_HOME: home,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LC_ALL: 'C',
    },
  });
  const stop = () => {
    process.off('exit', stop);
    rmSync(home, { recursive: true, force: true });
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid);
  };
  process.once('exit', stop);
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${child.exitCode}.`);
    await new Promise((again) => setTimeout(again, 50));
  }
  return { port, stop };
}
