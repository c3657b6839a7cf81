import {
  CAMPAIGN_TABS,
  viewStateFromParams,
  viewStateToParams,
  type ViewState,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';

const LIST: ViewState = { name: 'campaigns' };

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const status = fc.constantFrom('UNDER_REVIEW', 'APPROVED', 'REJECTED', 'EXPIRED', 'ON_HOLD_2');
const some = <T>(fields: fc.Arbitrary<T>) => fc.option(fields, { nil: undefined });

/** Every place of the kit, with and without each of its details. */
const views: fc.Arbitrary<ViewState> = fc
  .oneof(
    fc.record({
      name: fc.constant('campaigns' as const),
      tab: some(fc.constantFrom(...CAMPAIGN_TABS)),
      nameFilter: some(text),
      includeEnded: some(fc.boolean()),
    }),
    fc.record({ name: fc.constant('campaign' as const), campaignId: text }),
    fc.record({
      name: fc.constant('registration' as const),
      campaignId: text,
      duplicateOf: some(text),
    }),
    fc.record({
      name: fc.constant('sessions' as const),
      campaignId: text,
      status: some(status),
      productsOf: some(text),
    }),
  )
  .map((view) => view as ViewState);

/** The same place, with nothing said that goes without saying. */
function plain(view: ViewState): object {
  const kept = Object.entries(view).filter(([, value]) => value !== undefined && value !== false);
  return Object.fromEntries(kept.filter(([key, value]) => key !== 'tab' || value !== 'ALL'));
}

const paramsOf = (view: ViewState) => String(viewStateToParams(view));
const viewOf = (params: string) => viewStateFromParams(new URLSearchParams(params));

describe('a view state', () => {
  it('comes back from its parameters, through an address as text', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewOf(paramsOf(view))).to.deep.equal(plain(view));
      }),
    );
  });

  it('is plain JSON', () => {
    fc.assert(
      fc.property(views, (view) => {
        const found = viewOf(paramsOf(view));
        expect(JSON.parse(JSON.stringify(found))).to.deep.equal(found);
      }),
    );
  });

  it('has the same parameters in whatever order it was written', () => {
    const view: ViewState = {
      name: 'sessions',
      campaignId: '7',
      status: 'REJECTED',
      productsOf: '3',
    };
    const backwards = Object.fromEntries(Object.entries(view).reverse()) as ViewState;
    const params = 'view=sessions&campaignId=7&status=REJECTED&productsOf=3';
    expect(paramsOf(view)).to.equal(params);
    expect(paramsOf(backwards)).to.equal(params);
  });

  it('leaves out of its parameters what goes without saying', () => {
    expect(paramsOf(LIST)).to.equal('');
    const said = { tab: 'ALL', nameFilter: '', includeEnded: false } as const;
    expect(paramsOf({ ...LIST, ...said })).to.equal('');
    expect(paramsOf({ name: 'campaigns', tab: 'OPEN' })).to.equal('tab=OPEN');
    expect(paramsOf({ name: 'registration', campaignId: '7', duplicateOf: '' })).to.equal(
      'view=registration&campaignId=7',
    );
  });

  it('is the list for whatever names no view', () => {
    const keys = fc.constantFrom('view', 'campaignId', 'tab', 'status', 'includeEnded', 'token');
    const values = fc.oneof(
      fc.string(),
      fc.constantFrom('sessions', 'campaign', 'true', '__proto__'),
    );
    const garbage = fc.array(fc.tuple(keys, values)).map((pairs) => new URLSearchParams(pairs));
    fc.assert(
      fc.property(garbage, (params) => {
        const view = viewStateFromParams(params);
        expect(viewOf(paramsOf(view))).to.deep.equal(view);
        const names = ['campaign', 'registration', 'sessions'];
        const named = params.get('campaignId') && names.includes(params.get('view') ?? '');
        expect(view.name).to.equal(named ? params.get('view') : 'campaigns');
      }),
    );
    for (const params of ['view=sessions', 'campaignId=7', 'view=constructor&campaignId=7']) {
      expect(viewOf(params), params).to.deep.equal(LIST);
    }
  });

  it('takes nobody’s text for a tab or a status', () => {
    expect(viewOf('tab=toString&includeEnded=1')).to.deep.equal(LIST);
    expect(viewOf('view=sessions&campaignId=7&status=Call+555-0100')).to.deep.equal({
      name: 'sessions',
      campaignId: '7',
    });
  });

  it('passes over the parameters of others, a private link’s token among them', () => {
    const view = viewOf('utm_source=mail&invitation=secret&view=campaign&campaignId=7');
    expect(view).to.deep.equal({ name: 'campaign', campaignId: '7' });
  });
});
