/** A short digest of a text (FNV-1a, 32 bits): the same text gives the same digest everywhere. */
export function fingerprintOf(text: string): string {
  return hashOf(text).toString(36);
}

/** The digest as a number, to derive colours and shapes from. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
