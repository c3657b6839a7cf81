import {
  daysOf,
  durationOf,
  movePeriod,
  placeOf,
  QUARTER_MS,
  samePeriod,
  snapToQuarter,
  stepPeriod,
  toWallTime,
  usefulLength,
  type Instant,
  type Period,
  type PeriodPart,
} from '@livestream-campaigns/core';
import type { LitElement, ReactiveController } from 'lit';
import { isRtl, LaneView } from './lane-view.js';
import { placeIn, type PeriodScene } from './period-scene.js';
import { stepFor } from './period-keys.js';

interface Pull {
  readonly part: PeriodPart;
  readonly from: Period;
  /** The instant that was under the pointer. */
  readonly grabbedAt: Instant;
}

/** Moves the live period by pointer, touch and keyboard, and keeps the lane where the period is. */
export class PeriodPicker implements ReactiveController {
  readonly #host: LitElement;
  readonly #put: (wallTimes: { from: string; to: string }) => void;
  #scene: PeriodScene | undefined;
  #revealed: Period | undefined;
  #laneSeen: Element | undefined;
  #pull: Pull | undefined;
  #shownDay: Instant | undefined;

  /** @param put sets the wall times of both ends. */
  constructor(host: LitElement, put: (wallTimes: { from: string; to: string }) => void) {
    this.#host = host;
    this.#put = put;
    host.addController(this);
  }

  /** The day last asked for, for those who cannot see the lane. */
  get shownDay(): Instant | undefined {
    return this.#shownDay;
  }

  /** To be called with every drawing, so that the lane can follow it. */
  follow(scene: PeriodScene): void {
    this.#scene = scene;
  }

  hostUpdated(): void {
    const view = this.#view;
    if (!view || !this.#scene) return;
    if (!this.#pull) this.#reveal(view, this.#scene);
    this.showSeen();
  }

  /** Takes hold of a part of the period. */
  grab(event: PointerEvent, part: PeriodPart, { period }: PeriodScene): void {
    const view = this.#view;
    if (!period || !view || event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#pull = { part, from: period, grabbedAt: view.instantAt(event.clientX) };
  }

  /** Moves what is held to the pointer, quarter by quarter. */
  pull(event: PointerEvent, { room }: PeriodScene): void {
    const view = this.#view;
    if (!this.#pull || !view) return;
    const { part, from, grabbedAt } = this.#pull;
    view.scrollAtEdge(event.clientX);
    const way = view.instantAt(event.clientX) - grabbedAt;
    this.#set(movePeriod(from, part, snapToQuarter(placeOf(from, part) + way), room));
  }

  letGo(): void {
    this.#pull = undefined;
  }

  /** Moves a part by key; Escape puts back what is being pulled. */
  step(event: KeyboardEvent, part: PeriodPart, { period, room }: PeriodScene): void {
    if (!period) return;
    if (event.key === 'Escape' && this.#pull) {
      const { from } = this.#pull;
      this.letGo();
      return this.#set(from);
    }
    const step = stepFor(event, period, part, room.window, isRtl(this.#host));
    if (!step) return;
    event.preventDefault();
    this.#set(stepPeriod(period, part, step, room));
  }

  /** Places a period where the lane was pressed, beside all bars. */
  placeAt(event: MouseEvent, scene: PeriodScene): void {
    const view = this.#view;
    if (!view || (event.target as Element).closest('.picked')) return;
    this.#place(scene, view.instantAt(event.clientX));
  }

  /** Enter in the lane places a period at the first full quarter that can be seen. */
  placeByKey(event: KeyboardEvent, scene: PeriodScene): void {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    this.placeFirst(scene);
  }

  /** Places a period at the beginning of what can be seen and be chosen, and goes there. */
  placeFirst(scene: PeriodScene): void {
    const seen = this.#view?.seen ?? scene.window;
    this.#place(scene, snapToQuarter(seen.startsAt));
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('#livePeriod-whole')?.focus(),
    );
  }

  /** Shows the next or the previous day. */
  showDay(direction: 1 | -1): void {
    const view = this.#view;
    if (!view || !this.#scene) return;
    const { window, campaign } = this.#scene;
    // Scrolling rounds to pixels, which are minutes here.
    const from = view.seen.startsAt + direction * QUARTER_MS;
    const starts = daysOf(window, campaign.timeZone).map((day) => day.startsAt);
    const next =
      direction > 0 ? starts.find((day) => day > from) : starts.findLast((day) => day < from);
    this.#shownDay = next ?? (direction > 0 ? starts.at(-1) : starts[0]);
    if (this.#shownDay !== undefined) view.startAt(this.#shownDay);
    this.#host.requestUpdate();
  }

  /** Shows the place of the window that was pressed in the overview. */
  lookAt(event: PointerEvent): void {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.lookOn(event);
  }

  lookOn(event: PointerEvent): void {
    const overview = event.currentTarget as HTMLElement;
    const view = this.#view;
    if (!view || !this.#scene || !overview.hasPointerCapture(event.pointerId)) return;
    const { window } = this.#scene;
    const place = new LaneView(overview, overview, window).instantAt(event.clientX);
    view.startAt(place - durationOf(view.seen) / 2);
  }

  /** Marks in the overview what the lane shows. */
  showSeen(): void {
    const mark = this.#host.renderRoot.querySelector<HTMLElement>('.seen');
    const seen = this.#view?.seen;
    if (mark && seen && this.#scene) mark.style.cssText = placeIn(this.#scene, seen);
  }

  get #view(): LaneView | undefined {
    const lane = this.#host.renderRoot.querySelector<HTMLElement>('.lane');
    const track = lane?.querySelector<HTMLElement>('.track');
    return lane && track && this.#scene ? new LaneView(lane, track, this.#scene.window) : undefined;
  }

  /** Scrolls to what has changed of the period, or in a new lane to where one can begin. */
  #reveal(view: LaneView, { period, room }: PeriodScene): void {
    const lane = this.#host.renderRoot.querySelector('.lane') ?? undefined;
    const isNew = lane !== this.#laneSeen;
    this.#laneSeen = lane;
    if (isNew && !period) view.startAt(room.window.startsAt);
    const before = isNew ? undefined : this.#revealed;
    this.#revealed = period;
    if (period && !(before && samePeriod(before, period))) view.reveal(changeOf(before, period));
  }

  #place({ campaign, values, room }: PeriodScene, at: Instant): void {
    const startsAt = Math.floor(at / QUARTER_MS) * QUARTER_MS;
    const endsAt = startsAt + usefulLength(campaign.levels, values.levels);
    this.#set(movePeriod({ startsAt, endsAt }, 'whole', startsAt, room));
  }

  #set(period: Period): void {
    const before = this.#scene?.period;
    const timeZone = this.#scene?.campaign.timeZone;
    if (!timeZone || (before && samePeriod(before, period))) return;
    this.#put({
      from: toWallTime(period.startsAt, timeZone),
      to: toWallTime(period.endsAt, timeZone),
    });
  }
}

/** The end that was moved, or all of a period that is elsewhere. */
function changeOf(before: Period | undefined, period: Period): Period {
  const { startsAt, endsAt } = period;
  if (before?.startsAt === startsAt) return { startsAt: endsAt, endsAt };
  if (before?.endsAt === endsAt) return { startsAt, endsAt: startsAt };
  return period;
}
