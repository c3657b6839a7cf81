import {
  ALLOWED,
  cancelAction,
  duplicateAction,
  isWithdrawn,
  managedBy,
  refused,
  sessionActions,
  viewProductsAction,
  type Session,
} from '@livestream-campaigns/core';
import { expect } from '@open-wc/testing';
import { buildCampaign, buildQuota, buildSession } from '../../support/build.js';
import { combinations } from './combinations.js';

const CHANNELS = ['SELLER_CENTER', 'LIVE_MANAGER', 'TIKTOK_APP', 'NEW_PORTAL'] as const;

/** Whether a channel (column) manages what was registered in another (row): R76, Q29. */
const MANAGES = {
  //               SELLER_CENTER LIVE_MANAGER TIKTOK_APP NEW_PORTAL
  SELLER_CENTER: [true, false, true, false],
  LIVE_MANAGER: [false, true, false, false],
  TIKTOK_APP: [true, false, true, false],
  NEW_PORTAL: [false, false, false, true],
};

const FATES = [
  { status: 'UNDER_REVIEW' },
  { status: 'APPROVED' },
  { status: 'REJECTED' },
  { status: 'EXPIRED' },
  { status: 'EXPIRED', expiryCode: 'CAMPAIGN_ENDED' },
  { status: 'EXPIRED', expiryCode: 'REMOVED_BY_PLATFORM' },
  { status: 'EXPIRED', expiryCode: 'WITHDRAWN_BY_REGISTRANT' },
  { status: 'NEW_STATUS' },
];

interface Situation {
  readonly fate: Pick<Session, 'status' | 'expiryCode'>;
  readonly registeredIn: (typeof CHANNELS)[number];
  readonly seenFrom: (typeof CHANNELS)[number];
  readonly registrationStatus: string;
  readonly remaining: number;
  readonly resubmitAllowed: boolean | undefined;
  readonly productCount: number;
}

const SITUATIONS = combinations<Situation>({
  fate: FATES,
  registeredIn: CHANNELS,
  seenFrom: CHANNELS,
  registrationStatus: ['NOT_STARTED', 'OPEN', 'CLOSED', 'NEW_STATUS'],
  remaining: [0, 1],
  resubmitAllowed: [undefined, true, false],
  productCount: [0, 2],
});

function managed({ registeredIn, seenFrom }: Situation) {
  return MANAGES[registeredIn][CHANNELS.indexOf(seenFrom)];
}

function withdrawn({ fate }: Situation) {
  return fate.expiryCode === 'WITHDRAWN_BY_REGISTRANT';
}

function sessionIn({ fate, registeredIn, resubmitAllowed, productCount }: Situation) {
  return buildSession({
    ...fate,
    registrationChannel: registeredIn,
    statusReason: { code: 'OTHER', detail: 'Because.', fields: [], resubmitAllowed },
    productCount,
  });
}

function actionsIn(situation: Situation) {
  const { registrationStatus, remaining, seenFrom } = situation;
  const campaign = buildCampaign({ registrationStatus, quota: buildQuota({ remaining }) });
  return sessionActions(sessionIn(situation), campaign, seenFrom);
}

/** Checks one claim in every situation, and names the one where it fails. */
function everywhere(claim: (situation: Situation, actions: ReturnType<typeof actionsIn>) => void) {
  for (const situation of SITUATIONS) {
    try {
      claim(situation, actionsIn(situation));
    } catch (error) {
      throw new Error(JSON.stringify(situation), { cause: error });
    }
  }
}

describe('channels', () => {
  it('R76 Q29 lets each portal manage its own sessions; the app is the face of Seller Center', () => {
    everywhere((situation) => {
      const own = managedBy(sessionIn(situation), situation.seenFrom);
      expect(own).to.equal(managed(situation));
    });
  });
});

describe('all session actions', () => {
  it('R60 R79 leaves a withdrawn session without any operation', () => {
    const none = refused('SESSION_WITHDRAWN');
    everywhere((situation, actions) => {
      expect(isWithdrawn(sessionIn(situation))).to.equal(withdrawn(situation));
      if (!withdrawn(situation)) return;
      expect(actions).to.deep.equal({ cancel: none, duplicate: none, viewProducts: none });
    });
  });

  it('R78 gives a reason exactly with what cannot be used', () => {
    everywhere((_situation, actions) => {
      for (const action of Object.values(actions)) {
        expect(action.reason === undefined).to.equal(action.enabled);
      }
    });
  });
});

