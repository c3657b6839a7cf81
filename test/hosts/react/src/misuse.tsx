import type { Session } from '@livestream-campaigns/core';
import type {} from '@livestream-campaigns/elements/jsx';
import {
  LivestreamCampaigns,
  ProductPopup,
  RegistrationForm,
} from '@livestream-campaigns/elements/react';

const rename = (name: string) => name;

/** What the types refuse. Nothing of it runs: `tsc` fails as soon as one of these lines is taken. */
export const MISUSE = [
  // @ts-expect-error A client is an object, not the name of one.
  <LivestreamCampaigns client="seller-center" />,
  // @ts-expect-error There is no such view.
  <LivestreamCampaigns viewState={{ name: 'sesions', campaignId: '7' }} />,
  // @ts-expect-error A registration is one of a campaign.
  <LivestreamCampaigns viewState={{ name: 'registration' }} />,
  // @ts-expect-error It is called `invitation`.
  <LivestreamCampaigns invitationToken="secret" />,
  // @ts-expect-error The detail of the event is a view, not its name.
  <LivestreamCampaigns onLscViewChange={({ detail }) => rename(detail)} />,
  // @ts-expect-error There is no such event.
  <LivestreamCampaigns onLscViewChanged={() => undefined} />,
  // @ts-expect-error A campaign's id is a string: as a number it would lose digits.
  <RegistrationForm campaignId={7} />,
  // @ts-expect-error A session has no `sessionId`.
  <RegistrationForm onLscSessionRegister={({ detail }) => rename(detail.sessionId)} />,
  // @ts-expect-error A handler is given the event, not the session.
  <RegistrationForm onLscSessionRegister={(session: Session) => rename(session.id)} />,
  // @ts-expect-error A switch is on or off.
  <ProductPopup open="true" />,

  // @ts-expect-error A client is an object, not the name of one.
  <livestream-campaigns client="seller-center" />,
  // @ts-expect-error There is no such view.
  <livestream-campaigns viewState={{ name: 'sesions', campaignId: '7' }} />,
  // @ts-expect-error It is called `invitation`.
  <livestream-campaigns invitationToken="secret" />,
  // @ts-expect-error The detail of the event is a view, not its name.
  <livestream-campaigns onlsc-view-change={({ detail }) => rename(detail)} />,
  // @ts-expect-error The element does not fire this one.
  <livestream-campaigns onLscViewChange={() => undefined} />,
  // @ts-expect-error A campaign's id is a string: as a number it would lose digits.
  <registration-form campaignId={7} />,
  // @ts-expect-error A session has no `sessionId`.
  <registration-form onlsc-session-register={({ detail }) => rename(detail.sessionId)} />,
  // @ts-expect-error A switch is on or off.
  <product-popup open="true" />,
  // @ts-expect-error There is no such element.
  <campaign-listing />,
];
