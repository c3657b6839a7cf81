import { samePeriod, type Period, type Session } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { accountType } from '../shared/account-type.js';
import { labelOf } from '../shared/label-of.js';
import { safeUrl } from '../shared/safe-url.js';
import { fieldsToChange, statusReason } from '../shared/session-status.js';
import { changeLedger, type Ledger, type Writing } from './change-ledger.js';
import { askedLevels } from './session-words.js';

type Fact = readonly [label: string, value: unknown];

/** A period in the campaign's zone, and in the viewer's where that is another. */
function periodText({ kit, timeZone }: Writing, period: Period): TemplateResult {
  const { t, format, client } = kit;
  const own = client.settings.timeZone;
  const { startsAt } = period;
  const zone = format.periodOffset(period, timeZone);
  const yours = format.period({ startsAt, endsAt: period.endsAt }, own);
  return html`<span class="figures">${format.period(period, timeZone)} (${zone})</span> ${
      format.offset(startsAt, own) === zone
        ? nothing
        : html`<span class="small muted figures">
            ${t.common.yourTime(format.zone(own, startsAt), yours)}
          </span>`
    }`;
}

function reasonFact({ kit }: Writing, session: Session): Fact[] {
  const reason = statusReason(kit, session);
  if (!reason) return [];
  const fields = fieldsToChange(kit, session.statusReason?.fields);
  return [[kit.t.ledger.facts.reason, html`<span>${reason}</span> <span>${fields}</span>`]];
}

function levelFacts({ kit, campaign }: Writing, session: Session): Fact[] {
  const { facts, notYetAssessed } = kit.t.ledger;
  const { assessedLevel } = session;
  return [
    [facts.willingness, askedLevels(session, campaign) || '–'],
    [facts.assessed, assessedLevel ? labelOf(campaign?.levels, assessedLevel) : notYetAssessed],
  ];
}

function images({ kit: { t } }: Writing, session: Session): Fact[] {
  const shown = (['whiteBackgroundImage', 'brandLogo'] as const).flatMap((field) => {
    const src = safeUrl(session[field]?.url);
    return src ? [html`<img src=${src} alt=${t.ledger.fieldNames[field]} loading="lazy" />`] : [];
  });
  if (shown.length === 0) return [];
  return [[t.ledger.facts.images, html`<span class="thumbs">${shown}</span>`]];
}

function givenFacts({ kit: { t } }: Writing, session: Session): Fact[] {
  const { facts } = t.ledger;
  const { notes, merchandiseSupport: support } = session;
  return [
    ...(notes ? [[facts.notes, html`<span class="notes">${notes}</span>`] as const] : []),
    ...(support === undefined
      ? []
      : [[facts.merchandiseSupport, support ? t.form.yes : t.form.no] as const]),
  ];
}

/** `Batik Nusantara, @batik.nusantara, official account`, in any direction of writing. */
function accountText({ kit }: Writing, { account }: Session): TemplateResult {
  const { displayName, handle } = account;
  return html`<span
    ><bdi>${displayName}</bdi>, <bdi>@${handle}</bdi>, ${accountType(kit, account)}</span
  >`;
}

function factsOf(writing: Writing, session: Session): Fact[] {
  const { t, format } = writing.kit;
  const { facts } = t.ledger;
  const { requestedLivePeriod: requested, scheduledLivePeriod: scheduled } = session;
  return [
    ...reasonFact(writing, session),
    [facts.requested, periodText(writing, requested)],
    [
      facts.scheduled,
      samePeriod(requested, scheduled) ? t.ledger.asRequested : periodText(writing, scheduled),
    ],
    ...levelFacts(writing, session),
    [facts.account, accountText(writing, session)],
    [facts.channel, t.common.channel(session.registrationChannel)],
    ...givenFacts(writing, session),
    ...images(writing, session),
    [
      facts.updated,
      html`<span class="figures">${format.moment(session.updatedAt, writing.timeZone)}</span>`,
    ],
  ];
}

/** Everything that is known of a session, for who opens its row: no hover is needed to read it (R65, R66, R69, R75). */
export function sessionDetails(
  writing: Writing,
  session: Session,
  ledger: Ledger | undefined,
): TemplateResult {
  return html`<div class="details" part="details">
    <dl class="facts">
      ${factsOf(writing, session).map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${changeLedger(writing, session, ledger)}
  </div>`;
}
