import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { LivestreamCampaigns } from '@livestream-campaigns/elements';

/** Lets Angular check what a template binds to `<livestream-campaigns>`; events need nothing of the kind. */
@Directive({ selector: 'livestream-campaigns' })
export class LivestreamCampaignsProps {
  readonly #kit = inject<ElementRef<LivestreamCampaigns>>(ElementRef).nativeElement;

  @Input() set viewState(viewState: LivestreamCampaigns['viewState']) {
    this.#kit.viewState = viewState;
  }
}
