import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FaultSettings } from '../../mocks/platform/faults.js';
import type { SessionRecord } from '../../mocks/platform/session-record.js';
import { styles } from './console.styles.js';
import type { Stage } from './stage.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SHOWN_SESSIONS = 12;
const GROUPED_PRODUCTS = 6;

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

const REASONS = [
  {
    label: 'Reject: image',
    code: 'IMAGE_NOT_WHITE',
    detail: 'The white-background image shows more than the product. Use a plain white background.',
    fields: ['whiteBackgroundImage'],
  },
  {
    label: 'Reject: time',
    code: 'PERIOD_TAKEN',
    detail: 'Another livestream of your category is planned for this time. Choose another period.',
    fields: ['livePeriod'],
  },
] as const;

/** Lets a reviewer of the demo play the platform's operator, its clock and its network. */
export class PlatformConsole extends LitElement {
  static override styles = styles;

  /** The simulated platform, and what stands between it and the page. */
  @property({ attribute: false }) stage: Stage | undefined;

  @state() private _open = false;
  @state() private _error = '';
  @state() private _filter = '';
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.stage?.platform.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  override render(): unknown {
    const { stage } = this;
    if (!stage) return nothing;
    const toggle = () => (this._open = !this._open);
    if (!this._open) {
      return html`<button class="opener" type="button" @click=${toggle}>Platform console</button>`;
    }
    return html`<aside class="panel" aria-label="Platform console">
      <div class="head">
        <h2>Platform console</h2>
        <button type="button" @click=${toggle}>Close</button>
      </div>
      <p class="quiet">You play the platform. The merchant’s page shows what follows.</p>
      ${this._error ? html`<p class="error" role="alert">${this._error}</p>` : nothing}
      ${this.#renderClock(stage)} ${this.#renderNetwork(stage)} ${this.#renderShop(stage)}
      ${this.#renderSessions(stage)}
    </aside>`;
  }

  #renderClock({ platform }: Stage): TemplateResult {
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

  #renderNetwork({ faults }: Stage): TemplateResult {
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

  #renderShop({ platform, reset }: Stage): TemplateResult {
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

  #renderSessions({ platform }: Stage): TemplateResult {
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
      ${live.map((session) => this.#renderSession(session, nameOf(session.campaignId)))}
    </section>`;
  }

  #renderSession(session: SessionRecord, campaign: string): TemplateResult {
    const { id, status } = session;
    const button = (label: string, run: () => unknown) =>
      html`<button type="button" @click=${() => this.#move(run)}>${label}</button>`;
    return html`<div class="session">
      <b class="figures">${id}</b>
      <span class="quiet">${campaign} · ${status}</span>
      <div class="row">${this.#movesOf(session).map(([label, run]) => button(label, run))}</div>
    </div>`;
  }

  #movesOf({ id, campaignId, status, scheduledLivePeriod }: SessionRecord) {
    if (!this.stage) return [];
    const { operator, records } = this.stage.platform;
    const { startsAt, endsAt } = scheduledLivePeriod;
    const later = { startsAt: startsAt + HOUR_MS, endsAt: endsAt + HOUR_MS };
    const levels = records.campaigns.find((each) => each.id === campaignId)?.levels ?? [];
    const productIds = records.products.slice(0, GROUPED_PRODUCTS).map((product) => product.id);
    const review: readonly (readonly [string, () => unknown])[] = [
      ['Approve', () => operator.approve(id)],
      ...REASONS.map(({ label, ...reason }) => [label, () => operator.reject(id, reason)] as const),
    ];
    return [
      ...(status === 'UNDER_REVIEW' ? review : []),
      ...levels.map(
        ({ code, label }) => [`Assess ${label}`, () => operator.assess(id, code)] as const,
      ),
      [
        'Move +1 h',
        () => operator.changeTime(id, later, 'The studio is taken at the time you asked for.'),
      ] as const,
      [`Group ${GROUPED_PRODUCTS} products`, () => operator.groupProducts(id, productIds)] as const,
      ['Remove', () => operator.remove(id)] as const,
    ];
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
