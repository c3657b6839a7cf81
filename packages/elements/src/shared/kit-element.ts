import { CampaignsError, type CampaignsClient } from '@livestream-campaigns/core';
import { html, LitElement, render, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { en } from '../messages/en.js';
import { ClientController } from './client-controller.js';
import { LscError } from './error.events.js';
import { createKit, type Kit } from './kit.js';
import { baseStyles } from './styles/base.styles.js';
import { partsStyles } from './styles/parts.styles.js';
import { tokenStyles } from './styles/tokens.styles.js';

/** What all elements share: their client, and an update that fails inside the element and nowhere else. */
export abstract class KitElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, partsStyles];

  /** The client to use instead of the provider's or the default one. */
  @property({ attribute: false }) client: CampaignsClient | undefined;

  readonly #connection = new ClientController(this);

  /** The client in use, wherever it came from. */
  get connectedClient(): CampaignsClient | undefined {
    return this.#connection.client;
  }

  override render(): unknown {
    const client = this.connectedClient;
    return client ? this.renderWith(createKit(client)) : this.#renderUnconfigured();
  }

  protected abstract renderWith(kit: Kit): unknown;

  /** All is drawn in a room of its own, at whose door what a page hands down to its elements ends. */
  protected override createRenderRoot(): HTMLElement {
    const room = document.createElement('div');
    room.className = 'kit';
    super.createRenderRoot().append(room);
    return room;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (thrown) {
      this.#showCrash(CampaignsError.from(thrown));
    }
  }

  #renderUnconfigured(): TemplateResult {
    const { title, text } = en.unconfigured;
    return html`<div class="notice danger" part="error" role="alert">
      <strong>${title(this.localName)}</strong> ${text}
    </div>`;
  }

  #showCrash(error: CampaignsError): void {
    const { title, text } = en.crash;
    const panel = html`<div class="notice danger" part="error" role="alert">
      <strong>${title}</strong> ${text}
    </div>`;
    render(panel, this.renderRoot as HTMLElement, this.renderOptions);
    if (this.dispatchEvent(new LscError(error))) console.error(error);
  }
}
