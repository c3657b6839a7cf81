import { css } from 'lit';

export const campaignPartsStyles = css`
  .cover {
    position: relative;
    display: grid;
    place-items: center;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_muted);
  }

  .cover .icon {
    width: 24px;
    height: 24px;
    stroke-width: 1.5;
  }

  .cover img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }

  .levels {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }

  .levels li {
    padding: 0 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 12px;
    line-height: 20px;
    white-space: nowrap;
  }

  .timeline {
    display: block;
    width: 100%;
    height: 22px;
    overflow: visible;
  }

  .timeline .line {
    fill: var(--_border);
  }

  .timeline .registration {
    fill: color-mix(in srgb, var(--_accent) 45%, var(--_surface));
  }

  .timeline .campaign {
    fill: var(--_accent);
  }

  .timeline .now {
    stroke: var(--_danger);
    stroke-width: 2;
  }

  .quota {
    display: grid;
    gap: 4px;
  }

  .quota-line {
    display: flex;
    gap: 8px;
    justify-content: space-between;
  }

  meter {
    width: 100%;
    height: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--_border);
    appearance: none;
  }

  meter::-webkit-meter-inner-element,
  meter::-webkit-meter-bar {
    height: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--_border);
  }

  meter::-webkit-meter-optimum-value {
    border-radius: 3px;
    background: var(--_accent);
  }

  meter::-moz-meter-bar {
    border-radius: 3px;
    background: var(--_accent);
  }
`;
