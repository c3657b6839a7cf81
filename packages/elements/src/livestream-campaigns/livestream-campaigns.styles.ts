import { css } from 'lit';

export const styles = css`
  .header {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
    margin-bottom: var(--_space-4);
  }

  .header:not(:has(*)) {
    display: none;
  }

  .campaign-head {
    display: grid;
    gap: var(--_space-1);
  }

  .sessions-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-1) var(--_space-4);
    align-items: center;
    width: 100%;
  }

  .room {
    height: 420px;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
  }

  @container (width < 640px) {
    .sessions-head {
      grid-template-columns: minmax(0, 1fr);
      row-gap: var(--_space-3);
    }
  }

  #view:focus {
    outline: none;
  }
`;
