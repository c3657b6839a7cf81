import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Tenant } from '../../mocks/handlers/tenants.js';
import type { FaultSettings } from '../../mocks/platform/faults.js';
import type { Platform } from '../../mocks/platform/platform.js';
import type { SessionRecord } from '../../mocks/platform/session-record.js';
import { styles } from './console.styles.js';
import { movesOf } from './session-moves.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SHOWN_SESSIONS = 12;

const STEPS = [
  ['+1 h', HOUR_MS],
  ['+1 day', DAY_MS],
  ['+1 week', 7 * DAY_MS],
] as const;

const SPEEDS = { fast: [0, 60], normal: [250, 700], slow: [2500, 4000] } as const;

const FAILURES: readonly (readonly [FaultSettings['failure'], string])[] = [
  ['none', 'Network is fine'],
  ['offline', 'Requests never arrive'],
  ['lost-answer', 'Answers to writes are lost'],
  ['unavailable', 'Platform answers 503'],
  ['rate-limited', 'Platform answers 429'],
];

const HOSTS = [
  ['seller-center', 'Seller Center'],
  ['live-manager', 'LIVE Manager'],
  ['tiktok-app', 'TikTok app'],
] as const;

/** Lets a reviewer of the demo play the platform's operator, its clock and its network. */
export class PlatformConsole extends LitElement {
  static override styles = styles;

  /** The simulated platform, and what stands between it and the page. */
  @property({ attribute: false }) tenant: Tenant | undefined;

  @state() private _open = false;
  @state() private _error = '';
  @state() private _filter = '';
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.tenant?.platform.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  override render(): unknown {
    const { tenant } = this;
    if (!tenant) return nothing;
    const toggle = () => (this._open = !this._open);
    if (!this._open) {
      return html`<button class="opener" type="button" @click=${toggle}>Console</button>`;
    }
    return html`<aside class="panel" aria-label="Platform console">
      <div class="head">
        <h2>Platform console</h2>
        <button type="button" @click=${toggle}>Close</button>
      </div>
      <p class="quiet">You play the platform. The merchant’s page shows what follows.</p>
      <nav class="row" aria-label="Hosts">
        ${HOSTS.map(([path, label]) => html`<a href="../${path}/" target="_blank">${label}</a>`)}
        <a href="../" target="_blank">Private links</a>
      </nav>
      ${this._error ? html`<p class="error" role="alert">${this._error}</p>` : nothing}
      ${this.#renderClock(tenant)} ${this.#renderNetwork(tenant)} ${this.#renderShop(tenant)}
      ${this.#renderSessions(tenant)}
    </aside>`;
  }

  #renderClock({ platform }: Tenant): TemplateResult {
    const now = new Date(platform.clock.now()).toUTCString();
    const step = (label: string, ms: number) =>
      html`<button
        type="button"
        @click=${() => this.#move(() => platform.setTime(platform.clock.now() + ms))}
      >
        ${label}
      </button>`;
    return html`<section>
      <h3>Clock</h3>
      <p class="figures">${now}</p>
      <div class="row">
        ${STEPS.map(([label, ms]) => step(label, ms))}
        <button type="button" @click=${() => this.#move(() => platform.setTime(Date.now()))}>
          Real time
        </button>
      </div>
    </section>`;
  }

  #renderNetwork({ faults }: Tenant): TemplateResult {
    const { failure, maxLatencyMs } = faults.settings;
    const setSpeed = (event: Event) => {
      const [minLatencyMs, max] = SPEEDS[valueOf(event) as keyof typeof SPEEDS];
      this.#move(() => faults.update({ minLatencyMs, maxLatencyMs: max }));
    };
    const setFailure = (event: Event) => {
      const chosen = valueOf(event) as FaultSettings['failure'];
      const only = chosen === 'lost-answer' ? 'writes' : 'all';
      this.#move(() => faults.update({ failure: chosen, only, share: 1 }));
    };
    return html`<section>
      <h3>Network</h3>
      <div class="row">
        <select aria-label="Speed" @change=${setSpeed}>
          ${Object.entries(SPEEDS).map(
            ([name, [, max]]) =>
              html`<option value=${name} ?selected=${max === maxLatencyMs}>${name}</option>`,
          )}
        </select>
        <select aria-label="Failures" @change=${setFailure}>
          ${FAILURES.map(
            ([name, label]) =>
              html`<option value=${name} ?selected=${name === failure}>${label}</option>`,
          )}
        </select>
      </div>
    </section>`;
  }

  #renderShop(tenant: Tenant): TemplateResult {
    const { platform } = tenant;
    const reset = () => {
      tenant.resetSwitches();
      platform.setTime(Date.now());
      platform.reset();
    };
    const { officialAccountBound } = platform.records;
    const bind = (event: Event) => {
      const { checked } = event.currentTarget as HTMLInputElement;
      this.#move(() => platform.operator.bindOfficialAccount(checked));
    };
    return html`<section>
      <h3>Shop</h3>
      <div class="row">
        <label>
          <input type="checkbox" .checked=${officialAccountBound} @change=${bind} />
          Official account bound
        </label>
        <button type="button" @click=${() => this.#move(reset)}>Reset everything</button>
      </div>
    </section>`;
  }

  #renderSessions({ platform }: Tenant): TemplateResult {
    const { sessions, campaigns } = platform.records;
    const nameOf = (id: string) => campaigns.find((each) => each.id === id)?.name ?? id;
    const wanted = this._filter.toLowerCase();
    const live = sessions
      .filter(({ status }) => status === 'UNDER_REVIEW' || status === 'APPROVED')
      .filter(({ id, campaignId }) => `${id} ${nameOf(campaignId)}`.toLowerCase().includes(wanted))
      .slice()
      .sort((a, b) => b.registeredAt - a.registeredAt)
      .slice(0, SHOWN_SESSIONS);
    return html`<section>
      <h3>Sessions, latest registered first</h3>
      <input
        type="search"
        placeholder="Session ID or campaign"
        aria-label="Find a session"
        @input=${(event: Event) => (this._filter = valueOf(event))}
      />
      ${live.map((session) => this.#renderSession(platform, session, nameOf(session.campaignId)))}
    </section>`;
  }

  #renderSession(platform: Platform, session: SessionRecord, campaign: string): TemplateResult {
    const { id, status } = session;
    const button = (label: string, run: () => unknown) =>
      html`<button type="button" @click=${() => this.#move(run)}>${label}</button>`;
    return html`<div class="session">
      <b class="figures">${id}</b>
      <span class="quiet">${campaign} · ${status}</span>
      <div class="row">${movesOf(session, platform).map(([label, run]) => button(label, run))}</div>
    </div>`;
  }

  /** Makes a move on the platform; the kit hears of it as it would of a real one. */
  #move(run: () => unknown): void {
    this._error = '';
    try {
      run();
    } catch (error) {
      this._error = String(error);
    }
    this.requestUpdate();
  }
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
}
