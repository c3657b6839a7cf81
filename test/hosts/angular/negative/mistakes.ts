import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { LscError } from '@livestream-campaigns/elements';
import { LivestreamCampaignsProps } from '../src/livestream-campaigns-props';

/** Wrong on purpose: `npm run check:hosts` wants each of these lines to be refused. */
@Component({
  selector: 'portal-mistakes',
  imports: [LivestreamCampaignsProps],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <livestream-campaigns
      class="expect-error: there is no such view"
      [viewState]="{ name: 'nowhere' }"
      data-expect-error="the handler of another event"
      (lsc-view-change)="report($event)"
    ></livestream-campaigns>
  `,
})
export class PortalMistakes {
  report(event: LscError): string {
    return event.detail.code;
  }
}
