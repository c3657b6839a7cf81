import type { ImageRule } from '../domain/campaign.js';
import type { StoredImage } from '../domain/image.js';
import type { Session } from '../domain/session.js';

/**
 * The image of the last approved session that has one large enough for the campaign's rule (R93): of the same account
 * when there is any, else of any account. It is reused by its URI, without another upload.
 */
export function reusableImage(
  sessions: readonly Session[],
  field: 'whiteBackgroundImage' | 'brandLogo',
  { minWidth, minHeight }: ImageRule,
  accountUid: string,
): StoredImage | undefined {
  const fits = (image: StoredImage | undefined) =>
    image !== undefined && image.width >= minWidth && image.height >= minHeight;
  const own = (session: Session) => Number(session.account.uid === accountUid);
  const [best] = sessions
    .filter((session) => session.status === 'APPROVED' && fits(session[field]))
    .sort((a, b) => own(b) - own(a) || b.registeredAt - a.registeredAt);
  return best?.[field];
}
