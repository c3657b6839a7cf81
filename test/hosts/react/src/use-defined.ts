import { useSyncExternalStore } from 'react';

/**
 * False on the server, while hydrating, and until the element is defined. Before that React sets no object on an element,
 * and never comes back to it.
 */
export function useDefined(tag: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      let listener: (() => void) | undefined = tell;
      void customElements.whenDefined(tag).then(() => listener?.());
      return () => (listener = undefined);
    },
    () => customElements.get(tag) !== undefined,
    () => false,
  );
}
