import { CampaignsError, type CampaignsErrorCode } from '@livestream-campaigns/core';
import * as wire from '@livestream-campaigns/http/wire';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as v from 'valibot';
import * as arbitrary from './arbitraries.js';

/** What JSON keeps of a value. */
const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Whatever the domain can say survives `toWire`, JSON, the schema and `fromWire`; and the schema takes extra members. */
function survives<T, S extends v.GenericSchema>(
  values: fc.Arbitrary<T>,
  schema: S,
  toWire: (value: T) => v.InferInput<S>,
  fromWire: (wire: v.InferOutput<S>) => unknown,
): void {
  fc.assert(
    fc.property(values, (value) => {
      const sent = overTheWire(toWire(value)) as object;
      const received = v.parse(schema, { ...sent, member_of_tomorrow: { a: 1 } });
      expect(overTheWire(fromWire(received))).to.deep.equal(overTheWire(value));
    }),
  );
}

describe('wire: what goes over it comes back (contract §3, §8)', () => {
  it('period', () => {
    survives(arbitrary.period, wire.periodSchema, wire.periodToWire, wire.periodFromWire);
  });

  it('action', () => {
    survives(arbitrary.action, wire.actionSchema, wire.actionToWire, wire.actionFromWire);
  });

  it('account', () => {
    survives(arbitrary.account, wire.accountSchema, wire.accountToWire, wire.accountFromWire);
  });

  it('accounts', () => {
    const { accountListSchema, accountListToWire, accountListFromWire } = wire;
    survives(
      fc.array(arbitrary.account),
      accountListSchema,
      accountListToWire,
      accountListFromWire,
    );
  });

  it('image', () => {
    survives(arbitrary.image, wire.imageSchema, wire.imageToWire, wire.imageFromWire);
  });

  it('quota', () => {
    survives(arbitrary.quota, wire.quotaSchema, wire.quotaToWire, wire.quotaFromWire);
  });

  it('eligibility check', () => {
    const { eligibilityCheckSchema, eligibilityCheckToWire, eligibilityCheckFromWire } = wire;
    survives(
      arbitrary.eligibilityCheck,
      eligibilityCheckSchema,
      eligibilityCheckToWire,
      eligibilityCheckFromWire,
    );
  });

  it('campaign', () => {
    survives(arbitrary.campaign, wire.campaignSchema, wire.campaignToWire, wire.campaignFromWire);
  });

  it('invitation', () => {
    const { invitationSchema, invitationToWire, invitationFromWire } = wire;
    survives(arbitrary.invitation, invitationSchema, invitationToWire, invitationFromWire);
  });

  it('session', () => {
    survives(arbitrary.session, wire.sessionSchema, wire.sessionToWire, wire.sessionFromWire);
  });

  it('registration input', () => {
    survives(
      arbitrary.registrationInput,
      wire.registrationInputSchema,
      wire.registrationInputToWire,
      wire.registrationInputFromWire,
    );
  });

  it('registration receipt', () => {
    survives(
      arbitrary.receipt,
      wire.registrationReceiptSchema,
      wire.registrationReceiptToWire,
      wire.registrationReceiptFromWire,
    );
  });

  it('registration check', () => {
    survives(
      arbitrary.registrationCheck,
      wire.registrationCheckSchema,
      wire.registrationCheckToWire,
      wire.registrationCheckFromWire,
    );
  });

  it('changes of a session', () => {
    const { changeListSchema, changeListToWire, changeListFromWire } = wire;
    const ledger = fc.array(arbitrary.changeEntry);
    survives(ledger, changeListSchema, changeListToWire, changeListFromWire);
  });

  it('capabilities', () => {
    const { capabilitiesSchema, capabilitiesToWire, capabilitiesFromWire } = wire;
    survives(arbitrary.capabilities, capabilitiesSchema, capabilitiesToWire, capabilitiesFromWire);
  });

  it('platform event', () => {
    const { platformEventSchema, platformEventToWire, platformEventFromWire } = wire;
    survives(
      arbitrary.platformEvent,
      platformEventSchema,
      platformEventToWire,
      platformEventFromWire,
    );
  });

  it('product', () => {
    survives(arbitrary.product, wire.productSchema, wire.productToWire, wire.productFromWire);
  });

  it('pages', () => {
    const { campaignSummary, session, product, pageOf } = arbitrary;
    survives(
      pageOf(campaignSummary),
      wire.campaignPageSchema,
      wire.campaignPageToWire,
      wire.campaignPageFromWire,
    );
    survives(
      pageOf(session),
      wire.sessionPageSchema,
      wire.sessionPageToWire,
      wire.sessionPageFromWire,
    );
    survives(
      pageOf(product),
      wire.productPageSchema,
      wire.productPageToWire,
      wire.productPageFromWire,
    );
  });

  it('open count', () => {
    survives(fc.nat(), wire.openCountSchema, wire.openCountToWire, wire.openCountFromWire);
  });
});

describe('wire: problems (contract §6)', () => {
  const CODES: readonly CampaignsErrorCode[] = [
    'validation-failed',
    'image-invalid',
    'registration-not-started',
    'registration-closed',
    'quota-exceeded',
    'official-account-required',
    'not-eligible',
    'state-conflict',
    'precondition-failed',
    'wrong-channel',
    'not-found',
    'invitation-expired',
    'unauthenticated',
    'forbidden',
    'idempotency-in-flight',
    'idempotency-reused',
    'rate-limited',
    'unavailable',
    'timeout',
  ];

  it('an error a server can mean comes back with all it carries', () => {
    const errors = fc
      .record({
        code: fc.constantFrom(...CODES),
        message: fc.string({ minLength: 1 }),
        requestId: fc.option(fc.string(), { nil: undefined }),
        retryAfterMs: fc.option(fc.nat(), { nil: undefined }),
        fields: fc.array(arbitrary.fieldProblem),
        details: fc.record(
          {
            quota: arbitrary.quota,
            eligibility: fc.array(arbitrary.eligibilityCheck),
            currentStatus: fc.constantFrom('APPROVED', 'ON_HOLD'),
            contact: fc.string({ minLength: 1 }),
            fixUrl: fc.webUrl(),
            redirectUrl: fc.webUrl(),
          },
          { requiredKeys: [] },
        ),
      })
      .map(({ code, ...options }) => new CampaignsError(code, options));
    fc.assert(
      fc.property(errors, (error) => {
        const sent = overTheWire(wire.problemToWire(error, 'https://api.example'));
        const back = wire.problemFromWire(v.parse(wire.problemSchema, sent));
        expect(back.message).to.equal(error.message);
        expect(overTheWire(back)).to.deep.equal(overTheWire(error));
      }),
    );
  });

  it('a bug goes out as a 500 without a type of its own', () => {
    const problem = wire.problemToWire(new CampaignsError('unexpected'), 'https://api.example');
    expect([problem.type, problem.status]).to.deep.equal(['about:blank', 500]);
  });
});
