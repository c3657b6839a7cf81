import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

class ModalDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('modal() goes on a <dialog>.');
  }

  override render(_open: boolean): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [open]: [boolean]): unknown {
    const dialog = element as HTMLDialogElement;
    // The dialog may not be in the document before this update has ended.
    queueMicrotask(() => {
      if (open && dialog.isConnected && !dialog.matches(':modal')) {
        dialog.open = false; // a dialog that was moved is still open, but no modal any more
        dialog.showModal();
      }
      if (!open && dialog.open) dialog.close();
    });
    return noChange;
  }
}

/** Keeps a native `<dialog>` open as a modal while its argument is true. */
export const modal = directive(ModalDirective);
