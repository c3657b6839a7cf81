import { html, type TemplateResult } from 'lit';

export interface Tab<T extends string> {
  readonly key: T;
  readonly label: unknown;
}

const STEP: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A row of tabs with the keys of the ARIA authoring practices; selection follows focus. */
export function tabList<T extends string>(
  label: string,
  tabs: readonly Tab<T>[],
  selected: T,
  select: (key: T) => void,
): TemplateResult {
  const move = (event: KeyboardEvent) => {
    const list = event.currentTarget as HTMLElement;
    const index = tabs.findIndex((tab) => tab.key === selected);
    const sideways = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
    const step = (STEP[event.key] ?? Number.NaN) * (sideways && list.matches(':dir(rtl)') ? -1 : 1);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : index + step;
    const tab = tabs[(to + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    select(tab.key);
    list.querySelector<HTMLElement>(`#tab-${tab.key}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" part="tabs" aria-label=${label} @keydown=${move}>
    ${tabs.map(
      ({ key, label: words }) =>
        html`<button
          class="tab"
          role="tab"
          type="button"
          id="tab-${key}"
          aria-controls="panel"
          aria-selected=${String(key === selected)}
          tabindex=${key === selected ? 0 : -1}
          @click=${() => select(key)}
        >
          ${words}
        </button>`,
    )}
  </div>`;
}
