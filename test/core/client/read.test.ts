import { CampaignsError, mapRead, PENDING, type Read } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';

describe('mapRead', () => {
  const length = (read: Read<string>) => mapRead(read, (text) => text.length);

  it('reads a part of the data in every state', () => {
    const error = new CampaignsError('network');
    expect(length(PENDING)).to.equal(PENDING);
    expect(length({ status: 'ready', data: 'four', refreshing: true })).to.deep.equal({
      status: 'ready',
      data: 4,
      refreshing: true,
    });
    expect(length({ status: 'error', error, data: 'four' })).to.deep.equal({
      status: 'error',
      error,
      data: 4,
    });
  });

  it('has no part of data that never came', () => {
    const error = new CampaignsError('network');
    expect(length({ status: 'error', error })).to.include({ status: 'error', data: undefined });
  });
});
