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

/**
 * What all elements share: their client, and an update that fails inside the element and nowhere else.
 *
 * @cssprop [--lsc-font-family=inherit] - The typeface.
 * @cssprop [--lsc-color-accent=light-dark(#00796b, #4db6ac)] - Primary buttons, links, focus rings and what is chosen.
 * @cssprop [--lsc-color-on-accent=light-dark(#fff, #00201c)] - Text on the accent.
 * @cssprop [--lsc-color-surface=light-dark(#fff, #17191c)] - The background.
 * @cssprop [--lsc-color-surface-raised=light-dark(#fff, #212429)] - What lies above: cards, dialogs, tips.
 * @cssprop [--lsc-color-surface-sunken=light-dark(#f4f6f7, #101214)] - What lies below: heads of tables, bars, placeholders.
 * @cssprop [--lsc-color-text=light-dark(#1c2326, #eceff1)] - Text.
 * @cssprop [--lsc-color-text-muted=light-dark(#5a666c, #a3afb5)] - Text that explains.
 * @cssprop [--lsc-color-border=light-dark(#dfe4e7, #363b41)] - Lines between things.
 * @cssprop [--lsc-color-control-border=light-dark(#89969c, #78858b)] - Edges of fields and buttons.
 * @cssprop [--lsc-color-success=light-dark(#1b7a3d, #6fcf8f)] - What went well.
 * @cssprop [--lsc-color-warning=light-dark(#8f5a00, #ffb74d)] - What needs attention.
 * @cssprop [--lsc-color-danger=light-dark(#c0272d, #ff8a80)] - What went wrong.
 * @cssprop [--lsc-color-info=light-dark(#1f63b5, #90c2ff)] - What is going on.
 * @cssprop [--lsc-radius-control=4px] - Corners of fields and buttons.
 * @cssprop [--lsc-radius-card=8px] - Corners of cards and dialogs.
 * @cssprop [--lsc-control-size=32px] - Height of fields and buttons; 44px under a finger.
 * @cssprop [--lsc-link-size=24px] - Height of what is pressed in a line of text; 44px under a finger.
 */
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
