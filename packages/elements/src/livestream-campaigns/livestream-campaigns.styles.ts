import { css } from 'lit';

export const styles = css`
  .header {
    display: grid;
    gap: 8px;
    justify-items: start;
    margin-bottom: 16px;
  }

  .header:not(:has(*)) {
    display: none;
  }

  .campaign-head {
    display: grid;
    gap: 4px;
  }

  .sessions-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 16px;
    align-items: center;
    width: 100%;
  }

  .room {
    height: 420px;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }

  @container (width < 640px) {
    .sessions-head {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 12px;
    }
  }

  #view:focus {
    outline: none;
  }
`;
