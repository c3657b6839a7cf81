import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import * as kit from './index.js';

type Constructor<E extends HTMLElement> = new () => E;

/** The name of an event, with the type of what its handler is given. */
const on = <E extends Event>(event: { readonly type: string; readonly prototype: E }) =>
  event.type as EventName<E>;

/** Makes the wrapper of an element for whatever suffix `define()` has put behind its name. */
const wrap =
  <E extends HTMLElement, Events extends Record<string, EventName>>(
    name: string,
    elementClass: Constructor<E>,
    events: Events,
  ) =>
  (suffix = '') =>
    createComponent<E, Events>({
      react: React,
      tagName: name + suffix,
      elementClass,
      events,
    });

const campaignProvider = /* @__PURE__ */ wrap('campaign-provider', kit.CampaignProvider, {});

const campaignEntry = /* @__PURE__ */ wrap('campaign-entry', kit.CampaignEntry, {
  onLscNavigate: /* @__PURE__ */ on(kit.LscNavigate),
  onLscError: /* @__PURE__ */ on(kit.LscError),
});

const campaignList = /* @__PURE__ */ wrap('campaign-list', kit.CampaignList, {
  onLscNavigate: /* @__PURE__ */ on(kit.LscNavigate),
  onLscCampaignFilterChange: /* @__PURE__ */ on(kit.LscCampaignFilterChange),
  onLscError: /* @__PURE__ */ on(kit.LscError),
});

const campaignDetail = /* @__PURE__ */ wrap('campaign-detail', kit.CampaignDetail, {
  onLscNavigate: /* @__PURE__ */ on(kit.LscNavigate),
  onLscAccountBindRequest: /* @__PURE__ */ on(kit.LscAccountBindRequest),
  onLscError: /* @__PURE__ */ on(kit.LscError),
});

const registrationForm = /* @__PURE__ */ wrap('registration-form', kit.RegistrationForm, {
  onLscSessionRegister: /* @__PURE__ */ on(kit.LscSessionRegister),
  onLscRegistrationCancel: /* @__PURE__ */ on(kit.LscRegistrationCancel),
  onLscNavigate: /* @__PURE__ */ on(kit.LscNavigate),
  onLscAccountBindRequest: /* @__PURE__ */ on(kit.LscAccountBindRequest),
  onLscError: /* @__PURE__ */ on(kit.LscError),
});

const sessionTable = /* @__PURE__ */ wrap('session-table', kit.SessionTable, {
  onLscNavigate: /* @__PURE__ */ on(kit.LscNavigate),
  onLscProductsRequest: /* @__PURE__ */ on(kit.LscProductsRequest),
  onLscSessionCancel: /* @__PURE__ */ on(kit.LscSessionCancel),
  onLscError: /* @__PURE__ */ on(kit.LscError),
});

const productPopup = /* @__PURE__ */ wrap('product-popup', kit.ProductPopup, {
  onLscProductsClose: /* @__PURE__ */ on(kit.LscProductsClose),
  onLscError: /* @__PURE__ */ on(kit.LscError),
});

const livestreamCampaigns = /* @__PURE__ */ wrap('livestream-campaigns', kit.LivestreamCampaigns, {
  onLscNavigate: /* @__PURE__ */ on(kit.LscNavigate),
  onLscViewChange: /* @__PURE__ */ on(kit.LscViewChange),
  onLscProductsRequest: /* @__PURE__ */ on(kit.LscProductsRequest),
  onLscAccountBindRequest: /* @__PURE__ */ on(kit.LscAccountBindRequest),
  onLscError: /* @__PURE__ */ on(kit.LscError),
});

export const CampaignProvider = /* @__PURE__ */ campaignProvider();
export const CampaignEntry = /* @__PURE__ */ campaignEntry();
export const CampaignList = /* @__PURE__ */ campaignList();
export const CampaignDetail = /* @__PURE__ */ campaignDetail();
export const RegistrationForm = /* @__PURE__ */ registrationForm();
export const SessionTable = /* @__PURE__ */ sessionTable();
export const ProductPopup = /* @__PURE__ */ productPopup();
export const LivestreamCampaigns = /* @__PURE__ */ livestreamCampaigns();

/**
 * The wrappers for elements that were registered by `define({ suffix })`. Make them once, outside of components.
 * @param suffix stands behind every tag name, such as `-v2`.
 */
export const createWrappers = ({ suffix }: { readonly suffix: string }) => ({
  CampaignProvider: campaignProvider(suffix),
  CampaignEntry: campaignEntry(suffix),
  CampaignList: campaignList(suffix),
  CampaignDetail: campaignDetail(suffix),
  RegistrationForm: registrationForm(suffix),
  SessionTable: sessionTable(suffix),
  ProductPopup: productPopup(suffix),
  LivestreamCampaigns: livestreamCampaigns(suffix),
});
