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
    gap: var(--_space-1) var(--_space-2);
  }

  .levels li {
    padding: 0 var(--_space-2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: var(--_small);
    line-height: calc(var(--_small) + 8px);
    white-space: nowrap;
  }

  .timeline {
    display: block;
    width: 100%;
    height: 22px;
    overflow: visible;
  }

  .timeline:dir(rtl),
  .quota-bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .timeline .line {
    fill: var(--_border);
  }

  .timeline .registration {
    fill: color-mix(in srgb, var(--_accent) 70%, var(--_surface));
  }

  .timeline .campaign {
    fill: var(--_accent);
  }

  .timeline .now {
    stroke: var(--_danger);
    stroke-width: 2;
  }

  .quota,
  .quota-words {
    --_part: var(--_tone, var(--_accent));
  }

  .quota {
    display: grid;
    gap: var(--_space-2);
  }

  .quota-line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: baseline;
  }

  .quota-line > :last-child {
    margin-inline-start: auto;
  }

  .quota-bar {
    display: block;
    width: 100%;
    height: 8px;
    overflow: hidden;
    border-radius: var(--_radius);
  }

  .quota-bar .room {
    fill: var(--_border);
  }

  @media (forced-colors: active) {
    .quota-bar .room {
      fill: Canvas;
    }

    .quota-bar {
      border: 1px solid CanvasText;
    }
  }

  .part {
    fill: var(--_part);
  }

  .part-1 {
    fill: color-mix(in srgb, var(--_part) 60%, var(--_surface));
  }

  .part-2 {
    fill: color-mix(in srgb, var(--_part) 35%, var(--_text));
  }

  .quota-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }

  .swatch {
    width: 8px;
    height: 8px;
  }

  .quota-words {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
  }

  .quota-words > .icon {
    color: var(--_part);
  }
`;
