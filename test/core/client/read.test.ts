import { CampaignsError, mapRead, PENDING, type Read } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { NOW } from '../../support/build.js';

describe('mapRead', () => {
  const length = (read: Read<string>) => mapRead(read, (text) => text.length);

  it('reads a part of the data in every state', () => {
    const error = new CampaignsError('network');
    expect(length(PENDING)).to.equal(PENDING);
    const came = { updatedAt: NOW };
    expect(length({ status: 'ready', data: 'four', refreshing: true, ...came })).to.deep.equal({
      status: 'ready',
      data: 4,
      refreshing: true,
      ...came,
    });
    expect(length({ status: 'error', error, data: 'four', ...came })).to.deep.equal({
      status: 'error',
      error,
      data: 4,
      ...came,
    });
  });

  it('has no part of data that never came', () => {
    const error = new CampaignsError('network');
    expect(length({ status: 'error', error })).to.include({ status: 'error', data: undefined });
  });
});
