import type { Answer } from '../platform/idempotency.js';
import type { Call } from './endpoint.js';
import { HttpProblem, problemAnswer } from './problem.js';

/** The header is a quoted string (RFC 8941); a bare one is let pass. */
function keyOf({ headers }: Request): string {
  const key = headers.get('Idempotency-Key')?.replaceAll('"', '').trim();
  if (key) return key;
  throw new HttpProblem(400, '', 'A write needs an Idempotency-Key.');
}

async function digest({ request, url }: Call, content: BufferSource[]): Promise<string> {
  const asked = new Blob([`${request.method} ${url.pathname}\n`, ...content]);
  const hash = await crypto.subtle.digest('SHA-256', await asked.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Carries a write out; a definite answer is kept under the key, a bug frees it. */
async function carryOut(call: Call, key: string, write: () => Answer): Promise<Answer> {
  const { platform } = call.tenant;
  await call.takeTime();
  return platform.inTurn(() => {
    const answer = answerOf(call, write);
    if (answer.status < 500) platform.writes.finish(key, answer);
    else platform.writes.forget(key);
    return answer;
  });
}

function answerOf(call: Call, write: () => Answer): Answer {
  try {
    return write();
  } catch (error) {
    return problemAnswer(error, call.url.origin);
  }
}

/**
 * Carries a write out once for its `Idempotency-Key` (IETF draft): a repeat gets the stored answer, refusals included.
 * @param content what the request is about; a repeat must have the same
 * @param write is synchronous, so that nothing comes between what it checks and what it changes
 */
export async function idempotent(
  call: Call,
  content: BufferSource[],
  write: () => Answer,
): Promise<Answer> {
  const key = keyOf(call.request);
  const stored = call.tenant.platform.writes.begin(key, await digest(call, content));
  if (!stored) return carryOut(call, key, write);
  return { ...stored, headers: { ...stored.headers, 'Idempotency-Replayed': 'true' } };
}
