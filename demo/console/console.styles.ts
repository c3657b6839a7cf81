import { css } from 'lit';

export const styles = css`
  :host {
    position: fixed;
    inset: auto auto 16px 16px;
    z-index: 10;
    color-scheme: dark;
    color: #e6ebee;
    font:
      13px/1.5 'Inter',
      'Segoe UI',
      Arial,
      sans-serif;
  }

  * {
    box-sizing: border-box;
  }

  h2,
  h3,
  p {
    margin: 0;
  }

  h2 {
    font-size: 15px;
  }

  h3 {
    color: #9fb0b8;
    font-size: 12px;
    font-weight: 600;
  }

  button,
  select,
  input {
    min-height: 28px;
    padding: 2px 10px;
    border: 1px solid #4a575e;
    border-radius: 4px;
    background: #2a3338;
    color: inherit;
    font: inherit;
  }

  button {
    cursor: pointer;
  }

  button:hover {
    border-color: #4db6ac;
  }

  a {
    color: #4db6ac;
  }

  :focus-visible {
    outline: 2px solid #4db6ac;
    outline-offset: 1px;
  }

  .opener {
    min-height: 44px;
    padding: 0 16px;
    border-radius: 20px;
    background: #1d2529;
    font-weight: 600;
    box-shadow: 0 4px 16px rgb(0 0 0 / 30%);
  }

  .panel {
    position: fixed;
    inset: 0 0 0 auto;
    display: grid;
    gap: 16px;
    align-content: start;
    width: min(380px, 100vw);
    padding: 16px;
    overflow: auto;
    background: #1d2529;
    box-shadow: -8px 0 32px rgb(0 0 0 / 30%);
  }

  .head,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }

  .head {
    justify-content: space-between;
  }

  section {
    display: grid;
    gap: 8px;
  }

  .quiet {
    color: #9fb0b8;
    font-size: 12px;
  }

  .figures {
    font-variant-numeric: tabular-nums;
  }

  .session {
    display: grid;
    gap: 6px;
    padding: 10px;
    border: 1px solid #37434a;
    border-radius: 6px;
  }

  .error {
    color: #ff8a80;
  }

  @media (width < 860px) {
    :host {
      inset: auto 8px 112px auto;
    }

    .opener {
      padding: 0 12px;
      opacity: 0.85;
    }
  }

  label {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
`;
