/** Also where a campaign says which sessions count, before any of them is shown. */
export const sessionStatus = {
  UNDER_REVIEW: 'Under review',
  APPROVED: 'Approved',
  REJECTED: 'Rejected',
  EXPIRED: 'Expired',
};
