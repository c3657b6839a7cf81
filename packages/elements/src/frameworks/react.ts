// Made by `npm run manifest` from the comments of the elements. Do not edit.

import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import * as kit from '../index.js';

/** The name of an event, with the type of what its handler is given. */
const on = <E extends Event>(event: { readonly type: string; readonly prototype: E }) =>
  event.type as EventName<E>;

/** Makes the component of an element for whatever suffix `define()` has put behind its name. */
const wrap =
  <E extends HTMLElement, Events extends Record<string, EventName>>(
    name: string,
    elementClass: new () => E,
    events: Events,
  ) =>
  (suffix = '') =>
    createComponent<E, Events>({ react: React, tagName: name + suffix, elementClass, events });

const campaignDetail = /* @__PURE__ */ wrap('campaign-detail', kit.CampaignDetail, {
  onLscNavigate: /* @__PURE__ */ on(kit.LscNavigate),
  onLscAccountBindRequest: /* @__PURE__ */ on(kit.LscAccountBindRequest),
  onLscError: /* @__PURE__ */ on(kit.LscError),
  onLscAuthRequired: /* @__PURE__ */ on(kit.LscAuthRequired),
});

const campaignEntry = /* @__PURE__ */ wrap('campaign-entry', kit.CampaignEntry, {
  onLscNavigate: /* @__PURE__ */ on(kit.LscNavigate),
  onLscError: /* @__PURE__ */ on(kit.LscError),
  onLscAuthRequired: /* @__PURE__ */ on(kit.LscAuthRequired),
});

const campaignList = /* @__PURE__ */ wrap('campaign-list', kit.CampaignList, {
  onLscNavigate: /* @__PURE__ */ on(kit.LscNavigate),
  onLscCampaignFilterChange: /* @__PURE__ */ on(kit.LscCampaignFilterChange),
  onLscError: /* @__PURE__ */ on(kit.LscError),
  onLscAuthRequired: /* @__PURE__ */ on(kit.LscAuthRequired),
});

const campaignProvider = /* @__PURE__ */ wrap('campaign-provider', kit.CampaignProvider, {});

const livestreamCampaigns = /* @__PURE__ */ wrap('livestream-campaigns', kit.LivestreamCampaigns, {
  onLscNavigate: /* @__PURE__ */ on(kit.LscNavigate),
  onLscViewChange: /* @__PURE__ */ on(kit.LscViewChange),
  onLscProductsRequest: /* @__PURE__ */ on(kit.LscProductsRequest),
  onLscRegistrationCancel: /* @__PURE__ */ on(kit.LscRegistrationCancel),
  onLscAccountBindRequest: /* @__PURE__ */ on(kit.LscAccountBindRequest),
  onLscError: /* @__PURE__ */ on(kit.LscError),
  onLscAuthRequired: /* @__PURE__ */ on(kit.LscAuthRequired),
});

const productPopup = /* @__PURE__ */ wrap('product-popup', kit.ProductPopup, {
  onLscProductsClose: /* @__PURE__ */ on(kit.LscProductsClose),
  onLscError: /* @__PURE__ */ on(kit.LscError),
  onLscAuthRequired: /* @__PURE__ */ on(kit.LscAuthRequired),
});

const registrationForm = /* @__PURE__ */ wrap('registration-form', kit.RegistrationForm, {
  onLscSessionRegister: /* @__PURE__ */ on(kit.LscSessionRegister),
  onLscRegistrationCancel: /* @__PURE__ */ on(kit.LscRegistrationCancel),
  onLscNavigate: /* @__PURE__ */ on(kit.LscNavigate),
  onLscAccountBindRequest: /* @__PURE__ */ on(kit.LscAccountBindRequest),
  onLscError: /* @__PURE__ */ on(kit.LscError),
  onLscAuthRequired: /* @__PURE__ */ on(kit.LscAuthRequired),
});

const sessionTable = /* @__PURE__ */ wrap('session-table', kit.SessionTable, {
  onLscNavigate: /* @__PURE__ */ on(kit.LscNavigate),
  onLscProductsRequest: /* @__PURE__ */ on(kit.LscProductsRequest),
  onLscSessionFilterChange: /* @__PURE__ */ on(kit.LscSessionFilterChange),
  onLscSessionCancel: /* @__PURE__ */ on(kit.LscSessionCancel),
  onLscError: /* @__PURE__ */ on(kit.LscError),
  onLscAuthRequired: /* @__PURE__ */ on(kit.LscAuthRequired),
});

/** One campaign: what it demands, whether this merchant may join, and the way in. */
export const CampaignDetail = /* @__PURE__ */ campaignDetail();
/** The way into the livestream campaigns, for the upper right of a portal's campaign page: how many can be registered for now, and the link to them. The number keeps itself up to date. */
export const CampaignEntry = /* @__PURE__ */ campaignEntry();
/** The campaigns a merchant can look through, with what each demands and what can be done with it. */
export const CampaignList = /* @__PURE__ */ campaignList();
/** Hands a client to every element of the kit inside it, whenever they arrive. */
export const CampaignProvider = /* @__PURE__ */ campaignProvider();
/** The whole kit in one element: list, detail, form, sessions and products, and the ways between them. */
export const LivestreamCampaigns = /* @__PURE__ */ livestreamCampaigns();
/** The products the platform grouped for a session, as a dialog over the page. What has changed since the viewer last opened it is marked. */
export const ProductPopup = /* @__PURE__ */ productPopup();
/** The form that registers one livestream session for a campaign. */
export const RegistrationForm = /* @__PURE__ */ registrationForm();
/** The registered sessions of a campaign, with their review and what can be done with each. */
export const SessionTable = /* @__PURE__ */ sessionTable();

/**
 * The components for elements that were registered by `define({ suffix })`. Make them once, outside of components.
 * @param suffix stands behind every tag name, such as `-v2`.
 */
export const createWrappers = ({ suffix }: { readonly suffix: string }) => ({
  CampaignDetail: campaignDetail(suffix),
  CampaignEntry: campaignEntry(suffix),
  CampaignList: campaignList(suffix),
  CampaignProvider: campaignProvider(suffix),
  LivestreamCampaigns: livestreamCampaigns(suffix),
  ProductPopup: productPopup(suffix),
  RegistrationForm: registrationForm(suffix),
  SessionTable: sessionTable(suffix),
});
