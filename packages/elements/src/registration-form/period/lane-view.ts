import { durationOf, type Instant, type Period } from '@livestream-campaigns/core';

/** From how far away of an edge a pull scrolls the lane, and how much it does, in px. */
const EDGE = 32;

/** How far a handle stands out of the period, in px. */
const HANDLE = 44;

/** The scrolled lane measured: where its times are on the screen, in either writing direction. */
export class LaneView {
  readonly #lane: HTMLElement;
  readonly #track: HTMLElement;
  readonly #window: Period;

  constructor(lane: HTMLElement, track: HTMLElement, window: Period) {
    this.#lane = lane;
    this.#track = track;
    this.#window = window;
  }

  /** The instant under a place on the screen. */
  instantAt(clientX: number): Instant {
    const { left, right, width } = this.#track.getBoundingClientRect();
    const share = (this.#isRtl ? right - clientX : clientX - left) / width;
    return this.#window.startsAt + share * durationOf(this.#window);
  }

  /** What can be seen of the window now. */
  get seen(): Period {
    const { left, right } = this.#lane.getBoundingClientRect();
    const [a, b] = [this.instantAt(left), this.instantAt(right)];
    return { startsAt: Math.min(a, b), endsAt: Math.max(a, b) };
  }

  /** Scrolls so that an instant stands at the lane's beginning. */
  startAt(instant: Instant): void {
    const { startsAt, endsAt } = this.seen;
    const pixels = this.#lane.clientWidth / (endsAt - startsAt);
    this.#scroll((instant - startsAt) * pixels);
  }

  /** Scrolls so that a stretch and its handles stand in the middle; does nothing when they can be seen. */
  reveal(stretch: Period): void {
    const { seen } = this;
    const handle = (HANDLE / this.#lane.clientWidth) * durationOf(seen);
    const [from, to] = [stretch.startsAt - handle, stretch.endsAt + handle];
    if (from >= seen.startsAt && to <= seen.endsAt) return;
    this.startAt(from - Math.max((durationOf(seen) - (to - from)) / 2, 0));
  }

  /** Scrolls on while something is pulled against an edge. */
  scrollAtEdge(clientX: number): void {
    const { left, right } = this.#lane.getBoundingClientRect();
    if (clientX < left + EDGE) this.#lane.scrollLeft -= EDGE / 2;
    if (clientX > right - EDGE) this.#lane.scrollLeft += EDGE / 2;
  }

  #scroll(onwards: number): void {
    this.#lane.scrollLeft += this.#isRtl ? -onwards : onwards;
  }

  get #isRtl(): boolean {
    return isRtl(this.#lane);
  }
}

export function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
