import type { Session } from '@livestream-campaigns/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sessionNews, type SessionNews } from './session-news.js';

export interface NewsSource {
  /** What is on screen; nothing while it is loading or another campaign's. */
  readonly sessions: () => readonly Session[] | undefined;
  /** True for a session that the merchant is changing right now: that is no news. */
  readonly isOwn: (session: Session) => boolean;
  readonly tell: (news: readonly SessionNews[]) => void;
}

/** Compares each listing with the one before, and remembers which rows have changed unseen. */
export class NewsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #source: NewsSource;
  #before: readonly Session[] | undefined;
  #unseen: ReadonlySet<string> = new Set();

  constructor(host: ReactiveControllerHost, source: NewsSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** True until a changed row was looked at. */
  isUnseen(id: string): boolean {
    return this.#unseen.has(id);
  }

  /** The row was looked at. */
  see(id: string): void {
    if (!this.#unseen.has(id)) return;
    this.#unseen = new Set([...this.#unseen].filter((each) => each !== id));
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const sessions = this.#source.sessions();
    if (sessions === this.#before) return;
    const news = sessionNews(this.#before ?? [], sessions ?? []);
    this.#before = sessions;
    const foreign = news.filter(({ session }) => !this.#source.isOwn(session));
    if (foreign.length === 0) return;
    this.#unseen = new Set([...this.#unseen, ...foreign.map(({ session }) => session.id)]);
    this.#source.tell(foreign);
  }
}
