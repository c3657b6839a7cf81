import {
  checkRegistration,
  type Campaign,
  type FieldRule,
  type RegistrationDraft,
  type RegistrationField,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  buildCampaign,
  buildInput,
  CATEGORIES,
  FIELDS,
  hoursFrom,
  LEVELS,
  LIVE_PERIOD,
  NOW,
} from '../../support/build.js';

/** A draft without one field's value, and what a valid value of that field is. */
const VALUES: Record<RegistrationField, RegistrationDraft> = {
  account: { accountUid: '6987530745906062337' },
  willingnessLevels: { willingnessLevels: ['B'] },
  livePeriod: { livePeriod: LIVE_PERIOD },
  mainCategory: { mainCategory: 'HEALTH' },
  whiteBackgroundImage: { whiteBackgroundImageUri: 'image-1' },
  brandLogo: { brandLogoUri: 'image-2' },
  merchandiseSupport: { merchandiseSupport: false },
  notes: { notes: 'Bring the drums.' },
};
const ALL_FIELDS = Object.keys(VALUES) as RegistrationField[];

const fieldSets = fc.subarray(ALL_FIELDS);
const fieldRules: fc.Arbitrary<FieldRule[]> = fc
  .array(fc.record({ visible: fc.boolean(), required: fc.boolean() }), {
    minLength: ALL_FIELDS.length,
    maxLength: ALL_FIELDS.length,
  })
  .map((rules) =>
    rules.flatMap((rule, i) => ALL_FIELDS.slice(i, i + 1).map((field) => ({ field, ...rule }))),
  );

function draftWith(fields: readonly RegistrationField[]): RegistrationDraft {
  return Object.assign({}, ...fields.map((field) => VALUES[field]));
}

function check(draft: RegistrationDraft, campaign: Partial<Campaign> = {}) {
  return checkRegistration(draft, buildCampaign(campaign), NOW);
}

function asking(field: RegistrationField, rule: Partial<FieldRule> = {}) {
  return { fields: [{ field, visible: true, required: true, ...rule }] };
}

describe('registration fields', () => {
  it('R42 finds nothing wrong with a complete registration', () => {
    expect(check(buildInput())).to.deep.equal([]);
  });

  it('R35 Q12 asks for exactly the visible, required fields that are empty', () => {
    fc.assert(
      fc.property(fieldRules, fieldSets, (fields, filled) => {
        const problems = check(draftWith(filled), { fields });
        const missing = fields
          .filter(({ field, visible, required }) => visible && required && !filled.includes(field))
          .map(({ field }) => ({ field, code: 'REQUIRED' }));
        expect(problems).to.deep.equal(missing);
      }),
    );
  });

  it('R35 counts blank text and an empty choice as empty', () => {
    const required = (draft: RegistrationDraft, field: RegistrationField) =>
      check(draft, asking(field)).map(({ code }) => code);
    expect(required({ notes: ' \n\t ' }, 'notes')).to.deep.equal(['REQUIRED']);
    expect(required({ accountUid: '' }, 'account')).to.deep.equal(['REQUIRED']);
    expect(required({ mainCategory: '' }, 'mainCategory')).to.deep.equal(['REQUIRED']);
    expect(required({ willingnessLevels: [] }, 'willingnessLevels')).to.deep.equal(['REQUIRED']);
  });

  it('R52 Q19 takes both yes and no as an answer, and only those', () => {
    const answer = (draft: RegistrationDraft) => check(draft, asking('merchandiseSupport'));
    expect(answer({ merchandiseSupport: true })).to.deep.equal([]);
    expect(answer({ merchandiseSupport: false })).to.deep.equal([]);
    expect(answer({})).to.deep.equal([{ field: 'merchandiseSupport', code: 'REQUIRED' }]);
  });
});

