import type { IntentSnapshot, KitStorage, RegistrationField } from '@livestream-campaigns/core';
import type { FormValues } from './form-values.js';
import { isFormValues } from './form-values-check.js';

/** Raised whenever an older kit's drafts would be misread; those are ignored then. */
const VERSION = 1;

const IMAGE_FIELDS = ['whiteBackgroundImage', 'brandLogo'] as const;

/** Picked images that have not arrived at the platform, by their field. */
export type PickedFiles = Partial<Record<(typeof IMAGE_FIELDS)[number], File>>;

/** Everything about a form that is worth keeping. */
export interface DraftContent {
  /** With the chosen account: it is part of what was filled in, not of where the draft belongs. */
  readonly values: FormValues;
  readonly touched: readonly RegistrationField[];
  readonly files: PickedFiles;
  /** The registration that went out and was not answered, with its idempotency key. */
  readonly intent?: IntentSnapshot | undefined;
  /** The plan, as it was when it was asked for its snapshot. */
  readonly plan?: unknown;
}

/** Where one draft is kept. */
export interface DraftPlace {
  readonly storage: KitStorage;
  readonly key: string;
}

/** The name of a draft: one per shop, channel, campaign and session it is a copy of. */
export function draftKey(...names: readonly string[]): string {
  return ['draft', ...names.map((name) => encodeURIComponent(name))].join('/');
}

/** A draft as text; of its files it holds the names. */
export function draftText({ files, ...rest }: DraftContent): string {
  const names = Object.fromEntries(
    IMAGE_FIELDS.flatMap((field) => (files[field] ? [[field, files[field].name]] : [])),
  );
  return JSON.stringify({ version: VERSION, ...rest, files: names });
}

interface StoredDraft extends Omit<DraftContent, 'files'> {
  readonly savedAt: number;
  readonly files: Partial<Record<string, string>>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for an intent's snapshot, whoever kept it meanwhile. */
export function isIntentSnapshot(value: unknown): value is IntentSnapshot {
  return (
    isRecord(value) &&
    typeof value.key === 'string' &&
    isRecord(value.input) &&
    Array.isArray(value.accountedFor)
  );
}

function isStoredDraft(value: unknown): value is StoredDraft {
  return (
    isRecord(value) &&
    value.version === VERSION &&
    typeof value.savedAt === 'number' &&
    isFormValues(value.values) &&
    Array.isArray(value.touched) &&
    isRecord(value.files) &&
    (value.intent === undefined || isIntentSnapshot(value.intent))
  );
}

/** A draft from its text; undefined for what this version cannot read. */
function parsed(text: string | undefined): StoredDraft | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isStoredDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const fileKey = ({ key }: DraftPlace, field: string) => `${key}/${field}`;

/** The text of a draft together with the moment it was kept at. */
export function stamped(text: string, savedAt: number): string {
  return text.replace('{', `{"savedAt":${savedAt},`);
}

/** Reads a draft with its files; undefined when there is none, or none that can be read. */
export async function readDraft(place: DraftPlace) {
  const stored = parsed(await place.storage.readText(place.key));
  if (!stored) return undefined;
  const files: PickedFiles = {};
  for (const field of IMAGE_FIELDS) {
    const name = stored.files[field];
    const blob =
      name === undefined ? undefined : await place.storage.readFile(fileKey(place, field));
    if (blob) files[field] = new File([blob], name ?? field, { type: blob.type });
  }
  const { savedAt, values, touched, intent, plan } = stored;
  return { savedAt, content: { values, touched, files, intent, plan } satisfies DraftContent };
}

/** Whether the same images wait in both. */
export function sameFiles(some: PickedFiles, others: PickedFiles): boolean {
  return IMAGE_FIELDS.every((field) => some[field] === others[field]);
}

/** Writes the picked files that are new and forgets those that have arrived or were taken back. */
export function writeFiles(
  place: DraftPlace,
  before: PickedFiles,
  files: PickedFiles,
): Promise<void>[] {
  const { storage } = place;
  return IMAGE_FIELDS.filter((field) => files[field] !== before[field]).map((field) => {
    const file = files[field];
    const key = fileKey(place, field);
    return file ? storage.writeFile(key, file) : storage.remove(key);
  });
}

/** Forgets a draft and its files. */
export async function removeDraft(place: DraftPlace): Promise<void> {
  const keys = [place.key, ...IMAGE_FIELDS.map((field) => fileKey(place, field))];
  await Promise.all(keys.map((key) => place.storage.remove(key)));
}
