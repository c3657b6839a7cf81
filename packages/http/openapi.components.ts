import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as wire from './src/wire/index.js';

/** The schemas that the contract names. Where one is used inside another, the other refers to it. */
export const schemas = {
  Account: wire.accountSchema,
  AccountList: wire.accountListSchema,
  Acknowledgement: wire.acknowledgementSchema,
  Action: wire.actionSchema,
  Campaign: wire.campaignSchema,
  CampaignPage: wire.campaignPageSchema,
  CampaignSummary: wire.campaignSummarySchema,
  Capabilities: wire.capabilitiesSchema,
  Category: wire.categorySchema,
  ChangeEntry: wire.changeEntrySchema,
  ChangeList: wire.changeListSchema,
  EligibilityCheck: wire.eligibilityCheckSchema,
  FieldProblem: wire.fieldProblemSchema,
  FieldRule: wire.fieldRuleSchema,
  GroupedProduct: wire.productSchema,
  Image: wire.imageSchema,
  ImageRule: wire.imageRuleSchema,
  Invitation: wire.invitationSchema,
  Level: wire.levelSchema,
  Money: wire.moneySchema,
  OpenCount: wire.openCountSchema,
  Period: wire.periodSchema,
  PlatformEvent: wire.platformEventSchema,
  Problem: wire.problemSchema,
  ProductPage: wire.productPageSchema,
  Quota: wire.quotaSchema,
  RegistrationCheck: wire.registrationCheckSchema,
  RegistrationReceipt: wire.registrationReceiptSchema,
  Session: wire.sessionSchema,
  SessionInput: wire.registrationInputSchema,
  SessionPage: wire.sessionPageSchema,
  StatusReason: wire.statusReasonSchema,
  UnreadChanges: wire.unreadChangesSchema,
};

export const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const string = { type: 'string' };

const pathParameter = (name: string) => ({ name, in: 'path', required: true, schema: string });

const queryParameter = (name: string, schema: object, description?: string) => ({
  name,
  in: 'query',
  schema,
  ...(description && { description }),
});

const headerParameter = (name: string, required: boolean, description: string) => ({
  name,
  in: 'header',
  required,
  description,
  schema: string,
});

const parameters = {
  CampaignId: pathParameter('campaign_id'),
  SessionId: pathParameter('session_id'),
  InviteToken: pathParameter('invite_token'),
  Tab: queryParameter('tab', { ...string, enum: ['ALL', 'OPEN', 'REGISTERED'], default: 'ALL' }),
  IncludeEnded: queryParameter('include_ended', { type: 'boolean', default: false }),
  Name: queryParameter('name', string, 'A part of the name, in any case.'),
  PageSize: queryParameter('page_size', {
    type: 'integer',
    minimum: 1,
    maximum: 100,
    default: 20,
  }),
  PageToken: queryParameter('page_token', string, 'The `next_page_token` of the page before.'),
  RegistrationChannel: {
    ...headerParameter('Registration-Channel', true, 'The portal; checked against the sign-in.'),
    schema: wireExample('SELLER_CENTER', 'LIVE_MANAGER', 'TIKTOK_APP'),
  },
  AcceptLanguage: headerParameter('Accept-Language', false, 'BCP 47; for labels and details.'),
  CampaignInvitation: headerParameter('Campaign-Invitation', false, 'The token of a private link.'),
  IdempotencyKey: headerParameter(
    'Idempotency-Key',
    true,
    'A quoted string (RFC 9651) that names the intent. A repeat with the same key and input is answered as the first one was; a write without a key is answered with 400.',
  ),
  IfMatch: headerParameter('If-Match', true, 'The `etag` of the session as it was shown.'),
};

function wireExample(...examples: string[]) {
  return { ...string, examples };
}

const headers = {
  ETag: { schema: string, description: 'Repeated in the body as `etag`.' },
  Location: { schema: string, description: 'Of the new session.' },
  RetryAfter: {
    schema: string,
    description: 'Seconds or a date (RFC 9110). Repeated in the body as `retry_after_ms`.',
  },
  RequestId: { schema: string, description: 'Repeated in problems as `request_id`.' },
};

export const components = {
  schemas: toJsonSchemaDefs(schemas, {
    target: 'draft-2020-12',
    overrideRef: ({ referenceId }) => schemaRef(referenceId).$ref,
  }),
  parameters,
  headers,
  securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
};