describe('notes', () => {
  it('R41 may be left out', () => {
    expect(check(buildInput({ notes: undefined }))).to.deep.equal([]);
    expect(check(buildInput({ notes: '' }))).to.deep.equal([]);
  });

  it('R41 may be as long as the campaign allows, white space around them not counted', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(20), (length, maxLength) => {
        const notes = `  ${'x'.repeat(length)}\n`;
        const problems = check({ notes }, asking('notes', { required: false, maxLength }));
        const tooLong = { field: 'notes', code: 'TOO_LONG', params: { maxLength, length } };
        expect(problems).to.deep.equal(length > maxLength ? [tooLong] : []);
      }),
      {
        examples: [
          [20, 20],
          [21, 20],
        ],
      },
    );
  });
});

describe('willingness levels', () => {
  it('R36 may be any levels of the campaign together', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          LEVELS.map(({ code }) => code),
          { minLength: 1 },
        ),
        (chosen) => {
          expect(check(buildInput({ willingnessLevels: chosen }))).to.deep.equal([]);
        },
      ),
    );
  });

  it('R94 flags each level the campaign no longer has', () => {
    fc.assert(
      fc.property(fc.subarray([...LEVELS]), (levels) => {
        const chosen = LEVELS.map(({ code }) => code);
        const problems = check(buildInput({ willingnessLevels: chosen }), { levels });
        const removed = chosen.filter((code) => !levels.some((level) => level.code === code));
        expect(problems).to.deep.equal(
          removed.map((level) => ({
            field: 'willingnessLevels',
            code: 'UNKNOWN_LEVEL',
            params: { level },
          })),
        );
      }),
    );
  });
});

describe('main category', () => {
  it('R40 may be each of the campaign, whatever their names', () => {
    const grown = [...CATEGORIES, { code: 'PET_SUPPLIES', label: 'Pet Supplies' }];
    for (const { code } of grown) {
      const problems = check(buildInput({ mainCategory: code }), { categories: grown });
      expect(problems, code).to.deep.equal([]);
    }
  });

  it('R94 flags a category the campaign no longer has', () => {
    const categories = CATEGORIES.filter(({ code }) => code !== 'FASHION');
    expect(check(buildInput({ mainCategory: 'FASHION' }), { categories })).to.deep.equal([
      { field: 'mainCategory', code: 'UNKNOWN_CATEGORY', params: { category: 'FASHION' } },
    ]);
  });
});

describe('live period of a registration', () => {
  it('R38 R39 is measured against the levels as they are chosen now', () => {
    const livePeriod = hoursFrom(LIVE_PERIOD.startsAt, 2);
    const codes = (...willingnessLevels: string[]) =>
      check(buildInput({ livePeriod, willingnessLevels })).map(({ code }) => code);
    expect(codes('A', 'B')).to.deep.equal([]);
    expect(codes('A', 'B', 'S')).to.deep.equal(['LIVE_PERIOD_TOO_SHORT']);
    expect(codes('B')).to.deep.equal([]);
  });

  it('R39 finds the period wrong before any level is chosen', () => {
    const livePeriod = hoursFrom(LIVE_PERIOD.endsAt, -5);
    const problems = check({ livePeriod }, { fields: [] });
    expect(problems.map(({ code }) => code)).to.deep.equal(['LIVE_PERIOD_REVERSED']);
  });

  it('R94 flags the period of an old session', () => {
    const campaignWindow = { startsAt: NOW - 100, endsAt: LIVE_PERIOD.endsAt };
    const livePeriod = { ...LIVE_PERIOD, startsAt: NOW - 1 };
    const problems = check(buildInput({ livePeriod }), { campaignWindow });
    expect(problems.map(({ code }) => code)).to.deep.equal(['LIVE_PERIOD_IN_PAST']);
  });

  it('R43 reports every problem at once, field by field', () => {
    const draft = {
      willingnessLevels: ['GONE'],
      livePeriod: hoursFrom(LIVE_PERIOD.startsAt, -1),
      mainCategory: 'GONE',
    };
    const problems = check(draft, { fields: FIELDS }).map(({ field, code }) => `${field} ${code}`);
    expect(problems).to.have.members([
      'account REQUIRED',
      'whiteBackgroundImage REQUIRED',
      'brandLogo REQUIRED',
      'willingnessLevels UNKNOWN_LEVEL',
      'livePeriod LIVE_PERIOD_REVERSED',
      'mainCategory UNKNOWN_CATEGORY',
    ]);
  });
});
