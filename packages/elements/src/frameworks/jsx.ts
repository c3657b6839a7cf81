// Made by `npm run manifest` from the comments of the elements. Do not edit.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type * as kit from '../index.js';

type Tag<E extends HTMLElement, Props> = DetailedHTMLProps<HTMLAttributes<E>, E> & Props;

/** One campaign: what it demands, whether this merchant may join, and the way in. */
export interface CampaignDetailProps {
  /** Which campaign; an invitation fills it in. */
  campaignId?: kit.CampaignDetail['campaignId'] | undefined;
  /** The token of a private link, whose campaign is shown. A secret: never an attribute. */
  invitation?: kit.CampaignDetail['invitation'] | undefined;
  /** The client to use instead of the provider's or the default one. */
  client?: kit.CampaignDetail['client'] | undefined;
  /** Which campaign; an invitation fills it in. */
  'campaign-id'?: kit.CampaignDetail['campaignId'] | undefined;
  /** The form or the sessions of this campaign, or the list, are asked for. */
  'onlsc-navigate'?: ((event: kit.LscNavigate) => void) | undefined;
  /** An official account is to be bound; prevent the default to do it yourself. */
  'onlsc-account-bind-request'?: ((event: kit.LscAccountBindRequest) => void) | undefined;
  /** Drawing, a read or a command failed; prevent the default to keep it out of the console. */
  'onlsc-error'?: ((event: kit.LscError) => void) | undefined;
  /** The merchant has to sign in; call its `retry()` after that. */
  'onlsc-auth-required'?: ((event: kit.LscAuthRequired) => void) | undefined;
}

/** The way into the livestream campaigns, for the upper right of a portal's campaign page: how many can be registered for now, and the link to them. The number keeps itself up to date. */
export interface CampaignEntryProps {
  /** The client to use instead of the provider's or the default one. */
  client?: kit.CampaignEntry['client'] | undefined;
  /** The campaigns that are open for registration are asked for. */
  'onlsc-navigate'?: ((event: kit.LscNavigate) => void) | undefined;
  /** Drawing, a read or a command failed; prevent the default to keep it out of the console. */
  'onlsc-error'?: ((event: kit.LscError) => void) | undefined;
  /** The merchant has to sign in; call its `retry()` after that. */
  'onlsc-auth-required'?: ((event: kit.LscAuthRequired) => void) | undefined;
}

/** The campaigns a merchant can look through, with what each demands and what can be done with it. */
export interface CampaignListProps {
  /** Which campaigns: all, open for registration, or registered. */
  tab?: kit.CampaignList['tab'] | undefined;
  /** Part of the name to look for. */
  nameFilter?: kit.CampaignList['nameFilter'] | undefined;
  /** Whether the tab "All" shows ended campaigns too. */
  includeEnded?: kit.CampaignList['includeEnded'] | undefined;
  /** The client to use instead of the provider's or the default one. */
  client?: kit.CampaignList['client'] | undefined;
  /** Part of the name to look for. */
  'name-filter'?: kit.CampaignList['nameFilter'] | undefined;
  /** Whether the tab "All" shows ended campaigns too. */
  'include-ended'?: kit.CampaignList['includeEnded'] | undefined;
  /** A campaign's details, form or sessions are asked for. */
  'onlsc-navigate'?: ((event: kit.LscNavigate) => void) | undefined;
  /** Another tab, name or "show ended" was chosen. */
  'onlsc-campaign-filter-change'?: ((event: kit.LscCampaignFilterChange) => void) | undefined;
  /** Drawing, a read or a command failed; prevent the default to keep it out of the console. */
  'onlsc-error'?: ((event: kit.LscError) => void) | undefined;
  /** The merchant has to sign in; call its `retry()` after that. */
  'onlsc-auth-required'?: ((event: kit.LscAuthRequired) => void) | undefined;
}

/** Hands a client to every element of the kit inside it, whenever they arrive. */
export interface CampaignProviderProps {
  /** The client, made with `createCampaignsClient()`. */
  client?: kit.CampaignProvider['client'] | undefined;
}

/** The whole kit in one element: list, detail, form, sessions and products, and the ways between them. */
export interface LivestreamCampaignsProps {
  /** What is on screen, as plain data. Setting it shows something else, without a question and without an event. */
  viewState?: kit.LivestreamCampaigns['viewState'] | undefined;
  /** The token of a private link. Its campaign is then all there is: views without a campaign id mean that one, and no way leads to a list. A secret: never an attribute. */
  invitation?: kit.LivestreamCampaigns['invitation'] | undefined;
  /** Leave the form by `<` at its upper left, as on a phone. */
  backButton?: kit.LivestreamCampaigns['backButton'] | undefined;
  /** The client to use instead of the provider's or the default one. */
  client?: kit.LivestreamCampaigns['client'] | undefined;
  /** Leave the form by `<` at its upper left, as on a phone. */
  'back-button'?: kit.LivestreamCampaigns['backButton'] | undefined;
  /** Before another view is shown; prevent the default to keep the present one. */
  'onlsc-navigate'?: ((event: kit.LscNavigate) => void) | undefined;
  /** After another view is shown, or the same one narrowed; not for what a host sets. */
  'onlsc-view-change'?: ((event: kit.LscViewChange) => void) | undefined;
  /** Before the products of a session pop up; prevent the default to show them elsewhere. */
  'onlsc-products-request'?: ((event: kit.LscProductsRequest) => void) | undefined;
  /** The form was given up; its campaign is shown next. */
  'onlsc-registration-cancel'?: ((event: kit.LscRegistrationCancel) => void) | undefined;
  /** An official account is to be bound; prevent the default to do it yourself. */
  'onlsc-account-bind-request'?: ((event: kit.LscAccountBindRequest) => void) | undefined;
  /** Drawing, a read or a command failed; prevent the default to keep it out of the console. */
  'onlsc-error'?: ((event: kit.LscError) => void) | undefined;
  /** The merchant has to sign in; call its `retry()` after that. */
  'onlsc-auth-required'?: ((event: kit.LscAuthRequired) => void) | undefined;
}

