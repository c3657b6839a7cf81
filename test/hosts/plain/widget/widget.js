import { html, LitElement } from 'lit';

/** What somebody else put on the page, with a Lit of their own. */
class OtherWidget extends LitElement {
  render() {
    return html`<button>Other widget</button>`;
  }
}

customElements.define('other-widget', OtherWidget);
