import { ContextProvider } from '@lit/context';
import type { CampaignsClient } from '@livestream-campaigns/core';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { clientContext } from '../client-context.js';

/**
 * Hands a client to every element of the kit inside it, whenever they arrive.
 *
 * @tag campaign-provider
 * @slot - The part of the page that uses the client.
 */
export class CampaignProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /** The client, made with `createCampaignsClient()`. */
  @property({ attribute: false }) client: CampaignsClient | undefined;

  readonly #provider = new ContextProvider(this, { context: clientContext });

  protected override willUpdate(): void {
    this.#provider.setValue(this.client);
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-provider': CampaignProvider;
  }
}