/** The products the platform grouped for a session, as a dialog over the page. What has changed since the viewer last opened it is marked. */
export interface ProductPopupProps {
  /** Whose products. */
  sessionId?: kit.ProductPopup['sessionId'] | undefined;
  /** Whether the pop-up is shown. */
  open?: kit.ProductPopup['open'] | undefined;
  /** The client to use instead of the provider's or the default one. */
  client?: kit.ProductPopup['client'] | undefined;
  /** Whose products. */
  'session-id'?: kit.ProductPopup['sessionId'] | undefined;
  /** The pop-up was closed. */
  'onlsc-products-close'?: ((event: kit.LscProductsClose) => void) | undefined;
  /** Drawing, a read or a command failed; prevent the default to keep it out of the console. */
  'onlsc-error'?: ((event: kit.LscError) => void) | undefined;
  /** The merchant has to sign in; call its `retry()` after that. */
  'onlsc-auth-required'?: ((event: kit.LscAuthRequired) => void) | undefined;
}

/** The form that registers one livestream session for a campaign. */
export interface RegistrationFormProps {
  /** Which campaign to register for; an invitation fills it in. */
  campaignId?: kit.RegistrationForm['campaignId'] | undefined;
  /** The token of a private link, to whose campaign the form belongs. A secret: never an attribute. */
  invitation?: kit.RegistrationForm['invitation'] | undefined;
  /** Session whose information fills the form; empty for a blank one. */
  duplicateOf?: kit.RegistrationForm['duplicateOf'] | undefined;
  /** Leaves by "<" at the upper left instead of the footer's Cancel. */
  backButton?: kit.RegistrationForm['backButton'] | undefined;
  /** The client to use instead of the provider's or the default one. */
  client?: kit.RegistrationForm['client'] | undefined;
  /** Which campaign to register for; an invitation fills it in. */
  'campaign-id'?: kit.RegistrationForm['campaignId'] | undefined;
  /** Session whose information fills the form; empty for a blank one. */
  'duplicate-of'?: kit.RegistrationForm['duplicateOf'] | undefined;
  /** Leaves by "<" at the upper left instead of the footer's Cancel. */
  'back-button'?: kit.RegistrationForm['backButton'] | undefined;
  /** A session was submitted. */
  'onlsc-session-register'?: ((event: kit.LscSessionRegister) => void) | undefined;
  /** The form was given up. */
  'onlsc-registration-cancel'?: ((event: kit.LscRegistrationCancel) => void) | undefined;
  /** The sessions, the campaign or the list are asked for. */
  'onlsc-navigate'?: ((event: kit.LscNavigate) => void) | undefined;
  /** An official account is to be bound; prevent the default to do it yourself. */
  'onlsc-account-bind-request'?: ((event: kit.LscAccountBindRequest) => void) | undefined;
  /** Drawing, a read or a command failed; prevent the default to keep it out of the console. */
  'onlsc-error'?: ((event: kit.LscError) => void) | undefined;
  /** The merchant has to sign in; call its `retry()` after that. */
  'onlsc-auth-required'?: ((event: kit.LscAuthRequired) => void) | undefined;
}

/** The registered sessions of a campaign, with their review and what can be done with each. */
export interface SessionTableProps {
  /** Whose sessions. */
  campaignId?: kit.SessionTable['campaignId'] | undefined;
  /** Only sessions of this status; empty for all. Another campaign starts with all. */
  status?: kit.SessionTable['status'] | undefined;
  /** The client to use instead of the provider's or the default one. */
  client?: kit.SessionTable['client'] | undefined;
  /** Whose sessions. */
  'campaign-id'?: kit.SessionTable['campaignId'] | undefined;
  /** A copy of a session is asked for. */
  'onlsc-navigate'?: ((event: kit.LscNavigate) => void) | undefined;
  /** The grouped products of a session are asked for. */
  'onlsc-products-request'?: ((event: kit.LscProductsRequest) => void) | undefined;
  /** The sessions of another status were chosen. */
  'onlsc-session-filter-change'?: ((event: kit.LscSessionFilterChange) => void) | undefined;
  /** A session was cancelled. */
  'onlsc-session-cancel'?: ((event: kit.LscSessionCancel) => void) | undefined;
  /** Drawing, a read or a command failed; prevent the default to keep it out of the console. */
  'onlsc-error'?: ((event: kit.LscError) => void) | undefined;
  /** The merchant has to sign in; call its `retry()` after that. */
  'onlsc-auth-required'?: ((event: kit.LscAuthRequired) => void) | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'campaign-detail': Tag<kit.CampaignDetail, CampaignDetailProps>;
      'campaign-entry': Tag<kit.CampaignEntry, CampaignEntryProps>;
      'campaign-list': Tag<kit.CampaignList, CampaignListProps>;
      'campaign-provider': Tag<kit.CampaignProvider, CampaignProviderProps>;
      'livestream-campaigns': Tag<kit.LivestreamCampaigns, LivestreamCampaignsProps>;
      'product-popup': Tag<kit.ProductPopup, ProductPopupProps>;
      'registration-form': Tag<kit.RegistrationForm, RegistrationFormProps>;
      'session-table': Tag<kit.SessionTable, SessionTableProps>;
    }
  }
}
