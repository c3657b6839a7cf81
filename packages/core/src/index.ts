export * from './campaigns-api.js';
export * from './campaigns-error.js';
export * from './client/client.js';
export type { CommandOptions } from './client/command-runner.js';
export * from './client/read.js';
export * from './client/view-state.js';
export * from './domain/account.js';
export * from './domain/action.js';
export * from './domain/campaign.js';
export * from './domain/capabilities.js';
export * from './domain/change.js';
export * from './domain/image.js';
export * from './domain/open.js';
export * from './domain/period.js';
export * from './domain/platform-event.js';
export * from './domain/product.js';
export * from './domain/quota.js';
export * from './domain/registration.js';
export * from './domain/session.js';
export * from './rules/campaign-actions.js';
export * from './rules/double-booking.js';
export * from './rules/image-advice.js';
export * from './rules/image-header.js';
export * from './rules/image-reuse.js';
export * from './rules/image-square.js';
export * from './rules/level-answer.js';
export * from './rules/live-period.js';
export * from './rules/period-moves.js';
export * from './rules/product-changes.js';
export * from './rules/quota.js';
export * from './rules/registration.js';
export * from './rules/series.js';
export * from './rules/session-actions.js';
export * from './rules/session-status.js';
export * from './rules/sheet-time.js';
export * from './rules/status.js';
export * from './rules/wall-time.js';
export type { ClientOptions, Settings } from './client/settings.js';
export type {
  CallEnd,
  CommandName,
  ReadName,
  Telemetry,
  TelemetryEvent,
} from './client/telemetry.js';
export { browserStorage, type KitStorage } from './client/storage.js';
export { RegistrationIntent, type IntentSnapshot } from './client/registration-intent.js';
