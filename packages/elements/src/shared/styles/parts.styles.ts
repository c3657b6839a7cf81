import { css } from 'lit';

/** What all elements are put together from: buttons, links, notices, badges, empty states and skeletons. */
export const partsStyles = css`
  .button,
  .link {
    font: inherit;
    font-weight: var(--_medium);
    text-decoration: none;
    cursor: pointer;
  }

  .button {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
    justify-content: center;
    min-height: var(--_control-size);
    padding: 2px var(--_space-4);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    white-space: nowrap;
    transition:
      background-color var(--_motion) ease-out,
      border-color var(--_motion) ease-out;
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
    gap: var(--_space-1);
    align-items: center;
    min-height: var(--_link-size);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
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
    /* Words on a filled button would be given a plate in the colour of the page. */
    .button:is(.primary, .danger) {
      forced-color-adjust: none;
    }

    .button[aria-disabled='true'],
    .link[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: baseline;
    padding: var(--_space-2) var(--_space-3);
    border-inline-start: 3px solid var(--_tone, var(--_info));
    border-radius: var(--_radius);
    background: var(--_tint, var(--_info-tint));
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
    --_tint: var(--_success-tint);
  }

  .warning {
    --_tone: var(--_warning);
    --_tint: var(--_warning-tint);
  }

  .danger {
    --_tone: var(--_danger);
    --_tint: var(--_danger-tint);
  }

  .info {
    --_tone: var(--_info);
    --_tint: var(--_info-tint);
  }

  .neutral {
    --_tone: var(--_muted);
    --_tint: var(--_neutral-tint);
  }

  .badge {
    display: inline-flex;
    gap: var(--_space-1);
    align-items: center;
    padding: 0 var(--_space-2);
    border: 1px solid transparent;
    border-radius: var(--_radius-pill);
    background: var(--_tint);
    color: var(--_tone);
    font-size: var(--_small);
    font-weight: var(--_medium);
    white-space: nowrap;
  }

  .badge .icon {
    width: 12px;
    height: 12px;
    stroke-width: 2.5;
  }

  .state {
    display: grid;
    gap: var(--_space-2);
    justify-items: center;
    padding: var(--_space-8) var(--_space-4);
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
