import type {
  Capabilities,
  RegistrationField,
  Session,
  WallPeriod,
} from '@livestream-campaigns/core';
import { ReadController } from '../../shared/read-controller.js';
import type { KitElement } from '../../shared/kit-element.js';
import { EMPTY_ENTRY, type PlanEntry } from './plan-entry.js';
import type { NewRow, PlanRow } from './plan-row.js';
import { PlanCheck } from './plan-check.js';
import { PlanRun } from './plan-run.js';
import type { PlanSnapshot } from './plan-snapshot.js';
import { saysItself } from './plan-verdict.js';

/** The last change of the rows, to be told and to be taken back. */
export interface PlanStep {
  readonly kind: 'added' | 'edited' | 'removed';
  /** How many rows it touched. */
  readonly count: number;
  readonly before: readonly PlanRow[];
}

type Host = KitElement & { readonly campaignId: string };

/** Several sessions of one form: their rows, what is being filled in to add more, and their way to the platform. */
export class SessionPlan {
  readonly check: PlanCheck;
  readonly run: PlanRun;
  readonly #host: Host;
  readonly #capabilities: ReadController<Capabilities>;
  #rows: readonly PlanRow[] = [];
  #steps: readonly PlanStep[] = [];
  #entry = EMPTY_ENTRY;
  #open = false;
  #editing = '';

  /**
   * @param tell is called with every session that a run has registered.
   * @param keep writes `snapshot()` down; no row goes out before that.
   */
  constructor(host: Host, tell: (session: Session) => void, keep?: () => Promise<void>) {
    this.#host = host;
    this.check = new PlanCheck(host);
    this.run = new PlanRun(host, tell, keep);
    const wanted = () => this.#open || this.inUse;
    this.#capabilities = new ReadController<Capabilities>(host, (client) =>
      wanted() ? client.capabilities() : undefined,
    );
  }

  get rows(): readonly PlanRow[] {
    return this.#rows;
  }

  /** True while the rows are what is to be submitted, rather than the live period of the form. */
  get inUse(): boolean {
    return this.#rows.length > 0;
  }

  /** True while something would be lost with it. */
  get unsent(): boolean {
    return this.#rows.some(({ id }) => this.run.outcomeOf(id)?.kind !== 'registered');
  }

  /** True when nothing is left to send. */
  get finished(): boolean {
    return this.inUse && !this.unsent && !this.run.running;
  }

  get open(): boolean {
    return this.#open;
  }

  get entry(): PlanEntry {
    return this.#entry;
  }

  /** The row whose wall times are being edited. */
  get editing(): string {
    return this.#editing;
  }

  get lastStep(): PlanStep | undefined {
    return this.#steps.at(-1);
  }

  get canCheck(): boolean {
    return this.#capabilities.data?.dryRun === true;
  }

  /** True when every row says this itself, so that the form need not. */
  spares(field: RegistrationField): boolean {
    return this.inUse && this.#rows.every((row) => saysItself(row, field));
  }

  toggle(): void {
    this.#open = !this.#open;
    this.#host.requestUpdate();
  }

  enter(patch: Partial<PlanEntry>): void {
    this.#entry = { ...this.#entry, ...patch };
    this.#host.requestUpdate();
  }

  /** Each of these periods once, as far as no row has it. */
  missing(periods: readonly WallPeriod[]): readonly WallPeriod[] {
    const known = new Set(this.#rows.map(({ from, to }) => `${from} ${to}`));
    return periods.filter(({ from, to }) => {
      const name = `${from} ${to}`;
      return !known.has(name) && known.add(name);
    });
  }

  /** Adds rows as they are. */
  add(rows: readonly NewRow[]): void {
    if (rows.length === 0) return;
    const made = rows.map((row) => ({ ...row, id: crypto.randomUUID() }));
    this.#step('added', made.length, [...this.#rows, ...made]);
  }

  edit(rowId: string): void {
    this.#editing = rowId;
    this.#host.requestUpdate();
  }

  /** Gives a row other wall times; whatever could not be read of it is settled with that. */
  change(rowId: string, { from, to }: WallPeriod): void {
    const changed = this.#rows.map((row) =>
      row.id === rowId ? { ...row, from, to, text: undefined, faults: undefined } : row,
    );
    this.#editing = '';
    this.#step('edited', 1, changed);
    this.run.forgetRefusals(rowId);
  }

  remove(rowId: string): void {
    this.#step(
      'removed',
      1,
      this.#rows.filter(({ id }) => id !== rowId),
    );
  }

  /** Takes the last change of the rows back; not beyond a run. */
  undo(): void {
    this.#rows = this.lastStep?.before ?? this.#rows;
    this.#steps = this.#steps.slice(0, -1);
    this.#host.requestUpdate();
  }

  /** What has been sent cannot be taken back by undoing. */
  forgetSteps(): void {
    this.#steps = [];
    this.#editing = '';
  }

  clear(): void {
    this.#rows = [];
    this.#entry = EMPTY_ENTRY;
    this.#open = false;
    this.forgetSteps();
    this.run.clear();
    this.check.clear();
  }

  snapshot(): PlanSnapshot {
    return { rows: this.#rows, run: this.run.snapshot() };
  }

  restore({ rows, run }: PlanSnapshot): void {
    this.clear();
    this.#rows = rows;
    this.run.restore(run);
    this.#host.requestUpdate();
  }

  #step(kind: PlanStep['kind'], count: number, rows: readonly PlanRow[]): void {
    this.#steps = [...this.#steps, { kind, count, before: this.#rows }];
    this.#rows = rows;
    this.#host.requestUpdate();
  }
}
