export type { AccessTokenRequest, GetAccessToken } from './access-token.js';
export type { HttpApiOptions } from './caller.js';
export type { FetchLike } from './fetch-exchange.js';
export { createHttpApi } from './http-api.js';
export type { TransportOptions } from './transport.js';
