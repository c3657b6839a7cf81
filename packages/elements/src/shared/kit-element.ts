import { CampaignsError, type CampaignsClient } from '@livestream-campaigns/core';
import { html, LitElement, render } from 'lit';
import { property } from 'lit/decorators.js';
import { en } from '../messages/en.js';
import { VERSION } from '../version.js';
import { ClientController } from './client-controller.js';
import { Configuration } from './configuration.js';
import { tellFailure } from './failure.js';
import { createKit, type Kit } from './kit.js';
import { baseStyles } from './styles/base.styles.js';
import { partsStyles } from './styles/parts.styles.js';

/** What all elements share: their client, and an update that fails inside the element and nowhere else. */
export abstract class KitElement extends LitElement {
  static override styles = [baseStyles, partsStyles];

  /** The client to use instead of the provider's or the default one. */
  @property({ attribute: false }) client: CampaignsClient | undefined;

  readonly #connection = new ClientController(this);
  readonly #configuration = new Configuration(this);

  /** The client in use, wherever it came from. */
  get connectedClient(): CampaignsClient | undefined {
    return this.#connection.client;
  }

  /** The attribute without which there is nothing to show, while a host has not set it. */
  get missing(): string | undefined {
    return undefined;
  }

  override render(): unknown {
    const client = this.connectedClient;
    const ready = client && this.#configuration.complete;
    return ready ? this.renderWith(createKit(client)) : this.#configuration.render();
  }

  protected abstract renderWith(kit: Kit): unknown;

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (thrown) {
      this.#showCrash(CampaignsError.from(thrown));
    }
  }

  #showCrash(error: CampaignsError): void {
    const { title, text } = en.crash;
    const panel = html`<div class="notice danger" part="error" role="alert">
      <strong>${title}</strong> ${text}
    </div>`;
    render(panel, this.renderRoot as ShadowRoot, this.renderOptions);
    const tag = this.localName;
    this.connectedClient?.observe({ type: 'element-crashed', tag, version: VERSION });
    tellFailure(this, 'render', error, () => this.requestUpdate());
  }
}
