import { CampaignsError, type CampaignsApi, type TelemetryEvent } from '@livestream-campaigns/core';
import {
  VERSION,
  type CampaignDetail,
  type CampaignEntry,
  type LscError,
  type SessionTable,
} from '@livestream-campaigns/elements';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { buildSession } from '../support/build.js';
import { allByRole, byRole, findByRole, textOf } from '../support/by-role.js';
import { idle, settled, testClient, unheardDuring } from '../support/element-fixture.js';
import { heldConsole } from '../support/held-console.js';
import { memoryApi } from '../support/memory-api.js';

/** A backend that fails with the errors given, one after the other, and then works. */
function failing(...codes: ('network' | 'unavailable' | 'not-found')[]): Partial<CampaignsApi> {
  const left = [...codes];
  return {
    getCampaign: async (id, options) => {
      const code = left.shift();
      if (code) throw new CampaignsError(code, { retriable: false });
      return memoryApi().getCampaign(id, options);
    },
  };
}

/** Messages of a host's that fail as soon as an element asks for its words. */
const unreadable = (section: string) => ({
  get [section](): object {
    throw new Error('a host’s message fails');
  },
});

/** An element in a section of the host's, and what the host has heard. */
async function heard(overrides: Partial<CampaignsApi>) {
  const errors: LscError[] = [];
  const note = (event: LscError) => {
    event.preventDefault();
    errors.push(event);
  };
  const client = testClient(memoryApi({ sessions: [buildSession()] }, overrides));
  const page = await fixture(
    html`<section @lsc-error=${note}>
      <campaign-detail campaign-id="1" .client=${client}></campaign-detail>
    </section>`,
  );
  const detail = page.querySelector('campaign-detail') as CampaignDetail;
  await waitUntil(() => errors.length > 0 || allByRole(detail, 'heading').length > 0);
  await idle(detail);
  return { client, page, detail, errors };
}

/** A table whose first cancellation is refused. */
async function refused() {
  let calls = 0;
  const cancelSession: CampaignsApi['cancelSession'] = async ({ id }) => {
    calls += 1;
    if (calls === 1) throw new CampaignsError('refused');
    return buildSession({ id, status: 'EXPIRED' });
  };
  const client = testClient(memoryApi({ sessions: [buildSession()] }, { cancelSession }));
  const table = await settled<SessionTable>(
    html`<session-table campaign-id="1" .client=${client}></session-table>`,
  );
  const errors: LscError[] = [];
  table.addEventListener('lsc-error', (event) => errors.push(event));
  byRole(table, 'button', /^Cancel session/).click();
  await findByRole(table, 'dialog', 'Cancel this session?');
  byRole(table, 'button', 'Cancel session').click();
  await waitUntil(() => errors.length === 1);
  return { client, table, errors, calls: () => calls };
}

