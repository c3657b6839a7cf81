/** Open for as long as the colours of their page are forced. */
const clients = new Map();

/**
 * The command `force-colors`, with `true` and, when the test is over, `false`. The runner's `emulateMedia()` leaves this
 * medium out without a word, and the driver refuses it: Chromium is asked for it directly, other engines cannot do it.
 */
export function forcedColors() {
  return {
    name: 'forced-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'force-colors') return undefined;
      const page = session.browser.getPage(session.id);
      if (!page.createCDPSession) throw new Error(`${session.browser.name} cannot force colours.`);
      await clients.get(page)?.detach();
      clients.delete(page);
      if (payload) clients.set(page, await force(page));
      return true;
    },
  };
}

async function force(page) {
  const client = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await client.send('Emulation.setEmulatedMedia', { features });
  return client;
}
