import type { LscAccountBindRequest } from '@livestream-campaigns/elements';
import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Platform } from '../mocks/platform/platform.js';

/** The portal's own page for it would be here; the platform's links lead to this fragment. */
const ADDRESS = '#bind-account';

/** The host's part of R56: the kit asks, the portal binds, and the kit notices by itself. */
class BindAccount extends LitElement {
  static override styles = css`
    dialog {
      width: min(420px, calc(100vw - 32px));
      padding: 24px;
      border: 0;
      border-radius: 12px;
      box-shadow: 0 16px 48px rgb(0 0 0 / 30%);
    }

    dialog::backdrop {
      background: rgb(15 23 26 / 50%);
    }

    h2,
    p {
      margin: 0 0 8px;
    }

    h2 {
      font-size: 18px;
    }

    form {
      display: flex;
      gap: 8px;
      justify-content: flex-end;
      margin-top: 16px;
    }

    button {
      min-height: 44px;
      padding: 0 16px;
      border: 1px solid currentcolor;
      border-radius: 6px;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }

    [value='bind'] {
      border-color: var(--lsc-color-accent);
      background: var(--lsc-color-accent);
      color: var(--lsc-color-on-accent, #fff);
    }
  `;

  bind: () => void = () => undefined;

  open(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override render(): TemplateResult {
    const answer = ({ currentTarget }: Event) =>
      (currentTarget as HTMLDialogElement).returnValue === 'bind' && this.bind();
    return html`<dialog aria-labelledby="title" @close=${answer}>
      <h2 id="title">Bind your official TikTok account</h2>
      <p>Nusa Glow Official · @nusaglow.official</p>
      <p>In the demo one click is enough. A portal shows its own page here.</p>
      <form method="dialog">
        <button value="later">Not now</button>
        <button value="bind">Bind account</button>
      </form>
    </dialog>`;
  }
}

/** Answers the kit’s request to bind the official account, and the platform’s links to do so. */
export async function offerBinding({ operator }: Platform): Promise<void> {
  customElements.define('bind-account', BindAccount);
  const dialog = new BindAccount();
  dialog.bind = () => operator.bindOfficialAccount(true);
  document.body.append(dialog);
  await dialog.updateComplete;
  addEventListener('lsc-account-bind-request', (event: Event) => {
    (event as LscAccountBindRequest).preventDefault();
    dialog.open();
  });
  const openIfAsked = () => location.hash === ADDRESS && dialog.open();
  addEventListener('hashchange', openIfAsked);
  openIfAsked();
}
