import type { PageRequest } from '@livestream-campaigns/core';

/** The query of one page of a listing. */
export function pageQuery({ pageSize, pageToken }: PageRequest) {
  return { page_size: String(pageSize), page_token: pageToken };
}