describe('lsc-error', () => {
  it('tells of a read that failed, once, with a code a program can switch on', async () => {
    const { client, detail, errors } = await heard(failing('not-found'));
    client.update({ timeZone: 'Asia/Jakarta' });
    await idle(detail);
    expect(errors).to.have.length(1);
    const [event] = errors;
    expect(event).to.include({ failed: 'read', bubbles: true, composed: true, cancelable: true });
    expect(event?.detail.code).to.equal('not-found');
    expect(event?.target).to.equal(detail);
  });

  it('reads again by retry(), and tells the next failure too', async () => {
    const { detail, errors } = await heard(failing('not-found', 'unavailable'));
    errors[0]?.retry();
    await waitUntil(() => errors.length === 2);
    expect(errors[1]?.detail.code).to.equal('unavailable');
    errors[1]?.retry();
    await findByRole(detail, 'heading', 'Ramadan Mega Live');
  });

  it('does nothing by retry() once the element is gone', async () => {
    let calls = 0;
    const getCampaign = () => {
      calls += 1;
      return Promise.reject(new CampaignsError('not-found'));
    };
    const { detail, errors } = await heard({ getCampaign });
    detail.remove();
    errors[0]?.retry();
    expect(calls).to.equal(1);
  });

  it('tells of a command that failed, and does it again by retry()', async () => {
    const { table, errors, calls } = await refused();
    expect(errors[0]).to.include({ failed: 'command' });
    expect(errors[0]?.detail.code).to.equal('refused');
    errors[0]?.retry();
    await waitUntil(() => allByRole(table, 'dialog').length === 0);
    expect(calls()).to.equal(2);
  });

  it('does nothing by retry() for another shop', async () => {
    const { client, errors, calls } = await refused();
    client.update({ accountKey: 'another' });
    errors[0]?.retry();
    expect(calls()).to.equal(1);
  });

  it('leaves one line on the console for a failure that several elements show', async () => {
    const log = heldConsole();
    try {
      const client = testClient(memoryApi({}, failing('not-found')));
      const page = await fixture(
        html`<section>
          <campaign-detail campaign-id="1" .client=${client}></campaign-detail>
          <campaign-detail campaign-id="1" .client=${client}></campaign-detail>
        </section>`,
      );
      for (const detail of page.querySelectorAll('campaign-detail')) {
        await findByRole(detail, 'alert');
      }
      expect(log.lines).to.have.length(1);
      expect(log.lines[0]).to.match(
        /^<campaign-detail> could not read what it shows \(not-found\)/,
      );
    } finally {
      log.restore();
    }
  });

  it('leaves the console alone when the host takes it', async () => {
    const log = heldConsole();
    try {
      await heard(failing('not-found'));
      expect(log.lines).to.have.length(0);
    } finally {
      log.restore();
    }
  });

  it('a crash leaves neighbours and the page’s own handlers alone, and is over by the next good update', async () => {
    const faults: unknown[] = [];
    const note = (event: Event) => faults.push(event);
    const { client, page, detail, errors } = await heard({});
    const neighbour = document.createElement('campaign-entry') as CampaignEntry;
    neighbour.client = client;
    page.append(neighbour);
    await findByRole(neighbour, 'heading', 'Livestream campaigns');
    addEventListener('error', note);
    const crash = () => {
      throw new Error('a host’s message fails');
    };
    client.update({ messages: { detail: { quotaUsed: crash } } });
    const unheard = await unheardDuring(() => detail.updateComplete);
    removeEventListener('error', note);
    expect([...faults, ...unheard]).to.have.length(0);
    expect(errors.map(({ failed }) => failed)).to.deep.equal(['render']);
    expect(byRole(detail, 'alert').textContent).to.contain('could not be shown');
    expect(textOf(neighbour)).to.match(/1\s+open/i);
    client.update({ messages: {} });
    await detail.updateComplete;
    await findByRole(detail, 'heading', 'Ramadan Mega Live');
    expect(errors).to.have.length(1);
  });

  it('draws again by retry() after a crash', async () => {
    const { client, detail, errors } = await heard({});
    let broken = true;
    const quotaUsed = () => {
      if (broken) throw new Error('not ready');
      return 'used';
    };
    client.update({ messages: { detail: { quotaUsed } } });
    await detail.updateComplete;
    broken = false;
    errors[0]?.retry();
    await findByRole(detail, 'heading', 'Ramadan Mega Live');
    expect(textOf(detail)).to.contain('used');
  });

  it('an element gets along with the client of an older copy, which has no verb for it', async () => {
    const getCampaign = () => Promise.reject(new CampaignsError('unauthenticated'));
    const client = testClient(memoryApi({}, { getCampaign }));
    Object.assign(client, { observe: undefined, requireSignIn: undefined });
    const told: string[] = [];
    const note = (event: Event) => {
      event.preventDefault();
      told.push(event.type);
    };
    const unheard = await unheardDuring(async () => {
      const detail = await fixture<CampaignDetail>(
        html`<campaign-detail
          campaign-id="1"
          .client=${client}
          @lsc-auth-required=${note}
          @lsc-error=${note}
        ></campaign-detail>`,
      );
      await findByRole(detail, 'button', 'Try again');
      client.update({ messages: unreadable('error') });
      await detail.updateComplete;
      expect(byRole(detail, 'alert').textContent).to.contain('could not be shown');
    });
    expect(unheard).to.have.length(0);
    expect(told).to.deep.equal(['lsc-auth-required', 'lsc-error', 'lsc-error']);
  });

  it('elements tell the host’s monitoring that they have found their client, and that they crashed', async () => {
    const events: TelemetryEvent[] = [];
    const client = testClient(memoryApi(), {
      telemetry: (event: TelemetryEvent) => {
        if (event.type.startsWith('element-')) events.push(event);
      },
    });
    const entry = await settled<CampaignEntry>(
      html`<campaign-entry
        .client=${client}
        @lsc-error=${(event: Event) => event.preventDefault()}
      ></campaign-entry>`,
    );
    client.update({ messages: unreadable('entry') });
    await entry.updateComplete;
    await waitUntil(() => events.length === 2);
    const about = { tag: 'campaign-entry', version: VERSION };
    expect(events).to.deep.equal([
      { type: 'element-connected', ...about },
      { type: 'element-crashed', ...about },
    ]);
  });
});
