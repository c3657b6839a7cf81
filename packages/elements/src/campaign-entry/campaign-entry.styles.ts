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
    gap: 4px 16px;
    align-items: center;
    padding: 8px 16px 8px 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  .about {
    display: flex;
    flex: 1 1 auto;
    gap: 12px;
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
    font-size: 14px;
  }

  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
    min-height: 21px;
    color: var(--_muted);
  }

  .count b {
    color: var(--_accent);
    font-weight: 600;
  }

  .count .link {
    min-height: 21px;
  }

  .count .skeleton {
    width: 172px;
    height: 14px;
  }

  .details {
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    .count .link {
      min-height: 44px;
    }
  }
`;
