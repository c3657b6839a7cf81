import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-width: 100%;
    container-type: normal;
  }

  .card {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    align-items: center;
    padding: var(--_space-2);
    padding-inline-end: var(--_space-4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  .about {
    display: flex;
    flex: 1 1 auto;
    gap: var(--_space-3);
    align-items: center;
    min-width: 0;
  }

  .mark {
    display: grid;
    flex: none;
    place-items: center;
    width: 36px;
    height: 36px;
    border-radius: var(--_radius);
    background: var(--_accent-tint);
    color: var(--_accent);
  }

  .mark .icon {
    width: 20px;
    height: 20px;
  }

  h3 {
    font-size: var(--_size);
  }

  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    align-items: center;
    min-height: 21px;
    color: var(--_muted);
  }

  .count b {
    color: var(--_accent);
    font-weight: var(--_bold);
  }

  .count .link {
    min-height: max(21px, var(--_link-size) * var(--_touch));
  }

  .count .skeleton {
    width: 172px;
    height: 14px;
  }

  .details {
    white-space: nowrap;
  }
`;
