import { css } from 'lit';

export const styles = css`
  :host {
    --_dialog-width: 640px;

    container-type: normal;
  }

  .dialog-body {
    padding-bottom: var(--_space-4);
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
    gap: var(--_space-4);
    align-items: center;
    padding: var(--_space-3) 0;
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
    gap: 0 var(--_space-2);
  }

  .what {
    overflow-wrap: anywhere;
  }

  .what .link {
    min-width: var(--_link-size);
    /* Large enough for a finger without spreading the lines. */
    margin-block: calc((24px - var(--_link-size)) / 2);
    vertical-align: middle;
    justify-content: center;
  }

  .what .link .icon {
    width: 14px;
    height: 14px;
  }

  .price {
    justify-items: end;
  }

  .badge .aside {
    font-weight: normal;
  }

  .was {
    display: inline-flex;
    gap: var(--_space-1);
    align-items: center;
    color: var(--_info);
  }

  .was .icon {
    width: 12px;
    height: 12px;
  }

  .skeleton {
    height: 64px;
    margin: var(--_space-3) 0;
  }

  .more {
    display: flex;
    gap: var(--_space-4);
    align-items: center;
    justify-content: center;
    padding: var(--_space-2);
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
