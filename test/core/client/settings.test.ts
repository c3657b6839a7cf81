import { expect } from '@open-wc/testing';
import { memoryApi } from '../../support/memory-api.js';
import { clientOf, disposeClients } from './client-of.js';

describe('settings', () => {
  afterEach(disposeClients);

  const browser = new Intl.DateTimeFormat().resolvedOptions();

  it('come from the browser where the host is silent', () => {
    const { settings } = clientOf(memoryApi(), { accountKey: undefined });
    expect(settings).to.include({
      accountKey: '',
      locale: browser.locale,
      timeZone: browser.timeZone,
    });
  });

  it('change one by one, and fall back when taken away', () => {
    const client = clientOf(memoryApi(), { locale: 'id', timeZone: 'Asia/Jakarta' });
    client.update({ timeZone: 'Asia/Bangkok' });
    expect(client.settings).to.include({ locale: 'id', timeZone: 'Asia/Bangkok' });
    client.update({ locale: undefined });
    expect(client.settings).to.include({ locale: browser.locale, timeZone: 'Asia/Bangkok' });
  });
});
