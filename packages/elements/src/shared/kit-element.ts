import { CampaignsError, type CampaignsClient } from '@livestream-campaigns/core';
import { html, LitElement, nothing, render } from 'lit';
import { property } from 'lit/decorators.js';
import { en } from '../messages/en.js';
import { ClientController } from './client-controller.js';
import { Configuration } from './configuration.js';
import { tellFailure } from './failure.js';
import { createKit, type Kit } from './kit.js';
import { baseStyles } from './styles/base.styles.js';
import { partsStyles } from './styles/parts.styles.js';
import { tokenStyles } from './styles/tokens.styles.js';

/**
 * What all elements share: their client, and an update that fails inside the element and nowhere else.
 *
 * @cssprop [--lsc-color-scheme=inherit] - Light or dark, when it is not that of the page.
 * @cssprop [--lsc-font-family=inherit] - The typeface.
 * @cssprop [--lsc-color-surface=light-dark(#fff, #17191c)] - The background.
 * @cssprop [--lsc-color-surface-raised=light-dark(#fff, #212429)] - What lies above: dialogs.
 * @cssprop [--lsc-color-surface-sunken=light-dark(#f4f6f7, #101214)] - What lies below: heads of tables, panels, placeholders.
 * @cssprop [--lsc-color-text=light-dark(#1c2326, #eceff1)] - Text.
 * @cssprop [--lsc-color-text-muted=light-dark(#5a666c, #a3afb5)] - Text that explains.
 * @cssprop [--lsc-color-border=light-dark(#dfe4e7, #363b41)] - Lines between things, and what is free of a quota.
 * @cssprop [--lsc-color-control-border=light-dark(#7f8c92, #78858b)] - Edges of fields and buttons.
 * @cssprop [--lsc-color-accent=light-dark(#00796b, #4db6ac)] - Primary buttons, links, bars and what is chosen.
 * @cssprop [--lsc-color-accent-tint=color-mix(in srgb, var(--_accent) 9%, var(--_surface))] - Background of what is chosen.
 * @cssprop [--lsc-color-on-accent=light-dark(#fff, #00201c)] - Text on the accent.
 * @cssprop [--lsc-color-focus=var(--_accent)] - The focus ring.
 * @cssprop [--lsc-color-success=light-dark(#1b7a3d, #6fcf8f)] - What went well.
 * @cssprop [--lsc-color-success-tint=color-mix(in srgb, var(--_success) 10%, var(--_surface))] - Background of what went well.
 * @cssprop [--lsc-color-warning=light-dark(#8f5a00, #ffb74d)] - What needs attention.
 * @cssprop [--lsc-color-warning-tint=color-mix(in srgb, var(--_warning) 10%, var(--_surface))] - Background of what needs attention.
 * @cssprop [--lsc-color-danger=light-dark(#c0272d, #ff8a80)] - What went wrong.
 * @cssprop [--lsc-color-danger-tint=color-mix(in srgb, var(--_danger) 10%, var(--_surface))] - Background of what went wrong.
 * @cssprop [--lsc-color-info=light-dark(#1f63b5, #90c2ff)] - What is going on, and what is new.
 * @cssprop [--lsc-color-info-tint=color-mix(in srgb, var(--_info) 10%, var(--_surface))] - Background of what is going on.
 * @cssprop [--lsc-color-level=light-dark(#ffe3a3, #6b4e00)] - Background of the assessed level.
 * @cssprop [--lsc-color-on-level=light-dark(#5c4000, #ffe9bd)] - The assessed level.
 * @cssprop [--lsc-font-size=14px] - Text; small print and headings keep their distance from it.
 * @cssprop [--lsc-font-weight-medium=500] - Buttons, links and badges.
 * @cssprop [--lsc-font-weight-bold=600] - Headings and labels.
 * @cssprop [--lsc-density=0] - From -1 (compact) over 0 to 1 (touch): spaces, and the height of what is pressed; 1 under a finger.
 * @cssprop [--lsc-space=calc(4px + 1px * var(--_tight))] - The step of all spaces.
 * @cssprop [--lsc-control-size=calc(32px + 4px * var(--_tight) + 12px * var(--_touch))] - Height of fields and buttons.
 * @cssprop [--lsc-radius-control=4px] - Corners of fields and buttons.
 * @cssprop [--lsc-radius-card=8px] - Corners of cards and dialogs.
 * @cssprop [--lsc-shadow=0 8px 28px rgb(0 0 0 / 18%), 0 1px 3px rgb(0 0 0 / 12%)] - Under what floats: dialogs and tips.
 * @cssprop [--lsc-focus-width=2px] - Width of the focus ring.
 * @cssprop [--lsc-motion=120ms] - How long a change of colour or a turn takes.
 */
export abstract class KitElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, partsStyles];

  /** The client to use instead of the provider's or the default one. */
  @property({ attribute: false }) client: CampaignsClient | undefined;

  readonly #connection = new ClientController(this);
  readonly #configuration = new Configuration(this);

  /** The client in use, wherever it came from. */
  get connectedClient(): CampaignsClient | undefined {
    return this.#connection.client;
  }

  /**
   * The attribute without which there is nothing to show, while a host has not set it.
   * @internal
   */
  get missing(): string | undefined {
    return undefined;
  }

  override render(): unknown {
    const client = this.connectedClient;
    const ready = client && this.#configuration.complete;
    return ready
      ? this.renderWith(createKit(client))
      : this.#configuration.render(() => this.renderPlaceholder());
  }

  protected abstract renderWith(kit: Kit): unknown;

  /** Keeps the element's place while there is nothing to draw it from. */
  protected renderPlaceholder(): unknown {
    return nothing;
  }

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

  #showCrash(error: CampaignsError): void {
    const { title, text } = en.crash;
    const panel = html`<div class="notice danger" part="error" role="alert">
      <strong>${title}</strong> ${text}
    </div>`;
    render(panel, this.renderRoot as HTMLElement, this.renderOptions);
    this.#connection.observe('element-crashed');
    tellFailure(this, 'render', error, () => this.requestUpdate());
  }
}
