/**
 * What the types for frameworks accept and refuse; `tsc` runs this, and an expected error that does not come is one.
 * The apps in `test/hosts` put the same types to use in templates.
 */
import type { CampaignFilter } from '@livestream-campaigns/core';
import type { LscCampaignFilterChange } from '@livestream-campaigns/elements';
import type {} from '@livestream-campaigns/elements/jsx';
import { CampaignList, createWrappers } from '@livestream-campaigns/elements/react';
import type {} from '@livestream-campaigns/elements/svelte';
import type {} from '@livestream-campaigns/elements/vue';
import { createRef, type ComponentProps, type JSX } from 'react';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

type VueProps<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

const nameIn = (filter: CampaignFilter) => filter.name;
const keep = (event: LscCampaignFilterChange) => void nameIn(event.detail);
const click = (event: MouseEvent) => void event.button;

export const vue: VueProps<'campaign-list'>[] = [
  { tab: 'OPEN', includeEnded: true, class: 'campaigns', onLscCampaignFilterChange: keep },
  // @ts-expect-error no such tab
  { tab: 'CLOSED' },
  // @ts-expect-error not what the event carries
  { onLscCampaignFilterChange: click },
  // @ts-expect-error no such event
  { onLscFilterChange: keep },
];

export const svelte: SvelteHTMLElements['campaign-list'][] = [
  { tab: 'OPEN', 'name-filter': 'a', class: 'campaigns', 'onlsc-campaign-filter-change': keep },
  { 'include-ended': true },
  // @ts-expect-error Svelte would write "false", which means true
  { 'include-ended': false },
  // @ts-expect-error no such tab
  { tab: 'CLOSED' },
  // @ts-expect-error not what the event carries
  { 'onlsc-campaign-filter-change': click },
  // @ts-expect-error no such event
  { 'onlsc-filter-change': keep },
];

export const jsx: JSX.IntrinsicElements['campaign-list'][] = [
  { tab: 'OPEN', 'include-ended': false, hidden: true, 'onlsc-campaign-filter-change': keep },
  { ref: createRef<HTMLElementTagNameMap['campaign-list']>() },
  // @ts-expect-error another element
  { ref: createRef<HTMLElementTagNameMap['session-table']>() },
  // @ts-expect-error no such tab
  { tab: 'CLOSED' },
  // @ts-expect-error not what the event carries
  { 'onlsc-campaign-filter-change': click },
  // @ts-expect-error no such event
  { 'onlsc-filter-change': keep },
];

export const react: ComponentProps<typeof CampaignList>[] = [
  { tab: 'OPEN', includeEnded: false, className: 'campaigns', onLscCampaignFilterChange: keep },
  // @ts-expect-error no such tab
  { tab: 'CLOSED' },
  // @ts-expect-error not what the event carries
  { onLscCampaignFilterChange: click },
  // @ts-expect-error no such event
  { onLscFilterChange: keep },
];

/** The components of a suffixed copy take the same props. */
export const suffixed: typeof CampaignList = createWrappers({ suffix: '-v2' }).CampaignList;

/** Every element is typed for every framework. */
type Missing<Known> = Exclude<keyof HTMLElementTagNameMap & `${string}-${string}`, keyof Known>;
type Untyped =
  Missing<GlobalComponents> | Missing<SvelteHTMLElements> | Missing<JSX.IntrinsicElements>;
export const nothingIsMissing: [Untyped] extends [never] ? true : false = true;
