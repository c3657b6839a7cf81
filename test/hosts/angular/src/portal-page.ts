import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ViewState } from '@livestream-campaigns/core';
import type { LscError, LscViewChange } from '@livestream-campaigns/elements';
import { createPortalClient } from '../../portal';
import { LivestreamCampaignsProps } from './livestream-campaigns-props';

/** A portal's page: the kit in its place, and what the page learns from it. */
@Component({
  selector: 'portal-page',
  imports: [LivestreamCampaignsProps],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <header>
      <h1>Portal in Angular</h1>
      <p role="status">{{ viewState().name }}</p>
      <button type="button" (click)="viewState.set({ name: 'campaigns' })">All campaigns</button>
    </header>
    <campaign-provider [client]="client">
      <livestream-campaigns
        [viewState]="viewState()"
        (lsc-view-change)="follow($event)"
        (lsc-error)="report($event)"
      ></livestream-campaigns>
    </campaign-provider>
  `,
})
export class PortalPage {
  readonly client = createPortalClient(new URL(location.href));
  readonly viewState = signal<ViewState>({ name: 'campaigns' });

  follow(event: LscViewChange): void {
    this.viewState.set(event.detail);
  }

  report(event: LscError): void {
    console.warn(event.detail.code);
  }
}
