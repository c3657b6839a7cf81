/** What reading may meet. */
export const error = {
  'not-found': 'This is not here, or you have no access to it.',
  unauthenticated: 'You have been signed out. Sign in again; nothing is lost.',
  forbidden: 'Your account may not do this.',
  network: 'The platform could not be reached. Check your connection and try again.',
  timeout: 'The platform took too long to answer. Try again.',
  'rate-limited': 'Too many requests at once. Wait a moment and try again.',
  unavailable: 'The platform is not available at the moment. Try again shortly.',
  protocol: 'The platform’s answer could not be understood. Try again; if it stays, tell support.',
  refused: 'The platform refused this; nothing was changed. If it stays, tell support.',
  unexpected: 'Something went wrong. Try again; if it stays, tell support.',
};

/** What only an invitation, a registration or a cancellation may meet. */
export const commandError = {
  'validation-failed': 'Your session was not submitted: some fields need a change.',
  'image-invalid': 'The image was refused. Choose another one.',
  'registration-not-started': 'Nothing was submitted: registration has not started yet.',
  'registration-closed':
    'Nothing was submitted: registration has just closed. What you typed is still here.',
  'quota-exceeded':
    'Nothing was submitted: all registrations of this campaign are used. What you typed is still here.',
  'official-account-required': 'Bind your official TikTok account first, then try again.',
  'not-eligible': 'Nothing was submitted: your shop no longer meets all conditions.',
  'state-conflict': 'The platform has decided on this session in the meantime.',
  'precondition-failed':
    'The session has changed in the meantime. Look at it again before you act.',
  'wrong-channel': 'This session belongs to another portal and can only be changed there.',
  'invitation-expired':
    'This invitation is no longer valid. Ask your account manager for a new link.',
  'outcome-unknown':
    'We do not know yet whether this went through. Try again: it will not be done twice.',
  'idempotency-in-flight': 'This is still being worked on. Try again in a moment.',
  'idempotency-reused': 'This could not be sent again. Reload the page and try again.',
  'already-registered':
    'Your earlier attempt did go through, so your changes were not sent. Look at your registered sessions.',
};
