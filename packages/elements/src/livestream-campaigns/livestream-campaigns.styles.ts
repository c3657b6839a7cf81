import { css } from 'lit';

export const styles = css`
  .header {
    display: grid;
    gap: 8px;
    justify-items: start;
    margin-bottom: 16px;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }

  #view:focus {
    outline: none;
  }
`;
