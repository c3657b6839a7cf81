import { css } from 'lit';

export const styles = css`
  :host {
    --_dialog-width: 640px;

    container-type: normal;
  }

  .dialog-body {
    padding-bottom: 16px;
  }

  .notice {
    flex-wrap: nowrap;
  }

  .products {
    display: grid;
  }

  .product {
    display: grid;
    grid-template-columns: 64px minmax(0, 1fr) max-content;
    gap: 16px;
    align-items: center;
    padding: 12px 0;
    border-top: 1px solid var(--_border);
  }

  .thumb {
    position: relative;
    display: grid;
    place-items: center;
    overflow: hidden;
    width: 64px;
    height: 64px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_muted);
  }

  .thumb img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }

  .what,
  .price {
    display: grid;
    gap: 0 8px;
  }

  .what {
    overflow-wrap: anywhere;
  }

  .what .link {
    min-height: 24px;
    min-width: 24px;
    vertical-align: middle;
    justify-content: center;
  }

  /* Large enough for a finger without spreading the lines. */
  @media (pointer: coarse) {
    .what .link {
      min-height: 44px;
      min-width: 44px;
      margin-block: -10px;
    }
  }

  .what .link .icon {
    width: 14px;
    height: 14px;
  }

  .price {
    justify-items: end;
  }

  .badge .aside {
    font-weight: 400;
  }

  .was {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    color: var(--_info);
  }

  .was .icon {
    width: 12px;
    height: 12px;
  }

  .skeleton {
    height: 64px;
    margin: 12px 0;
  }

  .more {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: center;
    padding: 8px;
  }

  @media (width < 480px) {
    .product {
      grid-template-columns: 64px minmax(0, 1fr);
    }

    .price {
      grid-column: 2;
      justify-items: start;
    }
  }
`;
