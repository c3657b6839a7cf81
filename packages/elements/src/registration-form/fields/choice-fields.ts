import type { Account } from '@livestream-campaigns/core';
import { html, nothing, type TemplateResult } from 'lit';
import { accountType } from '../../shared/account-type.js';
import { reasonText } from '../../shared/action-button.js';
import { icon } from '../../shared/icon.js';
import * as icons from '../../shared/icons.js';
import { safeUrl } from '../../shared/safe-url.js';
import { describedBy, field, fieldGroup, ruleOf, type FormContext } from './form-context.js';

type Drawn = TemplateResult | typeof nothing;

function accountCard(context: FormContext, account: Account): TemplateResult {
  const { kit, values, change } = context;
  const { uid, handle, displayName, avatarUrl, canRegister } = account;
  const src = safeUrl(avatarUrl);
  return html`<label class="choice account">
    <input
      type="radio"
      name="account"
      ?disabled=${!canRegister.enabled}
      .checked=${values.accountUid === uid}
      @change=${() => change('account', { accountUid: uid })}
    />
    <span class="avatar">${src ? html`<img src=${src} alt="" />` : icon(icons.user)}</span>
    <span class="who">
      <b>${displayName}</b>
      <span class="muted small">
        <bdi>@${handle}</bdi> · ${kit.t.form.uid} ${uid} · ${accountType(kit, account)}
      </span>
      ${
        canRegister.enabled
          ? nothing
          : html`<span class="muted small">${reasonText(kit, canRegister)}</span>`
      }
    </span>
  </label>`;
}

/** The account that will stream: profile, handle and UID (R45, R46). */
export function accountField(context: FormContext, accounts: readonly Account[]): Drawn {
  const rule = ruleOf(context, 'account');
  if (!rule) return nothing;
  const usable = accounts.filter((account) => account.canRegister.enabled);
  const shown = usable.length > 0 ? usable : accounts;
  const cards = html`<div class="choices">
    ${shown.map((account) => accountCard(context, account))}
  </div>`;
  const { t } = context.kit;
  const onlyOfficial = shown.length > 0 && shown.every(({ type }) => type === 'OFFICIAL');
  const note = onlyOfficial && t.form.officialOnly;
  return fieldGroup(context, rule, shown.length > 0 ? cards : t.form.noAccounts, note);
}

/** One or more levels (R36); a copied level that is no longer offered can only be taken off (R94). */
export function levelsField(context: FormContext): Drawn {
  const rule = ruleOf(context, 'willingnessLevels');
  if (!rule) return nothing;
  const { kit, campaign, values, change } = context;
  const gone = values.levels
    .filter((code) => !campaign.levels.some((level) => level.code === code))
    .map((code) => ({ code, label: code, minDurationMs: undefined }));
  const toggle = (code: string) => {
    const levels = values.levels.includes(code)
      ? values.levels.filter((each) => each !== code)
      : [...values.levels, code];
    change('willingnessLevels', { levels });
  };
  const options = [...campaign.levels, ...gone].map(
    ({ code, label, minDurationMs }) =>
      html`<label class="choice">
        <input
          type="checkbox"
          .checked=${values.levels.includes(code)}
          @change=${() => toggle(code)}
        />
        <span>
          <b>${label}</b>
          ${
            minDurationMs === undefined
              ? nothing
              : html`<span class="muted small">
                  ${kit.t.detail.atLeast(kit.format.duration(minDurationMs))}
                </span>`
          }
        </span>
      </label>`,
  );
  const controls = html`<div class="choices row">${options}</div>`;
  return fieldGroup(context, rule, controls, kit.t.form.levelsHint);
}

/** The main category, from the campaign's list (R40); a copied one that has left the list stays readable (R94). */
export function categoryField(context: FormContext): Drawn {
  const rule = ruleOf(context, 'mainCategory');
  if (!rule) return nothing;
  const { kit, campaign, values, change } = context;
  const { invalid, ids } = describedBy(context, 'mainCategory');
  const known = campaign.categories.some((category) => category.code === values.mainCategory);
  const gone =
    values.mainCategory && !known
      ? [{ code: values.mainCategory, label: values.mainCategory }]
      : [];
  const control = html`<select
    class="input"
    id="mainCategory"
    aria-required=${String(rule.required)}
    aria-invalid=${invalid}
    aria-describedby=${ids}
    @change=${(event: Event) =>
      change('mainCategory', { mainCategory: (event.currentTarget as HTMLSelectElement).value })}
  >
    <option value="" .selected=${!values.mainCategory}>${kit.t.form.chooseCategory}</option>
    ${[...campaign.categories, ...gone].map(
      ({ code, label }) =>
        html`<option value=${code} .selected=${code === values.mainCategory}>${label}</option>`,
    )}
  </select>`;
  return field(context, rule, control);
}

/** Whether the platform shall organize the products: an explicit yes or no (R52, Q19). */
export function merchandiseField(context: FormContext): Drawn {
  const rule = ruleOf(context, 'merchandiseSupport');
  if (!rule) return nothing;
  const { kit, values, change } = context;
  const option = (label: string, answer: boolean) =>
    html`<label class="choice">
      <input
        type="radio"
        name="merchandiseSupport"
        .checked=${values.merchandiseSupport === answer}
        @change=${() => change('merchandiseSupport', { merchandiseSupport: answer })}
      />
      ${label}
    </label>`;
  const controls = html`<div class="choices row">
    ${option(kit.t.form.yes, true)} ${option(kit.t.form.no, false)}
  </div>`;
  return fieldGroup(context, rule, controls, kit.t.form.merchandiseHint);
}

/** Free text about the session (R41). */
export function notesField(context: FormContext): Drawn {
  const rule = ruleOf(context, 'notes');
  if (!rule) return nothing;
  const { kit, values, change } = context;
  const { invalid, ids } = describedBy(context, 'notes');
  const control = html`<textarea
    class="input"
    id="notes"
    rows="4"
    aria-required=${String(rule.required)}
    aria-invalid=${invalid}
    aria-describedby=${ids}
    .value=${values.notes}
    @input=${(event: Event) =>
      change('notes', { notes: (event.currentTarget as HTMLTextAreaElement).value })}
  ></textarea>`;
  const { maxLength } = rule;
  const left = maxLength && kit.t.form.notesLeft(values.notes.trim().length, maxLength);
  return field(context, rule, control, left);
}
