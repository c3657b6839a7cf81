import { reusableImage, type Session } from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildAccount, buildImage, buildSession, IMAGE_RULE, NOW } from '../../support/build.js';

const OWN = buildAccount().uid;
const OTHER = buildAccount({ uid: 'other' });

/** An approved session with an image of that URI. */
function approved(uri: string, overrides: Partial<Session> = {}): Session {
  const whiteBackgroundImage = buildImage({ uri });
  return buildSession({ id: uri, status: 'APPROVED', whiteBackgroundImage, ...overrides });
}

function reused(...sessions: Session[]): string | undefined {
  return reusableImage(sessions, 'whiteBackgroundImage', IMAGE_RULE, OWN)?.uri;
}

describe('an image to use again', () => {
  it('R93 takes the latest of an approved session, in whatever order they come', () => {
    const [old, young] = [approved('old', { registeredAt: NOW - 1 }), approved('young')];
    expect(reused(old, young)).to.equal('young');
    expect(reused(young, old)).to.equal('young');
  });

  it('R93 takes none of a session that is not approved', () => {
    for (const status of ['UNDER_REVIEW', 'REJECTED', 'EXPIRED', 'NEW_STATUS']) {
      expect(reused(approved('image', { status }))).to.equal(undefined);
    }
  });

  it("R93 prefers the account's own, and is content with another's", () => {
    const other = approved('other', { account: OTHER, registeredAt: NOW + 1 });
    expect(reused(other, approved('own'))).to.equal('own');
    expect(reused(other)).to.equal('other');
  });

  it('R47 R93 passes over images that are too small for this campaign, and sessions without', () => {
    const small = approved('small', { whiteBackgroundImage: buildImage({ height: 399 }) });
    const none = approved('none', { whiteBackgroundImage: undefined });
    expect(reused(small, none)).to.equal(undefined);
    expect(reused(small, approved('fits', { registeredAt: NOW - 1 }))).to.equal('fits');
  });

  it('R48 R93 takes each image for its own field', () => {
    const session = approved('shirt', { brandLogo: buildImage({ uri: 'logo' }) });
    expect(reusableImage([session], 'brandLogo', IMAGE_RULE, OWN)?.uri).to.equal('logo');
  });
});