describe('Cancel', () => {
  it('R81 R82 Q25 is possible under review in its own channel, whatever the window and quota', () => {
    everywhere((situation, { cancel }) => {
      const possible = situation.fate.status === 'UNDER_REVIEW' && managed(situation);
      expect(cancel.enabled).to.equal(possible);
    });
  });

  it('R81 says that a session is no longer under review before it says where it belongs', () => {
    const approved = buildSession({ status: 'APPROVED', registrationChannel: 'LIVE_MANAGER' });
    expect(cancelAction(approved, 'SELLER_CENTER')).to.deep.equal(refused('NOT_UNDER_REVIEW'));
  });

  it('R82 says that a session under review belongs to another portal', () => {
    const elsewhere = buildSession({ registrationChannel: 'LIVE_MANAGER' });
    const reason = refused('REGISTERED_IN_OTHER_CHANNEL');
    expect(cancelAction(elsewhere, 'SELLER_CENTER')).to.deep.equal(reason);
    expect(cancelAction(elsewhere, 'LIVE_MANAGER')).to.deep.equal(ALLOWED);
  });
});

describe('Duplicate', () => {
  const open = buildCampaign();
  const duplicateOf = (session: Partial<Session>, campaign = open) =>
    duplicateAction(buildSession(session), campaign, 'SELLER_CENTER');

  it('R87 R89 R91 Q27 is possible where the contract says so, and nowhere else', () => {
    everywhere((situation, { duplicate }) => {
      const { fate, registrationStatus, remaining, resubmitAllowed } = situation;
      const reusable =
        ['UNDER_REVIEW', 'APPROVED'].includes(fate.status) ||
        (fate.status === 'REJECTED' && resubmitAllowed !== false);
      const possible =
        reusable && managed(situation) && registrationStatus === 'OPEN' && remaining > 0;
      expect(duplicate.enabled).to.equal(possible);
    });
  });

  it('Q6 is over with the campaign, even while registration is said to be open', () => {
    const ended = duplicateOf({ status: 'REJECTED' }, buildCampaign({ status: 'ENDED' }));
    expect(ended).to.deep.equal(refused('CAMPAIGN_ENDED'));
  });

  it('R87 says whether registration is yet to come or over', () => {
    const reasonWhen = (registrationStatus: string) =>
      duplicateOf({}, buildCampaign({ registrationStatus })).reason;
    expect(reasonWhen('NOT_STARTED')).to.equal('REGISTRATION_NOT_STARTED');
    expect(reasonWhen('CLOSED')).to.equal('REGISTRATION_CLOSED');
    expect(reasonWhen('NEW_STATUS')).to.equal('REGISTRATION_CLOSED');
  });

  it('R89 says that a session belongs to another portal', () => {
    const { reason } = duplicateOf({ registrationChannel: 'LIVE_MANAGER' });
    expect(reason).to.equal('REGISTERED_IN_OTHER_CHANNEL');
  });

  it('R91 says that no place is left', () => {
    const full = buildCampaign({ quota: buildQuota({ remaining: 0 }) });
    expect(duplicateOf({}, full).reason).to.equal('QUOTA_EXCEEDED');
  });

  it('R95 Q27 says that an expired session cannot be taken up again', () => {
    const removed = { status: 'EXPIRED', expiryCode: 'REMOVED_BY_PLATFORM' };
    expect(duplicateOf(removed).reason).to.equal('SESSION_EXPIRED');
  });

  it('Q27 follows the platform on whether a rejected session may be tried again', () => {
    const rejected = (resubmitAllowed?: boolean) =>
      duplicateOf({
        status: 'REJECTED',
        statusReason: { code: 'LOW_QUALITY', detail: 'Blurred.', fields: [], resubmitAllowed },
      });
    expect(rejected()).to.deep.equal(ALLOWED);
    expect(rejected(true)).to.deep.equal(ALLOWED);
    expect(rejected(false)).to.deep.equal(refused('RESUBMIT_NOT_ALLOWED'));
    expect(duplicateOf({ status: 'REJECTED' })).to.deep.equal(ALLOWED);
  });
});

describe('View product', () => {
  it('R96 R99 Q28 is possible with grouped products, in every channel and status', () => {
    everywhere((situation, { viewProducts }) => {
      const possible = situation.productCount > 0 && !withdrawn(situation);
      expect(viewProducts.enabled).to.equal(possible);
    });
  });

  it('R98 says that no products are grouped', () => {
    const action = viewProductsAction(buildSession({ productCount: 0 }));
    expect(action).to.deep.equal(refused('NO_GROUPED_PRODUCTS'));
  });
});
