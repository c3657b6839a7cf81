import { css } from 'lit';

/** What all elements are put together from: buttons, links, notices, badges, empty states and skeletons. */
export const partsStyles = css`
  .button,
  .link {
    font: inherit;
    font-weight: 500;
    text-decoration: none;
    cursor: pointer;
  }

  .button {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    min-height: var(--_control-size);
    padding: 4px 16px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    white-space: nowrap;
    transition:
      background-color 120ms ease-out,
      border-color 120ms ease-out;
  }

  .button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary:hover {
    border-color: var(--_accent-hover);
    background: var(--_accent-hover);
  }

  .button.danger {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_surface);
  }

  .button[aria-disabled='true'] {
    border-color: var(--_border);
    background: var(--_sunken);
    color: var(--_muted);
    cursor: not-allowed;
  }

  .link {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    min-height: var(--_link-size);
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: var(--_accent);
  }

  .link:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .link[aria-disabled='true'] {
    color: var(--_muted);
    cursor: not-allowed;
    text-decoration: none;
  }

  @media (forced-colors: active) {
    .button[aria-disabled='true'],
    .link[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: baseline;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone, var(--_info)) 9%, var(--_surface));
    box-shadow: inset 3px 0 0 var(--_tone, var(--_info));
  }

  .notice > .icon {
    align-self: center;
    color: var(--_tone, var(--_info));
  }

  .notice > .icon + span {
    flex: 1 1 min(240px, 70%);
  }

  .success {
    --_tone: var(--_success);
  }

  .warning {
    --_tone: var(--_warning);
  }

  .danger {
    --_tone: var(--_danger);
  }

  .info {
    --_tone: var(--_info);
  }

  .neutral {
    --_tone: var(--_muted);
  }

  .badge {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    padding: 1px 8px 1px 6px;
    border-radius: 10px;
    background: color-mix(in srgb, var(--_tone) 11%, var(--_surface));
    color: var(--_tone);
    font-size: 12px;
    font-weight: 500;
    white-space: nowrap;
  }

  .badge .icon {
    width: 12px;
    height: 12px;
    stroke-width: 2.5;
  }

  .state {
    display: grid;
    gap: 8px;
    justify-items: center;
    padding: 40px 16px;
    text-align: center;
  }

  .state > .icon {
    width: 32px;
    height: 32px;
    color: var(--_muted);
    stroke-width: 1.5;
  }

  .skeleton {
    border-radius: var(--_radius);
    background: var(--_sunken);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;
